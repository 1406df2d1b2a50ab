import { type Directory, withSuccessors } from '@cobuild/directory';
import {
  type Ask,
  type Connection,
  findByLedgerCodes,
  type HistoryOptions,
  type HistoryOutcome,
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
import type { Alliance } from '../alliance/alliance.rules.js';
import type { Alliances } from '../alliance/alliance.service.js';
import type { Circles } from '../alliance/circle.service.js';
import { type AllianceStanding, nobody, standingOf } from '../alliance/standing.rules.js';
import { checkTasks, type TaskDraft } from './action-task.rules.js';
import type { ActionTasks } from './action-task.service.js';
import { createOrigins, type OriginSources } from './action-origin.service.js';
import { importJointActions, type JointActionHistory } from './joint-action-history.service.js';
import { actionStepped } from './joint-action.events.js';
import { fromDocument, type JointActionDocument } from './joint-action.model.js';
import {
  type ActionDraft,
  type ActionOrigin,
  type ActionStepInput,
  blankAction,
  checkAccount,
  drawAction,
  type JointAction,
} from './joint-action.rules.js';
import { afterActionStep, doersOf, factsOf } from './joint-action-steps.rules.js';
import { type JointActionAction, jointActionWorkflow } from './joint-action.workflow.js';
import { createJointActionUpkeep, type JointActionUpkeep } from './joint-action-upkeep.service.js';

type Session = mongo.ClientSession;

export interface JointActionFilter {
  readonly allianceId?: string | null | undefined;
  readonly proposalId?: string | null | undefined;
  readonly leadId?: string | null | undefined;
  readonly statuses?: readonly JointAction['status'][] | null | undefined;
  readonly joints?: readonly JointAction['joint'][] | null | undefined;
}

/** A joint action to make, with its tasks. */
export interface NewAction extends ActionDraft {
  readonly allianceId: string;
  readonly proposalId?: string | null | undefined;
  readonly origin?: ActionOrigin | null | undefined;
  readonly followerIds?: readonly string[] | null | undefined;
  readonly leadOrgId?: string | null | undefined;
  readonly tasks: readonly TaskDraft[];
  readonly idempotencyKey?: string | null | undefined;
}

export type ActionStep = StepInput & ActionStepInput;

/** What others may do with joint actions. */
export interface JointActions {
  find(id: string, session?: Session): Promise<JointAction | null>;
  list(filter: JointActionFilter, page: PageArguments): Promise<Connection<JointAction>>;
  plan(ask: Ask, input: NewAction): Promise<Result<JointAction, Refusal>>;
  step(action: JointActionAction, ask: Ask, input: ActionStep): Promise<Result<JointAction, Refusal>>;
  /** Actions by the codes under which ledgers know them. */
  findByCodes(codes: readonly string[], session?: Session): Promise<ReadonlyMap<string, JointAction>>;
  importJointActions(rows: readonly JointActionHistory[], options?: HistoryOptions): Promise<readonly HistoryOutcome[]>;
  readonly upkeep: JointActionUpkeep;
}

interface ActionStand extends AllianceStanding {
  readonly alliance: Alliance | null;
}

/** Makes the service of joint actions. */
export function createJointActions({
  model,
  store,
  steps,
  alliances,
  circles,
  directory,
  calendar,
  tasks,
  sources,
}: {
  readonly model: Model<JointActionDocument>;
  readonly store: Store<JointAction>;
  readonly steps: Steps;
  readonly alliances: Alliances;
  readonly circles: Circles;
  readonly directory: Directory;
  readonly calendar: WorkCalendar;
  readonly tasks: () => Pick<ActionTasks, 'ofAction' | 'assign' | 'lapse'>;
  readonly sources: OriginSources;
}): JointActions {
  const origins = createOrigins({ directory, sources });
  /** Held, so that of two actions of one proposal that end at once the second one sees the first. */
  const allianceOf = async (
    { allianceId }: Pick<JointAction, 'allianceId'>,
    session: Session,
  ): Promise<Alliance | null> => {
    if (allianceId === null) return null;
    const alliance = await alliances.hold(allianceId, session);
    if (!alliance) throw new TypeError(`expected the alliance ${allianceId} of a joint action to exist`);
    return alliance;
  };
  const upkeep = createJointActionUpkeep({ model, store, steps, directory, allianceOf });

  /** Members at work in an alliance: whoever leads an action or has a task in it is one of them. */
  const checkLead = ({ memberIds }: Alliance, leadOrgId: string): Result<void, Refusal> =>
    memberIds.includes(leadOrgId) ? ok(undefined) : refuse({ code: 'NOT_IN_ALLIANCE', field: ['leadOrgId'] });

  return {
    find: (id, session) => store.find(id, session),
    list: ({ allianceId, proposalId, leadId, statuses, joints }, page) =>
      paginate({
        model,
        filter: {
          ...(allianceId ? { allianceId } : {}),
          ...(proposalId ? { proposalId } : {}),
          ...(leadId ? { leadOrgId: leadId } : {}),
          ...(statuses ? { status: { $in: statuses } } : {}),
          ...(joints ? { joint: { $in: joints } } : {}),
        },
        order: [{ field: 'createdAt', direction: -1 }],
        page,
        toNode: fromDocument,
      }),
    plan: (ask, input) =>
      steps.change<JointAction>({
        ask,
        mutation: 'jointAction.plan',
        input,
        load: (id) => store.find(id),
        async run(tx, actAs) {
          const { session, now, append } = tx;
          const alliance = await alliances.hold(input.allianceId, session);
          if (!alliance) return refuse({ code: 'NOT_FOUND', field: ['allianceId'] });
          const circle = await circles.circleOf(alliance, now, session);
          const viewer = standingOf(ask.viewer, circle, now);
          actAs(viewer.actingAs);
          const start = input.proposalId == null ? 'plan' : 'planAdopted';
          const decision = begin(jointActionWorkflow, start, { viewer, input: {}, now, calendar });
          if (!decision.ok) return decision;
          if (alliance.status !== 'ACTIVE') return refuse({ code: 'ALLIANCE_NOT_ACTIVE', field: ['allianceId'] });
          const origin = await origins.read(input, alliance, tx);
          if (!origin.ok) return origin;
          const leadOrgId = input.leadOrgId ?? circle.leadOrgId ?? '';
          const place = { allianceId: alliance.id, leadOrgId, ...origin.value };
          const drawn = drawAction(blankAction(newId(), place, now), { ...input, title: input.title ?? '' });
          if (!drawn.ok) return drawn;
          const fits = [checkLead(alliance, leadOrgId), checkTasks(input.tasks, { ...alliance, today: viewer.today })];
          for (const fit of fits) if (!fit.ok) return fit;
          const action = drawn.value;
          await store.insert([action], session);
          append(actionStepped(decision.value, action, alliance));
          const given = await tasks().assign(input.tasks, { jointAction: action, alliance, viewer }, tx);
          return given.ok ? ok(action) : given;
        },
      }),
    step: (name, ask, input) =>
      steps.take<JointAction, JointAction['status'], ActionStand>({
        ask,
        mutation: `jointAction.${name}`,
        input,
        store,
        async stand(action, { session, now }) {
          const alliance = await allianceOf(action, session);
          const standing = alliance
            ? await alliances.standingOf(ask.viewer, alliance, now, null, session)
            : standingOf(ask.viewer, nobody, now);
          return { ...standing, alliance };
        },
        async decide(action, viewer, { session, now }) {
          const given = await tasks().ofAction(action.id, session);
          const doers = doersOf(action, given);
          const doneBy = name === 'review' ? await withSuccessors(directory, doers, session) : doers;
          const facts = factsOf(action, given, doneBy);
          return decide(jointActionWorkflow, facts, name, { viewer, input: withoutUndefined(input), now, calendar });
        },
        async apply(action, decision, { alliance }, tx) {
          // Such an action is history, and over: the table lets nobody get here.
          if (!alliance) return refuse({ code: 'NOT_FOUND', field: ['id'] });
          const fit = checkAccount(input);
          if (!fit.ok) return fit;
          const leadOrgId = name === 'revise' ? (input.leadOrgId ?? action.leadOrgId) : action.leadOrgId;
          const drawn = name === 'revise' ? drawAction({ ...action, leadOrgId }, input) : ok(action);
          if (!drawn.ok) return drawn;
          const isLedAsBefore = leadOrgId === null || leadOrgId === action.leadOrgId;
          const led = isLedAsBefore ? ok(undefined) : checkLead(alliance, leadOrgId);
          if (!led.ok) return led;
          const by = { input, now: tx.now, accountId: ask.viewer.accountId };
          const next = afterActionStep(drawn.value, decision, by);
          tx.append(actionStepped(decision, next, alliance));
          if (decision.to === 'CANCELLED') tx.append(...(await tasks().lapse(next, alliance, tx)));
          const fulfilled = await origins.noteEnd(next, alliance, await upkeep.ofProposal(next, tx.session), tx);
          return fulfilled.ok ? ok({ next, happenings: [] }) : fulfilled;
        },
      }),
    findByCodes: (codes, session) => findByLedgerCodes(store, codes, session),
    importJointActions: (rows, options) =>
      importJointActions(
        { store, steps, directory, alliancesOf: (ids, session) => alliances.findMany(ids, session) },
        rows,
        options,
      ),
    upkeep,
  };
}
