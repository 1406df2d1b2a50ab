import { checkKnown, type Directory, type Party } from '@cobuild/directory';
import type { Viewer } from '@cobuild/identity';
import {
  type Ask,
  collectWhere,
  type Connection,
  newId,
  type PageArguments,
  paginate,
  type StepInput,
  type Steps,
  type Store,
  withoutUndefined,
} from '@cobuild/subgraph';
import { begin, decide, ok, type Refusal, refuse, type Result, type WorkCalendar } from '@cobuild/workflow';
import type { Model, mongo } from 'mongoose';
import { topicStepped } from './challenge-topic.events.js';
import { type ChallengeTopicDocument, fromDocument } from './challenge-topic.model.js';
import {
  afterStep,
  type ChallengeTopic,
  checkTold,
  isTakeable,
  isTaken,
  publishedTopic,
  takenTopic,
  type TopicDraft,
  type TopicStepInput,
} from './challenge-topic.rules.js';
import { challengeTopicWorkflow, type TopicAction } from './challenge-topic.workflow.js';
import { type ChallengeTopicUpkeep, createChallengeTopicUpkeep } from './challenge-topic-upkeep.service.js';
import { conditionOf, followableBy, mayReadTopic, type TopicFilter } from './topic-access.rules.js';
import { membershipIdsOf, type TopicCircle, type TopicStanding, topicStandingOf } from './topic-standing.rules.js';

type Session = mongo.ClientSession;

/** A topic to publish. */
export interface NewTopic extends TopicDraft {
  readonly idempotencyKey?: string | null | undefined;
}

/** A topic to take; whoever comes first has it, so no version is asked for. */
export interface TakeInput {
  readonly id: string;
  readonly idempotencyKey?: string | null | undefined;
}

export type TopicStep = StepInput & TopicStepInput;

/** To which topics something is narrowed; what is absent does not limit. */
export interface TopicsNamed {
  readonly topicIds?: readonly string[] | null | undefined;
  /** Topics of these organizations or of those below them. */
  readonly organizationIds?: readonly string[] | null | undefined;
}

/** What others may do with challenge topics. */
export interface ChallengeTopics {
  find(id: string, session?: Session): Promise<ChallengeTopic | null>;
  list(filter: TopicFilter, page: PageArguments): Promise<Connection<ChallengeTopic>>;
  publish(ask: Ask, input: NewTopic): Promise<Result<ChallengeTopic, Refusal>>;
  /** Gives a topic to whoever comes first; all others are refused with ALREADY_TAKEN. */
  take(ask: Ask, input: TakeInput): Promise<Result<ChallengeTopic, Refusal>>;
  step(action: Exclude<TopicAction, 'take'>, ask: Ask, input: TopicStep): Promise<Result<ChallengeTopic, Refusal>>;
  /** Topics that a viewer may follow now, by id. */
  entitling(viewer: Viewer, now: Date, named: TopicsNamed, limit: number): Promise<readonly ChallengeTopic[]>;
  readonly upkeep: ChallengeTopicUpkeep;
}

/** Makes the service of challenge topics. */
export function createChallengeTopics({
  model,
  store,
  steps,
  directory,
  calendar,
}: {
  readonly model: Model<ChallengeTopicDocument>;
  readonly store: Store<ChallengeTopic>;
  readonly steps: Steps;
  readonly directory: Directory;
  readonly calendar: WorkCalendar;
}): ChallengeTopics {
  const partyOf = async (id: string, session: Session): Promise<Party> => {
    const [party] = await directory.parties([id], session);
    return party ?? { organizationId: id, reach: [id] };
  };

  const standing = async (
    topic: Pick<ChallengeTopic, 'publisherId' | 'takerAccountId' | 'takerOrgId'> &
      Pick<TopicCircle, 'topicId' | 'status'>,
    { viewer }: Ask,
    { session, now }: { readonly session: Session; readonly now: Date },
  ): Promise<TopicStanding> => {
    const memberships = await directory.parties(membershipIdsOf(viewer, now), session);
    const publisher = await partyOf(topic.publisherId, session);
    return topicStandingOf(viewer, { ...topic, publisher, memberships }, now);
  };

  return {
    find: (id, session) => store.find(id, session),
    list: (filter, page) =>
      paginate({
        model,
        filter: conditionOf(filter),
        order: [{ field: 'createdAt', direction: -1 }],
        page,
        toNode: fromDocument,
      }),
    publish: (ask, input) =>
      steps.change<ChallengeTopic>({
        ask,
        mutation: 'challengeTopic.publish',
        input,
        load: (id) => store.find(id),
        async run({ session, now, append }, actAs) {
          const known = await checkKnown(directory, { publisherId: input.publisherId }, session);
          if (!known.ok) return known;
          const blank = {
            topicId: null,
            status: null,
            publisherId: input.publisherId,
            takerAccountId: null,
            takerOrgId: null,
          };
          const viewer = await standing(blank, ask, { session, now });
          actAs(viewer.actingAs);
          const decision = begin(challengeTopicWorkflow, 'publish', { viewer, input: {}, now, calendar });
          if (!decision.ok) return decision;
          const topic = publishedTopic(newId(), input, (await partyOf(input.publisherId, session)).reach, now);
          if (!topic.ok) return topic;
          await store.insert([topic.value], session);
          append(topicStepped(decision.value, topic.value));
          return topic;
        },
      }),
    take: (ask, input) =>
      steps.change<ChallengeTopic>({
        ask,
        mutation: 'challengeTopic.take',
        input,
        load: (id) => store.find(id),
        async run({ session, now, append }, actAs) {
          const topic = await store.find(input.id, session);
          if (!topic) return refuse({ code: 'NOT_FOUND', field: ['id'] });
          const viewer = await standing({ ...topic, topicId: topic.id }, ask, { session, now });
          actAs(viewer.actingAs);
          const decision = decide(challengeTopicWorkflow, topic, 'take', { viewer, input: {}, now, calendar });
          if (!decision.ok) {
            const isLate = isTaken(topic) && decision.refusal.code === 'ILLEGAL_TRANSITION';
            return isLate ? refuse({ ...decision.refusal, code: 'ALREADY_TAKEN', field: ['id'] }) : decision;
          }
          const { accountId, name } = ask.viewer;
          const { memberOrgId } = viewer;
          if (accountId === null || memberOrgId === null) throw new TypeError('expected a member to have an account');
          const { reach } = await partyOf(memberOrgId, session);
          const next = takenTopic(topic, { accountId, name, organizationId: memberOrgId, reach }, now);
          const written = await store.replace(next, session);
          if (!written.ok) return written;
          append(topicStepped(decision.value, next, topic));
          return ok(next);
        },
      }),
    step: (action, ask, input) =>
      steps.take<ChallengeTopic, ChallengeTopic['status'], TopicStanding>({
        ask,
        mutation: `challengeTopic.${action}`,
        input,
        store,
        stand: (topic, tx) => standing({ ...topic, topicId: topic.id }, ask, tx),
        decide: (topic, viewer, { now }) =>
          decide(challengeTopicWorkflow, topic, action, { viewer, input: withoutUndefined(input), now, calendar }),
        async apply(topic, decision, _, { now }) {
          const told = checkTold(input);
          if (!told.ok) return told;
          const next = afterStep(topic, decision, { input, now, accountId: ask.viewer.accountId });
          return ok({ next, happenings: [topicStepped(decision, next, topic)] });
        },
      }),
    entitling(viewer, now, { topicIds, organizationIds }, limit) {
      const among = { $in: [...(organizationIds ?? [])] };
      const narrowed = {
        ...(topicIds ? { _id: { $in: [...topicIds] } } : {}),
        ...(organizationIds ? { $or: [{ reach: among }, { takerReach: among }] } : {}),
      };
      const filter = { $and: [followableBy(viewer, now), narrowed] };
      const may = (topic: ChallengeTopic) => isTakeable(topic) || mayReadTopic(viewer, topic, now);
      return collectWhere(store, filter, (page) => page.filter(may), limit);
    },
    upkeep: createChallengeTopicUpkeep({ model, store, steps, directory }),
  };
}
