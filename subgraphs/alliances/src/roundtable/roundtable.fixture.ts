import { ask, type House, member, secretaryOf, somebody, taken } from '../house.fixture.js';
import type { NewOutcome } from '../outcome/outcome.service.js';
import type { Outcome } from '../outcome/outcome.rules.js';
import type { OutcomeAction } from '../outcome/outcome.workflow.js';
import type { Suggestion } from '../suggestion/suggestion.rules.js';
import type { SuggestionAction } from '../suggestion/suggestion.workflow.js';
import type { Viewer } from '@cobuild/identity';
import type { Roundtable } from './roundtable.rules.js';
import type { RoundtableAction } from './roundtable.workflow.js';

/** People around a roundtable: its convener, two co-hosts, a department that answers, a bank that pays, an author. */
export const convener = secretaryOf(1);
export const coHost = secretaryOf(2);
export const otherCoHost = secretaryOf(3);
export const department = somebody('desk', { role: 'RESPONDER', organizationId: member(4).id });
export const bank = secretaryOf(5);
export const author = somebody('author', { role: 'MEMBER', organizationId: member(9).id });

/** What the convener writes at first. */
export const theme = {
  convenerId: member(1).id,
  theme: '建筑劳务企业融资',
  venueKind: 'CONSTRUCTION_SITE',
  coHostIds: [member(2).id, member(3).id],
  issues: [{ title: '融资难题' }, { title: '人才难题' }],
  scheduledAt: new Date('2026-03-10T01:00:00Z'),
} as const;

/** Takes a step of a roundtable as it stands. */
export async function stepRoundtable(
  house: House,
  action: RoundtableAction,
  viewer: Viewer,
  id: string,
  input: object = {},
) {
  const { version } = there(await house.services.roundtables.find(id));
  return house.services.roundtables.step(action, ask(viewer), { id, version, ...input });
}

/** Takes a step of a suggestion as it stands. */
export async function stepSuggestion(
  house: House,
  action: SuggestionAction,
  viewer: Viewer,
  id: string,
  input: object = {},
) {
  const { version } = there(await house.services.suggestions.find(id));
  return house.services.suggestions.step(action, ask(viewer), { id, version, ...input });
}

/** Takes a step of an outcome as it stands. */
export async function stepOutcome(house: House, action: OutcomeAction, viewer: Viewer, id: string, input: object = {}) {
  const { version } = there(await house.services.outcomes.find(id));
  return house.services.outcomes.step(action, ask(viewer), { id, version, ...input });
}

/** A roundtable that its co-hosts are asked to confirm. */
export async function preparedRoundtable(house: House, more: object = {}): Promise<Roundtable> {
  const { id } = taken(await house.services.roundtables.draft(ask(convener), { ...theme, ...more }));
  return taken(await stepRoundtable(house, 'prepare', convener, id));
}

/** One that is announced. */
export async function announcedRoundtable(house: House, more: object = {}): Promise<Roundtable> {
  const { id, coHosts } = await preparedRoundtable(house, more);
  for (const { organizationId } of coHosts) {
    const viewer = somebody(`of-${organizationId}`, { role: 'SECRETARY', organizationId });
    taken(await stepRoundtable(house, 'confirmCoHost', viewer, id));
  }
  return taken(await stepRoundtable(house, 'announce', convener, id));
}

/** One that was held on the day on which the clock stands. */
export async function heldRoundtable(house: House, more: object = {}): Promise<Roundtable> {
  const { id } = await announcedRoundtable(house, more);
  const participants = [
    { kind: 'ENTERPRISE', count: 7 },
    { kind: 'FINANCE', count: 3 },
  ];
  return taken(await stepRoundtable(house, 'hold', convener, id, { heldAt: house.now(), participants }));
}

/** A suggestion of the author that was taken down at a roundtable. */
export async function receive(house: House, roundtableId: string, text = '开展融资对接'): Promise<Suggestion> {
  const input = { roundtableId, text, author: { name: '李某', accountId: 'author' } };
  return taken(await house.services.suggestions.receive(ask(coHost), input));
}

/** One that the department is to answer. */
export async function assigned(house: House, roundtableId: string): Promise<Suggestion> {
  const { id } = await receive(house, roundtableId);
  taken(await stepSuggestion(house, 'judge', convener, id, { verdict: 'VALID' }));
  return taken(await stepSuggestion(house, 'assign', convener, id, { responsibleOrgId: member(4).id }));
}

/** One that is answered. */
export async function answered(house: House, roundtableId: string): Promise<Suggestion> {
  const { id } = await assigned(house, roundtableId);
  return taken(await stepSuggestion(house, 'answer', department, id, { answer: '已组织对接会' }));
}

/** A credit line of the bank that waits for it. */
export async function creditLine(house: House, roundtableId: string): Promise<Outcome> {
  const input: NewOutcome = {
    roundtableId,
    kind: 'CREDIT_LINE',
    title: '建筑劳务企业授信',
    amountFen: 3_500_000_000,
    payerOrgId: member(5).id,
    beneficiaries: 7,
  };
  return taken(await house.services.outcomes.record(ask(convener), input));
}

function there<T>(thing: T | null): T {
  if (thing === null) throw new Error('Expected the thing to be there.');
  return thing;
}
