import { type Ask, newId, type StepInput, type Steps, type Store, withoutUndefined } from '@cobuild/subgraph';
import { begin, decide, ok, type Refusal, refuse, type Result, type WorkCalendar } from '@cobuild/workflow';
import type { mongo } from 'mongoose';
import { type JointConference, participantsOf } from '../conference/conference.rules.js';
import type { Conferences } from '../conference/conference.service.js';
import { type ConferenceStanding, standingOf } from '../conference/conference-standing.rules.js';
import { checkDrafts } from '../conference-task/conference-task.rules.js';
import { topicStepped } from './conference-topic.events.js';
import {
  afterStep,
  checkCollection,
  checkStep,
  collected,
  type ConferenceTopic,
  factsOf,
  type NewTopic,
  type TopicStepInput,
} from './conference-topic.rules.js';
import { type ConferenceTopicAction, conferenceTopicWorkflow } from './conference-topic.workflow.js';

type Session = mongo.ClientSession;

export type TopicCollection = NewTopic & {
  readonly conferenceId: string;
  /** The participant that brings the topic in, where the viewer acts for several. */
  readonly organizationId?: string | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
};

/** What others may do with topics of conferences. */
export interface ConferenceTopics {
  find(id: string, session?: Session): Promise<ConferenceTopic | null>;
  /** All topics of a conference, oldest first. */
  ofConference(conferenceId: string, session?: Session): Promise<readonly ConferenceTopic[]>;
  collect(ask: Ask, input: TopicCollection): Promise<Result<ConferenceTopic, Refusal>>;
  step(
    action: ConferenceTopicAction,
    ask: Ask,
    input: StepInput & TopicStepInput,
  ): Promise<Result<ConferenceTopic, Refusal>>;
}

interface TopicStand extends ConferenceStanding {
  readonly conference: JointConference;
}

const mostTopics = 100;

/** Makes the service of conferences' topics. */
export function createConferenceTopics({
  store,
  steps,
  conferences,
  calendar,
}: {
  readonly store: Store<ConferenceTopic>;
  readonly steps: Steps;
  readonly conferences: Conferences;
  readonly calendar: WorkCalendar;
}): ConferenceTopics {
  const ofConference: ConferenceTopics['ofConference'] = (conferenceId, session) =>
    store.findWhere({ conferenceId }, session ? { session } : {});

  return {
    find: (id, session) => store.find(id, session),
    ofConference,
    collect: (ask, input) =>
      steps.change<ConferenceTopic>({
        ask,
        mutation: 'conferenceTopic.collect',
        input,
        load: (id) => store.find(id),
        async run({ session, now, append }, actAs) {
          const conference = await conferences.hold(input.conferenceId, session);
          if (!conference) return refuse({ code: 'NOT_FOUND', field: ['conferenceId'] });
          const viewer = standingOf(ask.viewer, await conferences.circleOf(conference, session), now);
          const proposerOrgId = proposerFor(viewer, conference, input.organizationId ?? null);
          actAs({ ...viewer.actingAs, organizationId: proposerOrgId ?? viewer.actingAs.organizationId });
          const decision = begin(conferenceTopicWorkflow, 'collect', { viewer, input: {}, now, calendar });
          if (!decision.ok) return decision;
          if (proposerOrgId === null) return refuse({ code: 'NOT_A_PARTICIPANT', field: ['organizationId'] });
          const open = checkCollection(conference, now);
          if (!open.ok) return open;
          if ((await ofConference(conference.id, session)).length >= mostTopics) {
            return refuse({ code: 'TOO_MANY', field: ['conferenceId'], details: { most: mostTopics } });
          }
          const topic = collected(newId(), input, { conferenceId: conference.id, proposerOrgId, now });
          if (!topic.ok) return topic;
          await store.insert([topic.value], session);
          append(topicStepped(decision.value, topic.value, conference));
          return topic;
        },
      }),
    step: (action, ask, input) =>
      steps.take<ConferenceTopic, ConferenceTopic['status'], TopicStand>({
        ask,
        mutation: `conferenceTopic.${action}`,
        input,
        store,
        async stand({ conferenceId }, { session, now }) {
          // Held, so that a session does not end while one of its topics is decided.
          const conference = await conferences.hold(conferenceId, session);
          if (!conference) throw new TypeError(`expected the conference ${conferenceId} of a topic to exist`);
          return { ...standingOf(ask.viewer, await conferences.circleOf(conference, session), now), conference };
        },
        decide: (topic, { conference, ...viewer }, { now }) =>
          decide(conferenceTopicWorkflow, factsOf(topic, conference, { now, calendar }), action, {
            viewer,
            input: withoutUndefined(input),
            now,
            calendar,
          }),
        async apply(topic, decision, { conference }, { session, now }) {
          const fits = [checkStep(input), checkDrafts(input.tasks ?? [], participantsOf(conference), now)];
          for (const fit of fits) if (!fit.ok) return fit;
          const positions = (await ofConference(conference.id, session)).map(({ position }) => position ?? 0);
          const next = afterStep(topic, decision, { input, now, place: Math.max(0, ...positions) + 1 });
          return ok({ next, happenings: [topicStepped(decision, next, conference)] });
        },
      }),
  };
}

/** The organization that brings a topic in: the one that was named, where the viewer acts for it; else the only one, else the host. */
function proposerFor(
  { roles, organizationIds }: ConferenceStanding,
  { hostOrgId }: JointConference,
  wanted: string | null,
): string | null {
  const own = [...new Set([...(roles.includes('OFFICE') ? [hostOrgId] : []), ...organizationIds])];
  if (wanted !== null) return own.includes(wanted) ? wanted : null;
  return own[0] ?? null;
}
