import { type Directory, isGone } from '@cobuild/directory';
import type { Viewer } from '@cobuild/identity';
import {
  type Ask,
  type Connection,
  type Happening,
  type HistoryOptions,
  type HistoryOutcome,
  newId,
  type PageArguments,
  paginate,
  type StepInput,
  type Steps,
  type Store,
  type Tx,
  withoutUndefined,
} from '@cobuild/subgraph';
import { begin, decide, ok, type Refusal, refuse, type Result, type WorkCalendar } from '@cobuild/workflow';
import type { Model, mongo } from 'mongoose';
import type { ConferenceTask } from '../conference-task/conference-task.rules.js';
import type { ConferenceTopic } from '../conference-topic/conference-topic.rules.js';
import { type ConferenceHistory, importConferences } from './conference-history.service.js';
import { conferenceStepped } from './conference.events.js';
import { type ConferenceDocument, fromDocument } from './conference.model.js';
import { conditionOf, type ConferenceFilter, type ConferenceOrder, orders } from './conference-list.rules.js';
import { entitlingConferences } from './conference-present.service.js';
import { createLatestOf, sessionBefore } from './conference-series.service.js';
import {
  blankConference,
  type ConferenceDraft,
  type ConferenceKind,
  draw,
  factsOf,
  following,
  levelOf,
  type JointConference,
  participantsOf,
} from './conference.rules.js';
import { type ConferenceCircle, type ConferenceStanding, isEntitled, standingOf } from './conference-standing.rules.js';
import { type ConferenceUpkeep, createConferenceUpkeep, reachOf } from './conference-upkeep.service.js';
import { afterStep, detailsOf } from './conference-steps.rules.js';
import { type ConferenceAction, conferenceWorkflow } from './conference.workflow.js';

type Session = mongo.ClientSession;

export type NewConference = ConferenceDraft & {
  readonly kind: ConferenceKind;
  readonly hostOrgId: string;
  readonly idempotencyKey?: string | null | undefined;
};

export type ConferenceStep = StepInput & ConferenceDraft & { readonly documentNo?: string | null | undefined };

/** What hangs on conferences: topics and tasks, which ask conferences in turn. */
export interface AroundConferences {
  readonly topicsOf: (conferenceId: string, session: Session) => Promise<readonly ConferenceTopic[]>;
  readonly tasksOf: (conferenceId: string, session: Session) => Promise<readonly ConferenceTask[]>;
  /** Issues the tasks of decided topics, and those that were carried over to this session. */
  readonly issueTasks: (
    conference: JointConference,
    topics: readonly ConferenceTopic[],
    standing: ConferenceStanding,
    tx: Tx,
  ) => Promise<Result<readonly ConferenceTask[], Refusal>>;
  /** Defers what nobody has settled yet, where the session is cancelled. */
  readonly lapseTopics: (conference: JointConference, tx: Tx) => Promise<Result<readonly Happening[], Refusal>>;
  /** Gives open tasks of merged organizations to their successors. */
  readonly succeedTasks: (
    conference: JointConference,
    successors: ReadonlyMap<string, string>,
    tx: Tx,
  ) => Promise<Result<readonly Happening[], Refusal>>;
}

/** What others may do with joint conferences. */
export interface Conferences {
  find(id: string, session?: Session): Promise<JointConference | null>;
  /** The conference of something that belongs to it. */
  get(id: string, session?: Session): Promise<JointConference>;
  list(filter: ConferenceFilter, order: ConferenceOrder, page: PageArguments): Promise<Connection<JointConference>>;
  /** The conference, where a viewer may see what its participants share. */
  entitles(viewer: Viewer, id: string, now: Date): Promise<JointConference | null>;
  /** Conferences to what of which a viewer is entitled now, by id: what a snapshot is read from. */
  entitling(
    viewer: Viewer,
    now: Date,
    filter: { conferenceIds?: readonly string[] | null; organizationIds?: readonly string[] | null },
    limit: number,
  ): Promise<readonly JointConference[]>;
  /** Reads a conference within a change so that no other change that holds it is made at the same time. */
  hold(id: string, session: Session): Promise<JointConference | null>;
  /** Who stands around a conference. */
  circleOf(conference: JointConference, session?: Session): Promise<ConferenceCircle>;
  call(ask: Ask, input: NewConference): Promise<Result<JointConference, Refusal>>;
  step(action: ConferenceAction, ask: Ask, input: ConferenceStep): Promise<Result<JointConference, Refusal>>;
  readonly upkeep: ConferenceUpkeep;
  importConferences(rows: readonly ConferenceHistory[], options?: HistoryOptions): Promise<readonly HistoryOutcome[]>;
}

interface Stand extends ConferenceStanding {
  readonly surroundings: {
    readonly topics: readonly ConferenceTopic[];
    readonly tasks: readonly ConferenceTask[];
    readonly earlier: JointConference | null;
  };
}

/** Makes the service of joint conferences. */
export function createConferences({
  model,
  store,
  steps,
  directory,
  calendar,
  around,
}: {
  readonly model: Model<ConferenceDocument>;
  readonly store: Store<JointConference>;
  readonly steps: Steps;
  readonly directory: Directory;
  readonly calendar: WorkCalendar;
  readonly around: AroundConferences;
}): Conferences {
  const circleOf: Conferences['circleOf'] = async ({ id, hostOrgId, memberOrgIds }, session) => {
    const [host, ...members] = await directory.parties([hostOrgId, ...memberOrgIds], session);
    if (!host) throw new TypeError('expected a party for the host of a conference');
    return { conferenceId: id, host, members: [host, ...members] };
  };

  const hold: Conferences['hold'] = async (id, session) => {
    const held = await model.collection.findOneAndUpdate(
      { _id: id } as never,
      { $inc: { holds: 1 } },
      { session, returnDocument: 'after' },
    );
    return held ? fromDocument(held as unknown as ConferenceDocument) : null;
  };

  const latestOf = createLatestOf(model, directory);

  /** The conference as it is wanted, with whom it reaches; host and members must be there. */
  const drawn = async (conference: JointConference, draft: ConferenceDraft, { session, now }: Tx) => {
    const next = draw(conference, draft, { now, calendar });
    if (!next.ok) return next;
    const named = participantsOf(next.value);
    const known = await directory.findMany(named, session);
    const missing = named.find((id) => {
      const entry = known.get(id);
      return entry === undefined || isGone(entry);
    });
    if (missing !== undefined) {
      const field = missing === next.value.hostOrgId ? 'hostOrgId' : 'memberOrgIds';
      return refuse<Refusal>({ code: 'UNKNOWN_ORGANIZATION', field: [field] });
    }
    const level = next.value.level ?? levelOf(known.get(next.value.hostOrgId)?.level);
    return ok({ ...next.value, level, reach: await reachOf(directory, next.value, session) });
  };

  return {
    find: (id, session) => store.find(id, session),
    async get(id, session) {
      const conference = await store.find(id, session);
      if (!conference) throw new TypeError(`expected the conference ${id} to exist`);
      return conference;
    },
    list: (filter, order, page) =>
      paginate({ model, filter: conditionOf(filter), order: orders[order], page, toNode: fromDocument }),
    async entitles(viewer, id, now) {
      const conference = await store.find(id);
      return conference && isEntitled(viewer, conference, now) ? conference : null;
    },
    entitling: (viewer, now, filter, limit) => entitlingConferences(store, viewer, now, filter, limit),
    hold,
    circleOf,
    importConferences: (rows, options) => importConferences({ store, steps, directory, latestOf }, rows, options),
    call: (ask, input) =>
      steps.change<JointConference>({
        ask,
        mutation: 'conference.call',
        input,
        load: (id) => store.find(id),
        async run(tx, actAs) {
          const { session, now } = tx;
          const blank = blankConference(newId(), { kind: input.kind, hostOrgId: input.hostOrgId, now });
          const viewer = standingOf(ask.viewer, await circleOf(blank, session), now);
          actAs(viewer.actingAs);
          const decision = begin(conferenceWorkflow, 'call', { viewer, input: {}, now, calendar });
          if (!decision.ok) return decision;
          const earlier = await latestOf(input.hostOrgId, input.kind, session);
          // Held, so that however many sessions are called after it at once wait for each other.
          if (earlier) await hold(earlier.id, session);
          const conference = await drawn(following(blank, earlier), { ...input, title: input.title ?? '' }, tx);
          if (!conference.ok) return conference;
          await store.insert([conference.value], session);
          tx.append(conferenceStepped(decision.value, conference.value));
          return conference;
        },
      }),
    step: (action, ask, input) =>
      steps.take<JointConference, JointConference['status'], Stand>({
        ask,
        mutation: `conference.${action}`,
        input,
        store,
        async stand(conference, { session, now }) {
          const { id } = conference;
          // One after the other: a transaction runs one operation at a time.
          const circle = await circleOf(conference, session);
          const topics = await around.topicsOf(id, session);
          const tasks = await around.tasksOf(id, session);
          const earlier = await sessionBefore(conference, (before) => store.find(before, session));
          return { ...standingOf(ask.viewer, circle, now), surroundings: { topics, tasks, earlier } };
        },
        decide: (conference, { surroundings, ...viewer }, { now }) =>
          decide(conferenceWorkflow, factsOf(conference, surroundings, { now, calendar }), action, {
            viewer,
            input: withoutUndefined(input),
            now,
            calendar,
          }),
        async apply(conference, decision, standing, tx) {
          const { topics, tasks, earlier } = standing.surroundings;
          const drafted = action === 'revise' ? await drawn(conference, input, tx) : ok(conference);
          if (!drafted.ok) return drafted;
          const issued =
            action === 'issueTasks' ? await around.issueTasks(conference, topics, standing, tx) : ok(tasks);
          if (!issued.ok) return issued;
          const before = action === 'setAgenda' && earlier ? await around.tasksOf(earlier.id, tx.session) : [];
          const more = { now: tx.now, calendar, input, topics, tasks: issued.value, earlier, earlierTasks: before };
          const next = afterStep(drafted.value, decision, more);
          if (!next.ok) return next;
          const happening = conferenceStepped(
            decision,
            next.value,
            detailsOf(action, next.value, { ...more, conference }),
          );
          const lapsed = action === 'cancel' ? await around.lapseTopics(next.value, tx) : ok([]);
          return lapsed.ok ? ok({ next: next.value, happenings: [happening, ...lapsed.value] }) : lapsed;
        },
      }),
    upkeep: createConferenceUpkeep({ model, store, steps, directory, succeedTasks: around.succeedTasks }),
  };
}
