import type { Alliance } from '../alliance/alliance.rules.js';
import type { AllianceStanding } from '../alliance/standing.rules.js';
import type { Decision, DueDate } from '@cobuild/workflow';
import { type HandoverItem, leaderOf, ordinalOn, type RotationTerm } from './rotation.rules.js';
import { type RotationTermStatus, signsFor } from './rotation-term.workflow.js';

/** What is known around a quarter when a step of it is looked at. */
export interface TermSurroundings {
  readonly alliance: Pick<Alliance, 'memberIds' | 'rotationOrder'>;
  /** The quarter with which it is to be swapped: that which was named, else that of the running swap. */
  readonly other: RotationTerm | null;
  /** Who leads the quarter behind it. */
  readonly nextLeadOrgId: string | null;
  /** Today in Asia/Shanghai, `YYYY-MM-DD`. */
  readonly today: string;
}

/** What a term's table looks at. */
export function factsOf(term: RotationTerm, { alliance, other, nextLeadOrgId, today }: TermSurroundings) {
  const parties = [...new Set([leaderOf(term), ...(nextLeadOrgId === null ? [] : [nextLeadOrgId])])];
  return {
    ...term,
    other: other && other.allianceId === term.allianceId ? other : null,
    hasBegun: [term, ...(other ? [other] : [])].some(({ ordinal }) => ordinal <= ordinalOn(today)),
    parties: parties.filter((id) => alliance.memberIds.includes(id)),
    mayLead: alliance.rotationOrder,
  };
}

/** What the steps of a quarter take in. */
export interface TermStepInput {
  readonly plan?: string | null | undefined;
  readonly organizationId?: string | null | undefined;
  readonly remark?: string | null | undefined;
}

/** The quarter after a step that was decided. */
export function afterStep(
  term: RotationTerm,
  { action, to, due }: Pick<Decision<RotationTermStatus>, 'action' | 'to'> & { readonly due: DueDate | null },
  {
    standing,
    input,
    now,
    accountId,
    surroundings,
    openItems,
  }: {
    readonly standing: AllianceStanding;
    readonly input: TermStepInput;
    readonly now: Date;
    readonly accountId: string | null;
    readonly surroundings: TermSurroundings;
    readonly openItems: readonly HandoverItem[];
  },
): RotationTerm {
  const next: RotationTerm = { ...term, status: to, version: term.version + 1, updatedAt: now };
  switch (action) {
    case 'writePlan':
      return { ...next, plan: input.plan?.trim() ?? term.plan };
    case 'substitute':
      return { ...next, substituteOrgId: input.organizationId ?? null };
    case 'beginQuarter':
      return { ...next, swap: null };
    case 'endQuarter': {
      const handover = { generatedAt: now, items: openItems, signatures: [], closedAt: null };
      return { ...next, handover, dueAt: due?.at ?? null };
    }
    case 'signHandover':
      return signed(next, factsOf(term, surroundings), { standing, accountId, now, remark: input.remark ?? null });
    case 'lapse':
      return { ...next, swap: null };
    default:
      return next;
  }
}

function signed(
  term: RotationTerm,
  facts: ReturnType<typeof factsOf>,
  {
    standing,
    accountId,
    now,
    remark,
  }: { standing: AllianceStanding; accountId: string | null; now: Date; remark: string | null },
): RotationTerm {
  const [organizationId] = signsFor(facts, standing);
  if (!term.handover || organizationId === undefined) return term;
  const signature = { organizationId, accountId, at: now, remark: remark?.trim() ?? null };
  const closedAt = term.status === 'CLOSED' ? now : null;
  return { ...term, handover: { ...term.handover, signatures: [...term.handover.signatures, signature], closedAt } };
}

/** Two quarters after a step of the swap between them. */
export function afterSwapStep(
  action: 'requestSwap' | 'acceptSwap' | 'confirmSwap' | 'dropSwap',
  one: RotationTerm,
  other: RotationTerm,
  now: Date,
): readonly [RotationTerm, RotationTerm] {
  const next = (term: RotationTerm, more: Partial<RotationTerm>): RotationTerm => ({
    ...term,
    ...more,
    version: term.version + 1,
    updatedAt: now,
  });
  switch (action) {
    case 'requestSwap': {
      const parties = { requestedByOrgId: one.leadOrgId, askedOrgId: other.leadOrgId };
      const swap = { ...parties, requestedAt: now, acceptedAt: null };
      return [
        next(one, { swap: { ...swap, otherTermId: other.id } }),
        next(other, { swap: { ...swap, otherTermId: one.id } }),
      ];
    }
    case 'acceptSwap': {
      const accepted = ({ swap }: RotationTerm) => ({ swap: swap && { ...swap, acceptedAt: now } });
      return [next(one, accepted(one)), next(other, accepted(other))];
    }
    case 'confirmSwap':
      return [
        next(one, { leadOrgId: other.leadOrgId, isSwapped: true, swap: null }),
        next(other, { leadOrgId: one.leadOrgId, isSwapped: true, swap: null }),
      ];
    case 'dropSwap':
      return [next(one, { swap: null }), next(other, { swap: null })];
    default:
      return action satisfies never;
  }
}

/** What has to change for the plan to be as turns have it now. */
export interface PlanChanges {
  readonly planned: readonly RotationTerm[];
  readonly replanned: readonly { readonly before: RotationTerm; readonly after: RotationTerm }[];
  /** Swaps under way whose quarters are led by others now. */
  readonly dropped: readonly { readonly before: RotationTerm; readonly after: RotationTerm }[];
}

/**
 * The changes by which terms come to a plan. A quarter whose lead changes is no longer bound by a swap, and a swap that was under
 * way for it falls away, on both quarters.
 *
 * @param newId makes the ids of quarters that are new
 */
export function planChanges(
  allianceId: string,
  terms: readonly RotationTerm[],
  plan: readonly { readonly ordinal: number; readonly turnOf: string; readonly leadOrgId: string }[],
  { now, newId }: { readonly now: Date; readonly newId: () => string },
): PlanChanges {
  const known = new Map(terms.map((term) => [term.ordinal, term]));
  const planned: RotationTerm[] = [];
  const replanned: { before: RotationTerm; after: RotationTerm }[] = [];
  for (const quarter of plan) {
    const before = known.get(quarter.ordinal);
    if (!before) {
      planned.push(newTerm(newId(), allianceId, quarter, now));
    } else if (before.turnOf !== quarter.turnOf || before.leadOrgId !== quarter.leadOrgId) {
      const hasOtherLead = before.leadOrgId !== quarter.leadOrgId;
      const loosened = hasOtherLead ? { isSwapped: false, swap: null, plan: null } : {};
      replanned.push({
        before,
        after: { ...before, ...quarter, ...loosened, version: before.version + 1, updatedAt: now },
      });
    }
  }
  const changed = new Map(replanned.map(({ after }) => [after.id, after]));
  const dropped = terms.flatMap((term) => {
    const before = changed.get(term.id) ?? term;
    const hasLostSwap = ({ swap, id }: RotationTerm) => swap === null && terms.find((one) => one.id === id)?.swap;
    const other = before.swap ? changed.get(before.swap.otherTermId) : undefined;
    if (!other || !hasLostSwap(other)) return [];
    return [{ before, after: { ...before, swap: null, version: before.version + 1, updatedAt: now } }];
  });
  return { planned, replanned, dropped };
}

/** A quarter that is planned and of which nothing else is known. */
export function newTerm(
  id: string,
  allianceId: string,
  quarter: { readonly ordinal: number; readonly turnOf: string; readonly leadOrgId: string },
  now: Date,
): RotationTerm {
  return {
    ...quarter,
    id,
    version: 1,
    createdAt: now,
    updatedAt: now,
    allianceId,
    status: 'PLANNED',
    substituteOrgId: null,
    isSwapped: false,
    swap: null,
    plan: null,
    handover: null,
    dueAt: null,
    imported: false,
    source: null,
  };
}
