import { checkKnown, type Directory, withSuccessors } from '@cobuild/directory';
import {
  type Ask,
  checkText,
  type HistoryOptions,
  type HistoryOutcome,
  longestReason,
  newId,
  type StepInput,
  type Steps,
  type Store,
  withoutUndefined,
} from '@cobuild/subgraph';
import { begin, decide, ok, type Refusal, refuse, type Result, type WorkCalendar } from '@cobuild/workflow';
import type { Model, mongo } from 'mongoose';
import { hostsOf, type Named } from '../roundtable/roundtable-circle.service.js';
import type { RoundtableStanding } from '../roundtable/roundtable-standing.rules.js';
import type { Roundtable } from '../roundtable/roundtable.rules.js';
import type { Roundtables } from '../roundtable/roundtable.service.js';
import { importOutcomes, type OutcomeHistory } from './outcome-history.service.js';
import { outcomeStepped } from './outcome.events.js';
import type { OutcomeDocument } from './outcome.model.js';
import { afterStep, factsOf, mostOutcomes, type Outcome, type OutcomeDraft, recorded } from './outcome.rules.js';
import { type OutcomeAction, outcomeWorkflow } from './outcome.workflow.js';

type Session = mongo.ClientSession;

export type NewOutcome = OutcomeDraft & {
  readonly roundtableId: string;
  /** The host for which the viewer writes it down, where they act for several. */
  readonly organizationId?: string | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
};

/** What others may do with outcomes. */
export interface Outcomes {
  find(id: string, session?: Session): Promise<Outcome | null>;
  record(ask: Ask, input: NewOutcome): Promise<Result<Outcome, Refusal>>;
  step(action: OutcomeAction, ask: Ask, input: StepInput): Promise<Result<Outcome, Refusal>>;
  importOutcomes(rows: readonly OutcomeHistory[], options?: HistoryOptions): Promise<readonly HistoryOutcome[]>;
}

interface OutcomeStand extends RoundtableStanding {
  readonly roundtable: Roundtable;
}

/** Who has a part in an outcome: the hosts, and who pays. */
export const partsOf = (roundtable: Roundtable, { payerOrgId }: Outcome): readonly Named[] => [
  ...hostsOf(roundtable),
  ...(payerOrgId === null ? [] : [{ as: 'PAYER', organizationId: payerOrgId } as const]),
];

/** Makes the service of outcomes. */
export function createOutcomes({
  model,
  store,
  steps,
  roundtables,
  directory,
  calendar,
}: {
  readonly model: Model<OutcomeDocument>;
  readonly store: Store<Outcome>;
  readonly steps: Steps;
  readonly roundtables: Roundtables;
  readonly directory: Directory;
  readonly calendar: WorkCalendar;
}): Outcomes {
  const countOf = (roundtableId: string, session: Session) => model.countDocuments({ roundtableId }).session(session);

  return {
    find: (id, session) => store.find(id, session),
    importOutcomes: (rows, options) => importOutcomes({ store, steps, roundtables, countOf }, rows, options),
    record: (ask, input) =>
      steps.change<Outcome>({
        ask,
        mutation: 'outcome.record',
        input,
        load: (id) => store.find(id),
        async run({ session, now, append }, actAs) {
          const roundtable = await roundtables.hold(input.roundtableId, session);
          if (!roundtable) return refuse({ code: 'NOT_FOUND', field: ['roundtableId'] });
          const at = { now, session, wanted: input.organizationId };
          const viewer = await roundtables.standingOf(ask.viewer, roundtable, hostsOf(roundtable), at);
          actAs(viewer.actingAs);
          const way = input.amountFen == null ? 'record' : 'recordAmount';
          const decision = begin(outcomeWorkflow, way, { viewer, input: {}, now, calendar });
          if (!decision.ok) return decision;
          const by = { organizationId: viewer.actingAs.organizationId, now, status: decision.value.to };
          const outcome = recorded(newId(), roundtable, input, by);
          if (!outcome.ok) return outcome;
          const { payerOrgId } = outcome.value;
          const known = await checkKnown(directory, { payerOrgId }, session);
          if (!known.ok) return known;
          const there = await countOf(roundtable.id, session);
          if (there >= mostOutcomes) {
            return refuse({ code: 'TOO_MANY', field: ['roundtableId'], details: { most: mostOutcomes } });
          }
          const involved = await roundtables.involve(roundtable, { organizationIds: [payerOrgId] }, session);
          await store.insert([outcome.value], session);
          append(outcomeStepped(decision.value, outcome.value, involved));
          return outcome;
        },
      }),
    step: (action, ask, input) =>
      steps.take<Outcome, Outcome['status'], OutcomeStand>({
        ask,
        mutation: `outcome.${action}`,
        input,
        store,
        async stand(outcome, { session, now }) {
          const roundtable = await roundtables.hold(outcome.roundtableId, session);
          if (!roundtable) throw new TypeError('expected the roundtable of an outcome to exist');
          const parts = partsOf(roundtable, outcome);
          const named = action === 'withdraw' ? parts : parts.toReversed();
          return { ...(await roundtables.standingOf(ask.viewer, roundtable, named, { now, session })), roundtable };
        },
        async decide(outcome, { roundtable: _, ...viewer }, { session, now }) {
          const isCarriedOn = await roundtables.carriesOn(outcome.id, session);
          const recordedBy = await withSuccessors(directory, [outcome.recordedByOrgId], session);
          const facts = factsOf(outcome, isCarriedOn, recordedBy);
          return decide(outcomeWorkflow, facts, action, { viewer, input: withoutUndefined(input), now, calendar });
        },
        apply(outcome, decision, { roundtable }, { now }) {
          const fit = checkText('reason', input.reason, longestReason);
          if (!fit.ok) return Promise.resolve(fit);
          const { accountId } = ask.viewer;
          const next = afterStep(outcome, decision, { now, accountId, reason: input.reason ?? null });
          return Promise.resolve(ok({ next, happenings: [outcomeStepped(decision, next, roundtable)] }));
        },
      }),
  };
}
