import type { Viewer } from '@cobuild/identity';
import {
  type Ask,
  type Happening,
  newId,
  type StepInput,
  type Steps,
  type Store,
  type Tx,
  withoutUndefined,
} from '@cobuild/subgraph';
import { begin, decide, ok, type Refusal, refuse, type Result, type WorkCalendar } from '@cobuild/workflow';
import type { mongo } from 'mongoose';
import { type JointConference, participantsOf } from '../conference/conference.rules.js';
import type { Conferences } from '../conference/conference.service.js';
import {
  type ConferenceStanding,
  isEntitled,
  standingOf,
  systemStanding,
} from '../conference/conference-standing.rules.js';
import { checkDrafts } from '../conference-task/conference-task.rules.js';
import { topicStepped } from './conference-topic.events.js';
import {
  afterStep,
  checkCollection,
  checkStep,
  collected,
  type ConferenceTopic,
  factsOf,
  isOpen,
  type NewTopic,
  resumed,
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
  /** Defers what nobody has settled yet, with the session that was cancelled, for its reason. */
  lapse(conference: JointConference, tx: Tx): Promise<Result<readonly Happening[], Refusal>>;
  step(action: TopicStepAction, ask: Ask, input: StepInput & TopicStepInput): Promise<Result<ConferenceTopic, Refusal>>;
}

/** A step that people take; others come with the conference. */
export type TopicStepAction = Exclude<ConferenceTopicAction, 'lapse'>;

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

  /** The topic of another session that a topic takes up again, where the viewer may see it. */
  const earlierOf = async (viewer: Viewer, { origin }: ConferenceTopic, now: Date, session: Session) => {
    if (origin?.kind !== 'CONFERENCE_TOPIC') return null;
    const before = await store.find(origin.id, session);
    if (!before) return null;
    return isEntitled(viewer, await conferences.get(before.conferenceId, session), now) ? before : null;
  };

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
          const before = await earlierOf(ask.viewer, topic.value, now, session);
          const brought = before ? resumed(topic.value, before) : topic.value;
          await store.insert([brought], session);
          append(topicStepped(decision.value, brought, conference));
          return ok(brought);
        },
      }),
    async lapse(conference, { session, now }) {
      const happenings: Happening[] = [];
      const input = { reason: conference.cancelReason };
      for (const topic of (await ofConference(conference.id, session)).filter(isOpen)) {
        const facts = factsOf(topic, conference, { now, calendar });
        const decision = decide(conferenceTopicWorkflow, facts, 'lapse', {
          viewer: systemStanding,
          input: {},
          now,
          calendar,
        });
        if (!decision.ok) return decision;
        const next = afterStep(topic, decision.value, { input, now, place: 0 });
        const written = await store.replace(next, session);
        if (!written.ok) return written;
        happenings.push(topicStepped(decision.value, next, conference));
      }
      return ok(happenings);
    },
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
