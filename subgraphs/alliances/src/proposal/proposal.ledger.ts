import type { Directory } from '@cobuild/directory';
import type { Ledger } from '@cobuild/import-export';
import { codeInLedger, inBatches, inOrderOfCodes, type Store } from '@cobuild/subgraph';
import type { Model } from 'mongoose';
import type { Alliances } from '../alliance/alliance.service.js';
import { type Assembly, isHeld } from '../assembly/assembly.rules.js';
import { inCell } from '../in-cell.js';
import type { Membership } from '../membership/membership.rules.js';
import {
  deciderWords,
  levelWords,
  matterWords,
  originWords,
  proposalColumns,
  type ProposalRow,
  statusWords,
  type tallyKeys,
} from './proposal.columns.js';
import { fromDocument, type ProposalDocument } from './proposal.model.js';
import { daysOf, decidedStatuses, type Proposal } from './proposal.rules.js';

const readAtOnce = 100;

const wordIn = (words: Readonly<Record<string, string>>) => {
  const byMeaning = new Map(Object.entries(words).map(([word, meaning]) => [meaning, word]));
  return (meaning: string) => byMeaning.get(meaning) ?? meaning;
};
const [levelWord, matterWord, originWord] = [wordIn(levelWords), wordIn(matterWords), wordIn(originWords)];
const [statusWord, deciderWord] = [wordIn(statusWords), wordIn(deciderWords)];

/** Proposals that were decided, and those that were submitted and withdrawn. */
const inLedger = {
  $or: [
    { status: { $in: decidedStatuses } },
    { status: 'WITHDRAWN', submittedAt: { $ne: null } },
    { status: 'WITHDRAWN', imported: true },
  ],
};

/** The codes by which a row names what it belongs to. */
interface Codes {
  readonly ofAlliance: (id: string) => string;
  readonly ofOrganization: (id: string) => string;
  readonly ofMember: (membershipId: string) => string | null;
  readonly ofAssembly: (id: string) => string | null;
}

/** The ledger of proposals with their decisions and tallies (提议台账): all that were decided or withdrawn, by their codes. */
export function proposalLedger({
  model,
  alliances,
  assemblies,
  memberships,
  directory,
}: {
  readonly model: Model<ProposalDocument>;
  readonly alliances: Pick<Alliances, 'findMany'>;
  readonly assemblies: Pick<Store<Assembly>, 'findWhere'>;
  readonly memberships: Pick<Store<Membership>, 'findWhere'>;
  readonly directory: Pick<Directory, 'findMany'>;
}): Ledger {
  const codesIn = async (proposals: readonly Proposal[]): Promise<Codes> => {
    const [ofAlliances, met, members] = await Promise.all([
      alliances.findMany(proposals.map(({ allianceId }) => allianceId)),
      assemblies.findWhere({ _id: { $in: idsOf(proposals, 'assemblyId') } }),
      memberships.findWhere({ _id: { $in: idsOf(proposals, 'membershipId') } }),
    ]);
    const memberOrgs = new Map(members.map(({ id, organizationId }) => [id, organizationId]));
    const organizations = await directory.findMany([...idsOf(proposals, 'proposerOrgId'), ...memberOrgs.values()]);
    const assemblyCodes = new Map(met.filter(isHeld).map((one) => [one.id, codeInLedger(one)]));
    const ofOrganization = (id: string) => organizations.get(id)?.code ?? id;
    return {
      ofAlliance: (id) => codeInLedger(ofAlliances.get(id) ?? { id, code: null }),
      ofOrganization,
      ofMember: (id) => (memberOrgs.has(id) ? ofOrganization(memberOrgs.get(id) ?? id) : null),
      ofAssembly: (id) => assemblyCodes.get(id) ?? null,
    };
  };

  return {
    name: 'proposals',
    sheet: '提议',
    columns: proposalColumns,
    async *rows() {
      for await (const batch of inBatches(inOrderOfCodes(model, inLedger), readAtOnce)) {
        const proposals = batch.map(fromDocument);
        const codes = await codesIn(proposals);
        yield proposals.map((proposal) => rowOf(proposal, codes));
      }
    },
  };
}

function idsOf(
  proposals: readonly Proposal[],
  key: 'assemblyId' | 'membershipId' | 'proposerOrgId',
): readonly string[] {
  return [...new Set(proposals.flatMap((proposal) => proposal[key] ?? []))];
}

function rowOf(proposal: Proposal, codes: Codes): ProposalRow {
  const { allianceId, title, text, matterLevel, matter, membershipId, origin, assemblyId, status, source } = proposal;
  const { file = null, note = null, told = {} } = source ?? {};
  // One that was put off and then withdrawn stands as withdrawn.
  const decision = status === 'WITHDRAWN' ? null : proposal.decision;
  const tally = decision?.tally ?? null;
  const days = daysOf(proposal);
  // What was told counts until the platform has decided anew.
  const toldTally = decision?.at === null ? told : {};
  const counted = (key: (typeof tallyKeys)[number], count: number | undefined) =>
    toldTally[key] ?? count?.toString() ?? null;
  return {
    code: codeInLedger(proposal),
    allianceCode: codes.ofAlliance(allianceId),
    title,
    text: text === '' ? null : inCell(text),
    proposerCode: codes.ofOrganization(proposal.proposerOrgId),
    matterLevel: levelWord(matterLevel),
    matter: matterWord(matter),
    subjectCode: told['subjectCode'] ?? (membershipId === null ? null : codes.ofMember(membershipId)),
    originKind: origin && originWord(origin.kind),
    originId: origin?.id ?? null,
    assemblyCode: assemblyId === null ? null : codes.ofAssembly(assemblyId),
    submittedOn: days.submittedOn,
    status: statusWord(status),
    decidedBy: decision && deciderWord(decision.by),
    decidedOn: decision && days.decidedOn,
    members: counted('members', tally?.members),
    present: counted('present', tally?.present),
    quorum: counted('quorum', tally?.quorum),
    votesFor: counted('votesFor', tally?.for),
    votesAgainst: counted('votesAgainst', tally?.against),
    abstentions: counted('abstentions', tally?.abstain),
    fulfilledOn: days.fulfilledOn,
    sourceFile: file,
    note,
  };
}
