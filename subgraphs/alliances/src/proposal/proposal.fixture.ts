import type { Viewer } from '@cobuild/identity';
import type { Assembly } from '../assembly/assembly.rules.js';
import type { AssemblyStepAction } from '../assembly/assembly.service.js';
import { ask, delegateOf, type House, member, people, taken } from '../house.fixture.js';
import type { Choice } from '../vote/vote.rules.js';
import type { Proposal, ProposalDraft } from './proposal.rules.js';
import type { ProposalStepAction } from './proposal.service.js';

/** When assemblies of tests are held; they are convened at the beginning of the house's clock, in time. */
export const assemblyDay = '2026-03-10T01:00:00Z';

/** Takes a step of a proposal as it stands. */
export async function stepProposal(
  house: House,
  action: ProposalStepAction,
  viewer: Viewer,
  id: string,
  input: object = {},
) {
  const version = (await house.services.proposals.find(id))?.version ?? 0;
  return house.services.proposals.step(action, ask(viewer), { id, version, ...input });
}

/** Takes a step of an assembly as it stands. */
export async function stepAssembly(
  house: House,
  action: AssemblyStepAction,
  viewer: Viewer,
  id: string,
  input: object = {},
) {
  const version = (await house.services.assemblies.find(id))?.version ?? 0;
  return house.services.assemblies.step(action, ask(viewer), { id, version, ...input });
}

/** A proposal that the first member has submitted. */
export async function submitted(house: House, allianceId: string, draft: ProposalDraft = {}): Promise<Proposal> {
  const text = { title: '联合为老服务', text: '每月一次，由各成员轮流承办。' };
  const { id } = taken(await house.services.proposals.draft(ask(delegateOf(1)), { allianceId, ...text, ...draft }));
  return taken(await stepProposal(house, 'submit', delegateOf(1), id));
}

/** A proposal that is being voted on online. */
export async function votedOnline(
  house: House,
  allianceId: string,
  {
    closesAt = '2026-03-09T01:00:00Z',
    hideResults = false,
    draft = {},
  }: { readonly closesAt?: string; readonly hideResults?: boolean; readonly draft?: ProposalDraft } = {},
): Promise<Proposal> {
  const { id } = await submitted(house, allianceId, draft);
  taken(await stepProposal(house, 'table', people.office, id));
  const input = { closesAt: new Date(closesAt), hideResults };
  return taken(await stepProposal(house, 'openVote', people.office, id, input));
}

/** The n-th member votes. */
export const vote = (house: House, id: string, n: number, choice: Choice, more: object = {}) =>
  house.services.votes.cast(ask(delegateOf(n)), { id, choice, ...more });

/** A convened assembly. */
export async function convened(house: House, allianceId: string): Promise<Assembly> {
  const draft = { allianceId, scheduledAt: new Date(assemblyDay), venue: '街道会议室', agenda: ['季度小结'] };
  const { id } = taken(await house.services.assemblies.draft(ask(people.office), draft));
  return taken(await stepAssembly(house, 'convene', people.office, id));
}

/** Members of these numbers come to an assembly. */
export async function come(house: House, assemblyId: string, ...numbers: readonly number[]): Promise<void> {
  for (const n of numbers) {
    const coming = { id: assemblyId, memberId: member(n).id };
    taken(await house.services.assemblies.attend(ask(people.office), coming));
  }
}
