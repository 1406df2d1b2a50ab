import { type Directory, mergedAmong } from '@cobuild/directory';
import { bySystem, type Happening, type Steps, type Store, type Tx } from '@cobuild/subgraph';
import { decide, ok, type Refusal, refuse, type Result, type WorkCalendar } from '@cobuild/workflow';
import type { mongo } from 'mongoose';
import type { Alliance } from '../alliance/alliance.rules.js';
import { type AllianceStanding, systemStanding } from '../alliance/standing.rules.js';
import {
  type ActionTask,
  afterTaskStep,
  isOpenTask,
  openTaskStatuses,
  succeededTask,
  taskFactsOf,
} from './action-task.rules.js';
import { actionTaskWorkflow } from './action-task.workflow.js';
import { taskStepped, taskSucceeded } from './joint-action.events.js';
import type { JointAction } from './joint-action.rules.js';

type Session = mongo.ClientSession;

/** Steps that the system takes of tasks. */
export interface ActionTaskUpkeep {
  /** Tells once that a task is overdue: that it was not answered, or not done (domain.md §0). */
  tellOverdue(task: ActionTask): Promise<Result<ActionTask, Refusal>>;
  /** Open tasks that are overdue without that it was told. */
  dueToTell(now: Date, limit: number): Promise<readonly ActionTask[]>;
  /** Open tasks of organizations that were merged into others. */
  dueForSuccession(limit: number): Promise<readonly ActionTask[]>;
  /** Gives an open task of a merged organization to its successor (domain.md G8). */
  succeed(id: string): Promise<Result<ActionTask, Refusal>>;
}

/** Makes what ends tasks with their action, and tells of those that are late. */
export function createActionTaskUpkeep({
  store,
  steps,
  directory,
  calendar,
  allianceOf,
  actionOf,
}: {
  readonly store: Store<ActionTask>;
  readonly steps: Steps;
  readonly directory: Directory;
  readonly calendar: WorkCalendar;
  readonly allianceOf: (task: ActionTask, session: Session) => Promise<Alliance | null>;
  readonly actionOf: (task: ActionTask, session: Session) => Promise<JointAction>;
}) {
  const upkeep: ActionTaskUpkeep = {
    tellOverdue: ({ id, version }) =>
      steps.take<ActionTask, ActionTask['status'], AllianceStanding & { readonly jointAction: JointAction }>({
        ask: bySystem,
        mutation: 'actionTask.tellOverdue',
        input: { id, version },
        store,
        async stand(task, { session, now }) {
          return { ...systemStanding(now), jointAction: await actionOf(task, session) };
        },
        decide: (task, { jointAction, ...viewer }, { now }) =>
          decide(actionTaskWorkflow, taskFactsOf(task, jointAction), 'tellOverdue', {
            viewer,
            input: {},
            now,
            calendar,
          }),
        async apply(task, decision, { jointAction }, { session, now }) {
          const alliance = await allianceOf(task, session);
          const next = afterTaskStep(task, decision, { input: {}, now, accountId: null });
          return ok({ next, happenings: [taskStepped(decision, task, next, { jointAction, alliance, now })] });
        },
      }),
    dueToTell: (now, limit) =>
      store.findWhere({ overdueToldAt: null, status: { $in: openTaskStatuses }, dueAt: { $lt: now } }, { limit }),
    async dueForSuccession(limit) {
      const merged = [...(await mergedAmong(directory)).keys()];
      if (merged.length === 0) return [];
      return store.findWhere({ organizationId: { $in: merged }, status: { $in: openTaskStatuses } }, { limit });
    },
    succeed: (taskId) =>
      steps.change<ActionTask>({
        ask: bySystem,
        mutation: 'actionTask.succeed',
        input: {},
        load: (id) => store.find(id),
        async run({ session, now, append }, actAs) {
          actAs({ organizationId: null, role: 'SYSTEM' });
          const task = await store.find(taskId, session);
          if (!task) return refuse({ code: 'NOT_FOUND' });
          const to = (await mergedAmong(directory, [task.organizationId], session)).get(task.organizationId);
          if (to === undefined || !isOpenTask(task)) return ok(task);
          const jointAction = await actionOf(task, session);
          const alliance = await allianceOf(task, session);
          const next = succeededTask(task, to, now);
          const written = await store.replace(next, session);
          if (!written.ok) return written;
          append(taskSucceeded(task, next, { jointAction, alliance, now }));
          return ok(next);
        },
      }),
  };

  return {
    async lapse(jointAction: JointAction, alliance: Alliance, { session, now }: Tx): Promise<readonly Happening[]> {
      const happenings: Happening[] = [];
      for (const task of (await store.findWhere({ actionId: jointAction.id }, { session })).filter(isOpenTask)) {
        const context = { viewer: systemStanding(now), input: {}, now, calendar };
        const decision = decide(actionTaskWorkflow, taskFactsOf(task, jointAction), 'lapse', context);
        if (!decision.ok) throw new TypeError(`expected an open task to end, got ${decision.refusal.code}`);
        const input = { reason: jointAction.cancelReason };
        const next = afterTaskStep(task, decision.value, { input, now, accountId: null });
        const written = await store.replace(next, session);
        if (!written.ok)
          throw new TypeError(`expected a task that was read to be written, got ${written.refusal.code}`);
        happenings.push(taskStepped(decision.value, task, next, { jointAction, alliance, now }));
      }
      return happenings;
    },
    upkeep,
  };
}
