import { checkText } from '@cobuild/subgraph';
import { ok, type Refusal, refuse, type Result } from '@cobuild/workflow';
import type { ImportSource } from '../alliance/alliance.rules.js';
import { checkReference, type Reference, type Roundtable, wasHeld } from '../roundtable/roundtable.rules.js';
import type { OutcomeFacts, OutcomeStatus } from './outcome.workflow.js';

/** What may come of a roundtable. */
export type OutcomeKind =
  | 'LOCAL_REGULATION'
  | 'GOVERNMENT_DOCUMENT'
  | 'POLICY_DOCUMENT'
  | 'CREDIT_LINE'
  | 'LOAN'
  | 'FINANCIAL_PRODUCT'
  | 'PROJECT'
  | 'SCALE_OUT';

/** What has come of a roundtable; its amount counts once the paying organization has confirmed it. */
export interface Outcome {
  readonly id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly code: string | null;
  readonly roundtableId: string;
  /** The issue that it settles. */
  readonly issueId: string | null;
  readonly kind: OutcomeKind;
  readonly title: string;
  readonly documentNo: string | null;
  readonly amountFen: number | null;
  readonly payerOrgId: string | null;
  /** How many it benefits, e.g. firms. */
  readonly beneficiaries: number | null;
  /** What another subgraph keeps of it, e.g. the project. */
  readonly result: Reference | null;
  readonly status: OutcomeStatus;
  readonly recordedByOrgId: string | null;
  readonly confirmedAt: Date | null;
  readonly confirmedBy: string | null;
  /** Why it was rejected or withdrawn. */
  readonly reason: string | null;
  readonly imported: boolean;
  /** Where imported data came from. */
  readonly source: ImportSource | null;
}

/** An outcome as a host writes it down. */
export interface OutcomeDraft {
  readonly issueId?: string | null | undefined;
  readonly kind: OutcomeKind;
  readonly title: string;
  readonly documentNo?: string | null | undefined;
  readonly amountFen?: number | null | undefined;
  readonly payerOrgId?: string | null | undefined;
  readonly beneficiaries?: number | null | undefined;
  readonly result?: Reference | null | undefined;
}

type Detail = 'documentNo' | 'amountFen' | 'beneficiaries';

/** What each kind of outcome must say, and what it cannot have. */
const kinds: Readonly<Record<OutcomeKind, { readonly needs: readonly Detail[]; readonly never: readonly Detail[] }>> = {
  LOCAL_REGULATION: { needs: ['documentNo'], never: ['amountFen'] },
  GOVERNMENT_DOCUMENT: { needs: ['documentNo'], never: ['amountFen'] },
  POLICY_DOCUMENT: { needs: ['documentNo'], never: ['amountFen'] },
  CREDIT_LINE: { needs: ['amountFen'], never: [] },
  LOAN: { needs: ['amountFen'], never: [] },
  FINANCIAL_PRODUCT: { needs: [], never: [] },
  PROJECT: { needs: [], never: [] },
  SCALE_OUT: { needs: ['beneficiaries'], never: ['amountFen'] },
};

/** Whether outcomes of a kind can have an amount. */
export function mayHaveAmount(kind: OutcomeKind): boolean {
  return !kinds[kind].never.includes('amountFen');
}

const longestTitle = 500;
const longestDocumentNo = 100;

/** Outcomes that one roundtable may have. */
export const mostOutcomes = 100;

/** An outcome that a host writes down, or why that may not stand. */
export function recorded(
  id: string,
  roundtable: Pick<Roundtable, 'id' | 'status' | 'issues'>,
  draft: OutcomeDraft,
  by: { readonly organizationId: string | null; readonly now: Date; readonly status: OutcomeStatus },
): Result<Outcome, Refusal> {
  if (!wasHeld(roundtable) || roundtable.status === 'CLOSED') {
    return refuse({ code: 'OUTCOMES_NOT_TAKEN', field: ['roundtableId'] });
  }
  const fit = checkOutcome(draft, roundtable);
  if (!fit.ok) return fit;
  if (draft.payerOrgId != null && draft.payerOrgId === by.organizationId) {
    return refuse({ code: 'OWN_WORK', field: ['payerOrgId'] });
  }
  const { result } = draft;
  return ok({
    id,
    version: 1,
    createdAt: by.now,
    updatedAt: by.now,
    code: null,
    roundtableId: roundtable.id,
    issueId: draft.issueId ?? null,
    kind: draft.kind,
    title: draft.title.trim(),
    documentNo: draft.documentNo?.trim() ?? null,
    amountFen: draft.amountFen ?? null,
    payerOrgId: draft.payerOrgId ?? null,
    beneficiaries: draft.beneficiaries ?? null,
    result: result ? { kind: result.kind, id: result.id } : null,
    status: by.status,
    recordedByOrgId: by.organizationId,
    confirmedAt: null,
    confirmedBy: null,
    reason: null,
    imported: false,
    source: null,
  });
}

function checkOutcome(draft: OutcomeDraft, { issues }: Pick<Roundtable, 'issues'>): Result<void, Refusal> {
  const { kind, title, documentNo, amountFen, payerOrgId, beneficiaries, result, issueId } = draft;
  const texts = [checkText('title', title, longestTitle), checkText('documentNo', documentNo, longestDocumentNo)];
  for (const text of texts) if (!text.ok) return text;
  const { needs, never } = kinds[kind];
  const missing = needs.find((name) => draft[name] == null);
  if (missing) return refuse({ code: 'MISSING_INPUT', field: [missing] });
  const foreign = never.find((name) => draft[name] != null);
  if (foreign) return refuse({ code: 'AMOUNT_NOT_ALLOWED', field: [foreign], details: { kind } });
  if (amountFen != null && !(Number.isSafeInteger(amountFen) && amountFen > 0)) {
    return refuse({ code: 'AMOUNT_INVALID', field: ['amountFen'] });
  }
  // An amount without somebody who pays it is a promise of nobody.
  if (amountFen != null && payerOrgId == null) return refuse({ code: 'PAYER_REQUIRED', field: ['payerOrgId'] });
  if (beneficiaries != null && !(Number.isInteger(beneficiaries) && beneficiaries > 0)) {
    return refuse({ code: 'COUNT_INVALID', field: ['beneficiaries'] });
  }
  if (issueId != null && !issues.some(({ id }) => id === issueId)) {
    return refuse({ code: 'NOT_FOUND', field: ['issueId'] });
  }
  return result ? checkReference(['result'], result) : ok(undefined);
}

/** The outcome after a step that was decided. */
export function afterStep(
  outcome: Outcome,
  { action, to }: { readonly action: string; readonly to: OutcomeStatus },
  { now, accountId, reason }: { readonly now: Date; readonly accountId: string | null; readonly reason: string | null },
): Outcome {
  const next: Outcome = { ...outcome, status: to, version: outcome.version + 1, updatedAt: now };
  return action === 'confirm' ? { ...next, confirmedAt: now, confirmedBy: accountId } : { ...next, reason };
}

/**
 * What an outcome's table looks at.
 *
 * @param recordedBy who wrote it down; asked for where it is to be confirmed, with who took it over
 */
export function factsOf(
  outcome: Outcome,
  isCarriedOn: boolean,
  recordedBy: readonly string[] = outcome.recordedByOrgId === null ? [] : [outcome.recordedByOrgId],
): Outcome & OutcomeFacts {
  return { ...outcome, isCarriedOn, recordedBy };
}

/** Whether an outcome stands: neither rejected nor withdrawn. */
export function stands({ status }: Pick<Outcome, 'status'>): boolean {
  return status === 'STANDING' || status === 'RECORDED' || status === 'CONFIRMED';
}

/** Whether everybody may see an outcome: what nobody has confirmed yet, or was taken back, is for those who take part. */
export function isPublic({ status }: Pick<Outcome, 'status'>): boolean {
  return status === 'STANDING' || status === 'CONFIRMED';
}
