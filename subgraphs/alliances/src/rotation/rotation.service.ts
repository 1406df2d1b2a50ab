import {
  type Ask,
  checkText,
  type Connection,
  type HistoryOptions,
  type HistoryOutcome,
  longestReason,
  type PageArguments,
  paginate,
  type StepInput,
  type Steps,
  type Store,
  withoutUndefined,
} from '@cobuild/subgraph';
import { dateOf, decide, ok, type Refusal, type Result, type WorkCalendar } from '@cobuild/workflow';
import type { Model, mongo } from 'mongoose';
import type { Alliances } from '../alliance/alliance.service.js';
import type { Alliance } from '../alliance/alliance.rules.js';
import type { Circles } from '../alliance/circle.service.js';
import { type AllianceStanding, standingOf } from '../alliance/standing.rules.js';
import { importTerms, type TermHistory } from './rotation-history.service.js';
import { termStepped } from './rotation.events.js';
import { fromDocument, type RotationTermDocument } from './rotation-term.model.js';
import { type HandoverItem, leadIn, longestPlan, type RotationTerm } from './rotation.rules.js';
import {
  afterStep,
  afterSwapStep,
  factsOf,
  type TermStepInput,
  type TermSurroundings,
} from './rotation-steps.rules.js';
import { type RotationTermAction, rotationTermWorkflow } from './rotation-term.workflow.js';
import { createRotationUpkeep, type RotationUpkeep } from './rotation-upkeep.service.js';

type Session = mongo.ClientSession;

/** What is open in an alliance, of one kind, for the next lead to take over. */
export type OpenItemsOf = (allianceId: string, session: Session) => Promise<readonly HandoverItem[]>;

export interface TermFilter {
  readonly allianceId?: string | null | undefined;
  readonly leadId?: string | null | undefined;
  readonly statuses?: readonly RotationTerm['status'][] | null | undefined;
}

/** Steps that people take; the others are time's. */
export type LeadAction = Exclude<RotationTermAction, 'replan' | 'beginQuarter' | 'endQuarter' | 'lapse'>;

export type TermStep = StepInput &
  TermStepInput & {
    readonly otherTermId?: string | null | undefined;
    /** The member for which the viewer acts, where they act for several. */
    readonly memberId?: string | null | undefined;
  };

/** What others may do with the rotation of an alliance's lead. */
export interface Rotation {
  find(id: string, session?: Session): Promise<RotationTerm | null>;
  /** The leading quarters of alliances, by alliance. */
  leading(allianceIds: readonly string[]): Promise<ReadonlyMap<string, RotationTerm>>;
  /** Quarters in their order. */
  list(filter: TermFilter, page: PageArguments): Promise<Connection<RotationTerm>>;
  importTerms(rows: readonly TermHistory[], options?: HistoryOptions): Promise<readonly HistoryOutcome[]>;
  step(action: LeadAction, ask: Ask, input: TermStep): Promise<Result<RotationTerm, Refusal>>;
  readonly upkeep: RotationUpkeep;
}

interface TermStand extends AllianceStanding {
  readonly alliance: Alliance;
  readonly surroundings: TermSurroundings;
}

/** Makes the service of the rotation. */
export function createRotation({
  model,
  store,
  steps,
  alliances,
  circles,
  calendar,
  openItemsOf,
}: {
  readonly model: Model<RotationTermDocument>;
  readonly store: Store<RotationTerm>;
  readonly steps: Steps;
  readonly alliances: Alliances;
  readonly circles: Circles;
  readonly calendar: WorkCalendar;
  readonly openItemsOf: OpenItemsOf;
}): Rotation {
  const around = async (
    term: RotationTerm,
    alliance: Alliance,
    otherTermId: string | null,
    now: Date,
    session: Session,
  ) => {
    const terms = await circles.termsOf(term.allianceId, session);
    return {
      alliance,
      other: terms.find(({ id }) => id === (otherTermId ?? term.swap?.otherTermId)) ?? null,
      nextLeadOrgId: leadIn(term.ordinal + 1, alliance.rotationOrder, terms),
      today: dateOf(now),
    };
  };

  return {
    find: (id, session) => store.find(id, session),
    importTerms: (rows, options) => importTerms({ store, steps, alliances, circles }, rows, options),
    async leading(allianceIds) {
      const found = await store.findWhere({ allianceId: { $in: [...allianceIds] }, status: 'LEADING' });
      return new Map(found.map((term) => [term.allianceId, term]));
    },
    list: ({ allianceId, leadId, statuses }, page) =>
      paginate({
        model,
        filter: {
          ...(allianceId ? { allianceId } : {}),
          ...(leadId ? { leadOrgId: leadId } : {}),
          ...(statuses ? { status: { $in: statuses } } : {}),
        },
        order: [{ field: 'ordinal', direction: 1 }],
        page,
        toNode: fromDocument,
      }),
    step: (action, ask, input) =>
      steps.take<RotationTerm, RotationTerm['status'], TermStand>({
        ask,
        mutation: `rotationTerm.${action}`,
        input,
        store,
        async stand(term, { session, now }) {
          const alliance = await alliances.hold(term.allianceId, session);
          if (!alliance) throw new TypeError(`expected the alliance ${term.allianceId} of a quarter to exist`);
          const circle = await circles.circleOf(alliance, now, session);
          const surroundings = await around(term, alliance, input.otherTermId ?? null, now, session);
          return { ...standingOf(ask.viewer, circle, now, input.memberId ?? null), alliance, surroundings };
        },
        decide: (term, { alliance: _, surroundings, ...viewer }, { now }) =>
          decide(rotationTermWorkflow, factsOf(term, surroundings), action, {
            viewer,
            input: withoutUndefined(input),
            now,
            calendar,
          }),
        async apply(term, decision, standing, { session, now }) {
          const { alliance, surroundings } = standing;
          const fits = [
            checkText('reason', input.reason, longestReason),
            checkText('plan', input.plan, longestPlan),
            checkText('remark', input.remark, longestReason),
          ];
          for (const fit of fits) if (!fit.ok) return fit;
          if (isSwapStep(action)) {
            const { other } = surroundings;
            if (!other) throw new TypeError('expected a swap to have two quarters');
            const [next, otherNext] = afterSwapStep(action, term, other, now);
            const written = await store.replace(otherNext, session);
            if (!written.ok) return written;
            const both = [
              termStepped(decision, term, next, alliance),
              termStepped(decision, other, otherNext, alliance),
            ];
            return ok({ next, happenings: both });
          }
          const by = { standing, input, now, accountId: ask.viewer.accountId, surroundings, openItems: [] };
          const next = afterStep(term, decision, by);
          return ok({ next, happenings: [termStepped(decision, term, next, alliance)] });
        },
      }),
    upkeep: createRotationUpkeep({ store, circles, calendar, openItemsOf }),
  };
}

const swapSteps = ['requestSwap', 'acceptSwap', 'confirmSwap', 'dropSwap'] as const;

function isSwapStep(action: string): action is (typeof swapSteps)[number] {
  return swapSteps.some((one) => one === action);
}
