import { type Directory, withSuccessors } from '@cobuild/directory';
import {
  type Ask,
  type Connection,
  type Happening,
  newId,
  type PageArguments,
  paginate,
  type StepInput,
  type Steps,
  type Store,
  type Tx,
  withoutUndefined,
} from '@cobuild/subgraph';
import { begin, decide, ok, type Refusal, type Result, type WorkCalendar } from '@cobuild/workflow';
import type { Model, mongo } from 'mongoose';
import type { AroundConferences, Conferences } from '../conference/conference.service.js';
import type { JointConference } from '../conference/conference.rules.js';
import { type TaskStanding, taskStandingOf } from '../conference/conference-standing.rules.js';
import { taskContinued, taskStepped, taskSucceeded } from './conference-task.events.js';
import { type ConferenceTaskDocument, fromDocument } from './conference-task.model.js';
import {
  afterStep,
  checkStep,
  type ConferenceTask,
  isOpen,
  issued,
  type TaskDraft,
  type TaskStepInput,
} from './conference-task.rules.js';
import { type ConferenceTaskAction, conferenceTaskWorkflow } from './conference-task.workflow.js';

type Session = mongo.ClientSession;

export interface ConferenceTaskFilter {
  readonly conferenceId?: string | null | undefined;
  readonly organizationId?: string | null | undefined;
  readonly statuses?: readonly ConferenceTask['status'][] | null | undefined;
}

/** What others may do with tasks of conferences. */
export interface ConferenceTasks {
  find(id: string, session?: Session): Promise<ConferenceTask | null>;
  ofConference(conferenceId: string, session?: Session): Promise<readonly ConferenceTask[]>;
  /** Tasks that organizations owe still, the most urgent first, with one read whatever the number of organizations. */
  owedBy(organizationIds: readonly string[], limit: number): Promise<readonly ConferenceTask[]>;
  /** Tasks in the order in which they are due. */
  list(filter: ConferenceTaskFilter, page: PageArguments): Promise<Connection<ConferenceTask>>;
  readonly issue: AroundConferences['issueTasks'];
  readonly succeed: AroundConferences['succeedTasks'];
  step(
    action: ConferenceTaskAction,
    ask: Ask,
    input: StepInput & TaskStepInput,
  ): Promise<Result<ConferenceTask, Refusal>>;
}

interface TaskStand extends TaskStanding {
  readonly conference: JointConference;
  readonly doneBy: readonly string[];
}

/** States in which a task waits for its organization. */
const owed = ['ISSUED', 'ACCEPTED', 'RETURNED'] as const satisfies ConferenceTask['status'][];

/** Makes the service of conferences' tasks. */
export function createConferenceTasks({
  model,
  store,
  steps,
  conferences,
  directory,
  calendar,
}: {
  readonly model: Model<ConferenceTaskDocument>;
  readonly store: Store<ConferenceTask>;
  readonly steps: Steps;
  readonly conferences: Conferences;
  readonly directory: Directory;
  readonly calendar: WorkCalendar;
}): ConferenceTasks {
  /** Tasks of earlier sessions that were carried over and go on nowhere yet; each is marked as going on in its new task. */
  const goOn = async (
    conference: JointConference,
    asTask: (from: ConferenceTask, gone: ReadonlyMap<string, string | null>) => ConferenceTask,
    { session, now, append }: Tx,
  ): Promise<Result<readonly ConferenceTask[], Refusal>> => {
    const carried = await store.findWhere(
      { series: conference.series, status: 'CARRIED_OVER', carriedToId: null },
      { session },
    );
    const gone = await directory.successors([...new Set(carried.map(({ organizationId }) => organizationId))], session);
    const continued: ConferenceTask[] = [];
    for (const before of carried) {
      const task = asTask(before, gone);
      const after = { ...before, carriedToId: task.id, version: before.version + 1, updatedAt: now };
      const written = await store.replace(after, session);
      if (!written.ok) return written;
      append(taskContinued(after, await conferences.get(before.conferenceId, session)));
      continued.push(task);
    }
    return ok(continued);
  };

  return {
    find: (id, session) => store.find(id, session),
    ofConference: (conferenceId, session) => store.findWhere({ conferenceId }, session ? { session } : {}),
    async owedBy(organizationIds, limit) {
      const documents = await model
        .find({ organizationId: { $in: [...organizationIds] }, status: { $in: owed } })
        .sort({ dueOn: 1, _id: 1 })
        .limit(limit)
        .lean<ConferenceTaskDocument[]>();
      return documents.map(fromDocument);
    },
    list: ({ conferenceId, organizationId, statuses }, page) =>
      paginate({
        model,
        filter: {
          ...(conferenceId ? { conferenceId } : {}),
          ...(organizationId ? { organizationId } : {}),
          ...(statuses ? { status: { $in: statuses } } : {}),
        },
        order: [{ field: 'dueOn', direction: 1 }],
        page,
        toNode: fromDocument,
      }),
    async issue(conference, topics, viewer, tx) {
      const { session, now, append } = tx;
      const standing = { ...viewer, supervisesAt: [] };
      const decision = begin(conferenceTaskWorkflow, 'issue', { viewer: standing, input: {}, now, calendar });
      if (!decision.ok) return decision;
      const place = { conferenceId: conference.id, series: conference.series };
      const stepDueAt = decision.value.due?.at ?? null;
      const named = topics.flatMap(({ tasks }) => tasks.map(({ organizationId }) => organizationId));
      const successors = await directory.successors([...new Set(named)], session);
      const fresh = topics
        .filter(({ status }) => status === 'DECIDED')
        .flatMap((topic) =>
          topic.tasks.map((draft) =>
            issued(
              newId(),
              inherited(draft, successors),
              { ...place, topicId: topic.id, carriedFromId: null, stepDueAt },
              now,
            ),
          ),
        );
      const asTask = (from: ConferenceTask, gone: ReadonlyMap<string, string | null>) => {
        const draft = { ...from, dueOn: from.carryOver?.dueOn ?? from.dueOn };
        return issued(
          newId(),
          inherited(draft, gone),
          { ...place, topicId: from.topicId, carriedFromId: from.id, stepDueAt },
          now,
        );
      };
      const continued = await goOn(conference, asTask, tx);
      if (!continued.ok) return continued;
      const tasks = [...fresh, ...continued.value];
      await store.insert(tasks, session);
      append(...tasks.map((task) => taskStepped(decision.value, task, conference)));
      return ok(tasks);
    },
    async succeed(conference, successors, { session, now }) {
      const happenings: Happening[] = [];
      for (const task of await store.findWhere({ conferenceId: conference.id }, { session })) {
        const organizationId = successors.get(task.organizationId);
        if (organizationId === undefined || !isOpen(task)) continue;
        const next = { ...task, organizationId, version: task.version + 1, updatedAt: now };
        const written = await store.replace(next, session);
        if (!written.ok) return written;
        happenings.push(taskSucceeded(task, next, conference));
      }
      return ok(happenings);
    },
    step: (action, ask, input) =>
      steps.take<ConferenceTask, ConferenceTask['status'], TaskStand>({
        ask,
        mutation: `conferenceTask.${action}`,
        input,
        store,
        async stand({ conferenceId, organizationId, status }, { session, now }) {
          const conference = await conferences.get(conferenceId, session);
          const circle = await conferences.circleOf(conference, session);
          const isJudged = status === 'REPORTED';
          const doneBy = isJudged ? await withSuccessors(directory, [organizationId], session) : [organizationId];
          return { ...taskStandingOf(ask.viewer, circle, doneBy, now), conference, doneBy };
        },
        decide: (task, { conference: _, doneBy, ...viewer }, { now }) =>
          decide(conferenceTaskWorkflow, { ...task, doneBy }, action, {
            viewer,
            input: withoutUndefined(input),
            now,
            calendar,
          }),
        apply(task, decision, { conference }, { now }) {
          const fit = checkStep(input, now);
          if (!fit.ok) return Promise.resolve(fit);
          const next = afterStep(task, decision, { input, now, accountId: ask.viewer.accountId });
          return Promise.resolve(ok({ next, happenings: [taskStepped(decision, next, conference)] }));
        },
      }),
  };
}

/** A draft as the successor of a merged organization takes it over (domain.md G8). */
function inherited(draft: TaskDraft, successors: ReadonlyMap<string, string | null>): TaskDraft {
  return { ...draft, organizationId: successors.get(draft.organizationId) ?? draft.organizationId };
}
