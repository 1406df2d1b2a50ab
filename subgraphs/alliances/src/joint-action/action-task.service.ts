import type { Directory } from '@cobuild/directory';
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
import type { Alliance } from '../alliance/alliance.rules.js';
import type { Alliances } from '../alliance/alliance.service.js';
import { type AllianceStanding, nobody, standingOf } from '../alliance/standing.rules.js';
import { type ActionTaskDocument, fromDocument } from './action-task.model.js';
import {
  type ActionTask,
  afterTaskStep,
  assigned,
  checkTasks,
  checkTaskStep,
  type TaskDraft,
  taskFactsOf,
  type TaskStepInput,
} from './action-task.rules.js';
import { type ActionTaskAction, actionTaskWorkflow, assignRefusal } from './action-task.workflow.js';
import { type ActionTaskHistory, importActionTasks } from './action-task-history.service.js';
import { type ActionTaskUpkeep, createActionTaskUpkeep } from './action-task-upkeep.service.js';
import { taskStepped } from './joint-action.events.js';
import type { JointAction } from './joint-action.rules.js';
import type { JointActionUpkeep } from './joint-action-upkeep.service.js';

type Session = mongo.ClientSession;

export interface ActionTaskFilter {
  readonly allianceId?: string | null | undefined;
  readonly actionId?: string | null | undefined;
  readonly organizationId?: string | null | undefined;
  readonly statuses?: readonly ActionTask['status'][] | null | undefined;
}

/** Steps that people take; the others are time's. */
export type MemberTaskAction = Exclude<ActionTaskAction, 'lapse' | 'tellOverdue'>;

/** One more task of an action. */
export interface NewTask extends TaskDraft {
  readonly actionId: string;
  readonly idempotencyKey?: string | null | undefined;
}

export type ActionTaskStep = StepInput & TaskStepInput;

/** What others may do with tasks of joint actions. */
export interface ActionTasks {
  find(id: string, session?: Session): Promise<ActionTask | null>;
  ofAction(actionId: string, session?: Session): Promise<readonly ActionTask[]>;
  /** Tasks in the order in which they are due. */
  list(filter: ActionTaskFilter, page: PageArguments): Promise<Connection<ActionTask>>;
  /** Gives out tasks that fit, within the change that makes or holds their action. */
  assign(
    drafts: readonly TaskDraft[],
    around: { readonly jointAction: JointAction; readonly alliance: Alliance; readonly viewer: AllianceStanding },
    tx: Tx,
  ): Promise<Result<readonly ActionTask[], Refusal>>;
  /** Gives out one more task of an action that is not delivered. */
  add(ask: Ask, input: NewTask): Promise<Result<ActionTask, Refusal>>;
  step(action: MemberTaskAction, ask: Ask, input: ActionTaskStep): Promise<Result<ActionTask, Refusal>>;
  /** Ends the open tasks of an action that is cancelled, within that change. */
  lapse(jointAction: JointAction, alliance: Alliance, tx: Tx): Promise<readonly Happening[]>;
  importTasks(rows: readonly ActionTaskHistory[], options?: HistoryOptions): Promise<readonly HistoryOutcome[]>;
  readonly upkeep: ActionTaskUpkeep;
}

interface TaskStand extends AllianceStanding {
  readonly alliance: Alliance | null;
  readonly jointAction: JointAction;
}

/** Makes the service of tasks of joint actions. */
export function createActionTasks({
  model,
  store,
  steps,
  alliances,
  actions,
  directory,
  calendar,
}: {
  readonly model: Model<ActionTaskDocument>;
  readonly store: Store<ActionTask>;
  readonly steps: Steps;
  readonly alliances: Alliances;
  readonly actions: Pick<JointActionUpkeep, 'hold'>;
  readonly directory: Directory;
  readonly calendar: WorkCalendar;
}): ActionTasks {
  const allianceOf = async (
    { allianceId }: Pick<ActionTask, 'allianceId'>,
    session: Session,
  ): Promise<Alliance | null> => {
    if (allianceId === null) return null;
    const alliance = await alliances.find(allianceId, session);
    if (!alliance) throw new TypeError(`expected the alliance ${allianceId} of a task to exist`);
    return alliance;
  };

  const standingAround = (alliance: Alliance | null, viewer: Viewer, now: Date, session: Session) =>
    alliance ? alliances.standingOf(viewer, alliance, now, null, session) : standingOf(viewer, nobody, now);

  const actionOf = async ({ actionId }: Pick<ActionTask, 'actionId'>, session: Session): Promise<JointAction> => {
    const jointAction = await actions.hold(actionId, session);
    if (!jointAction) throw new TypeError(`expected the joint action ${actionId} of a task to exist`);
    return jointAction;
  };

  const ofAction: ActionTasks['ofAction'] = (actionId, session) =>
    store.findWhere({ actionId }, session ? { session } : {});

  const assign: ActionTasks['assign'] = async (drafts, { jointAction, alliance, viewer }, { session, now, append }) => {
    const decision = begin(actionTaskWorkflow, 'assign', { viewer, input: {}, now, calendar });
    if (!decision.ok) return decision;
    const acceptBy = decision.value.due?.at ?? null;
    const given = drafts.map((draft) => assigned(newId(), draft, jointAction, { now, acceptBy }));
    await store.insert(given, session);
    append(...given.map((task) => taskStepped(decision.value, null, task, { jointAction, alliance, now })));
    return ok(given);
  };

  return {
    find: (id, session) => store.find(id, session),
    ofAction,
    list: ({ allianceId, actionId, organizationId, statuses }, page) =>
      paginate({
        model,
        filter: {
          ...(allianceId ? { allianceId } : {}),
          ...(actionId ? { actionId } : {}),
          ...(organizationId ? { organizationId } : {}),
          ...(statuses ? { status: { $in: statuses } } : {}),
        },
        order: [{ field: 'dueAt', direction: 1 }],
        page,
        toNode: fromDocument,
      }),
    assign,
    add: (ask, input) =>
      steps.change<ActionTask>({
        ask,
        mutation: 'actionTask.assign',
        input,
        load: (id) => store.find(id),
        async run(tx, actAs) {
          const { session, now } = tx;
          const jointAction = await actions.hold(input.actionId, session);
          if (!jointAction) return refuse({ code: 'NOT_FOUND', field: ['actionId'] });
          const alliance = await allianceOf(jointAction, session);
          const viewer = await standingAround(alliance, ask.viewer, now, session);
          actAs(viewer.actingAs);
          const refusal = assignRefusal(jointAction, viewer);
          if (refusal) return refuse(refusal);
          // What belongs to no alliance is history, and over: nobody gives tasks of it out.
          if (!alliance) return refuse({ code: 'NOT_FOUND', field: ['actionId'] });
          const already = (await ofAction(jointAction.id, session)).length;
          const fit = checkTasks([input], { memberIds: alliance.memberIds, today: viewer.today, already });
          if (!fit.ok) return refuse({ ...fit.refusal, field: fit.refusal.field?.slice(-1) ?? [] });
          const given = await assign([input], { jointAction, alliance, viewer }, tx);
          if (!given.ok) return given;
          const [task] = given.value;
          if (!task) throw new TypeError('expected one task to be given out');
          return ok(task);
        },
      }),
    step: (action, ask, input) =>
      steps.take<ActionTask, ActionTask['status'], TaskStand>({
        ask,
        mutation: `actionTask.${action}`,
        input,
        store,
        async stand(task, { session, now }) {
          const jointAction = await actionOf(task, session);
          const alliance = await allianceOf(task, session);
          const viewer = await standingAround(alliance, ask.viewer, now, session);
          // Who acts for several members acts for the one whose task it is.
          const isOwn = viewer.memberIds.includes(task.organizationId);
          const actingAs =
            isOwn && !viewer.roles.includes('OFFICE')
              ? { ...viewer.actingAs, organizationId: task.organizationId }
              : viewer.actingAs;
          return { ...viewer, actingAs, alliance, jointAction };
        },
        decide: (task, { jointAction, alliance: _, ...viewer }, { now }) =>
          decide(actionTaskWorkflow, taskFactsOf(task, jointAction), action, {
            viewer,
            input: withoutUndefined(input),
            now,
            calendar,
          }),
        async apply(task, decision, { alliance, jointAction, today }, { now }) {
          const fit = checkTaskStep(task, action, input, { memberIds: alliance?.memberIds ?? [], today });
          if (!fit.ok) return fit;
          const next = afterTaskStep(task, decision, { input, now, accountId: ask.viewer.accountId });
          return ok({ next, happenings: [taskStepped(decision, task, next, { jointAction, alliance, now })] });
        },
      }),
    importTasks: (rows, options) =>
      importActionTasks(
        { store, steps, actionOf: (id, session) => actions.hold(id, session), allianceOf },
        rows,
        options,
      ),
    ...createActionTaskUpkeep({ store, steps, directory, calendar, allianceOf, actionOf }),
  };
}
