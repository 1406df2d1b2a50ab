import type { Outcome, OutcomeDraft } from '../outcome/outcome.rules.js';
import { blankRoundtable, type Roundtable } from '../roundtable/roundtable.rules.js';
import type { Suggestion } from '../suggestion/suggestion.rules.js';
import type { Ground } from './published-alliances.js';
import { generatedNote, publishedSize } from './published-size.js';
import { between, draw, split } from './seeded-random.js';

/** A roundtable with what came of it. */
export interface GeneratedRoundtable {
  readonly roundtable: Roundtable;
  readonly suggestions: readonly Suggestion[];
  readonly outcomes: readonly Outcome[];
}

const dayMs = 86_400_000;
const daysBack = 1_000;

/** Roundtables of the published number, with exactly the published people, suggestions and outcomes among them. */
export function generateRoundtables(ground: Ground): readonly GeneratedRoundtable[] {
  const { random } = ground;
  const { roundtables, personTimes, validSuggestions, resolvedSuggestions } = publishedSize;
  const people = split(random, personTimes, roundtables, 3);
  const suggested = split(random, validSuggestions, roundtables, 0);
  const drafts = outcomeDrafts().map((draft) => ({ draft, at: between(random, 0, roundtables - 1) }));
  let before = 0;
  return people.map((count, index) => {
    const first = before;
    before += suggested[index] ?? 0;
    const from = hosted(ground, index, count);
    const suggestions = Array.from({ length: before - first }, (_, at) =>
      suggestionAt(from, at + 1, first + at < resolvedSuggestions),
    );
    const isOpen = suggestions.some(({ status }) => status !== 'RESOLVED');
    const roundtable: Roundtable = { ...from, status: isOpen ? 'FOLLOW_UP' : 'CLOSED' };
    const own = drafts.filter(({ at }) => at === index);
    return { roundtable, suggestions, outcomes: own.map(({ draft }, at) => outcomeAt(roundtable, at + 1, draft)) };
  });
}

function hosted({ seed, random, organizationIds, now }: Ground, index: number, people: number): Roundtable {
  const [convenerId, ...coHostIds] = draw(random, organizationIds, between(random, 2, 4));
  if (convenerId === undefined) throw new TypeError('Expected organizations that convene roundtables.');
  const heldAt = new Date(now.getTime() - between(random, 1, daysBack) * dayMs);
  return {
    ...blankRoundtable(`generated-${seed}-roundtable-${index + 1}`, convenerId, now),
    code: `GEN-${seed}-R${index + 1}`,
    theme: `我们支部圆桌会第${index + 1}场`,
    coHosts: coHostIds.map((organizationId) => ({
      organizationId,
      answer: 'CONFIRMED',
      answeredAt: null,
      answeredBy: null,
      reason: null,
    })),
    heldAt,
    participants: [{ kind: 'OTHER', count: people }],
    involvedIds: [convenerId, ...coHostIds],
    imported: true,
    source: { basis: null, file: null, note: generatedNote(seed) },
  };
}

function suggestionAt(
  { id, code, coHosts, createdAt, source }: Roundtable,
  at: number,
  isResolved: boolean,
): Suggestion {
  return {
    id: `${id}-suggestion-${at}`,
    version: 1,
    createdAt,
    updatedAt: createdAt,
    code: code && `${code}-S${at}`,
    roundtableId: id,
    issueId: null,
    text: `意见建议${at}`,
    author: { name: '参会代表', organizationId: null, accountId: null },
    status: isResolved ? 'RESOLVED' : 'ASSIGNED',
    judgedAt: null,
    mergedIntoId: null,
    responsibleOrgId: coHosts[0]?.organizationId ?? null,
    assignedAt: null,
    dueAt: null,
    dueIsEstimated: false,
    answer: null,
    answeredAt: null,
    settledAt: null,
    reason: null,
    result: null,
    informedAt: null,
    informedBy: null,
    informedThrough: null,
    imported: true,
    source,
  };
}

function outcomeDrafts(): readonly OutcomeDraft[] {
  const size = publishedSize;
  const documents = (kind: OutcomeDraft['kind'], name: string, count: number): readonly OutcomeDraft[] =>
    Array.from({ length: count }, (_, index) => ({ kind, title: `${name}${index + 1}` }));
  return [
    ...documents('LOCAL_REGULATION', '省级法规', size.localRegulations),
    ...documents('GOVERNMENT_DOCUMENT', '省政府文件', size.governmentDocuments),
    ...documents('POLICY_DOCUMENT', '政策性文件', size.policyDocuments),
    { kind: 'CREDIT_LINE', title: '企业授信', amountFen: size.creditFen, beneficiaries: size.creditFirms },
    { kind: 'LOAN', title: '企业贷款', amountFen: size.loanFen, beneficiaries: size.loanFirms },
    { kind: 'SCALE_OUT', title: '银企对接推广', beneficiaries: size.scaledOutFirms },
  ];
}

function outcomeAt(
  { id, code, convenerId, coHosts, createdAt, source }: Roundtable,
  at: number,
  draft: OutcomeDraft,
): Outcome {
  const isMoney = draft.amountFen != null;
  return {
    id: `${id}-outcome-${at}`,
    version: 1,
    createdAt,
    updatedAt: createdAt,
    code: code && `${code}-O${at}`,
    roundtableId: id,
    issueId: null,
    kind: draft.kind,
    title: draft.title,
    documentNo: null,
    amountFen: draft.amountFen ?? null,
    payerOrgId: isMoney ? (coHosts[0]?.organizationId ?? null) : null,
    beneficiaries: draft.beneficiaries ?? null,
    result: null,
    status: isMoney ? 'CONFIRMED' : 'STANDING',
    recordedByOrgId: convenerId,
    confirmedAt: null,
    confirmedBy: null,
    reason: null,
    imported: true,
    source,
  };
}
