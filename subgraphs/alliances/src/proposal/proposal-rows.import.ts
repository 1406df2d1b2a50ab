import type { Directory } from '@cobuild/directory';
import { inChunks, outcomesInFile } from '@cobuild/import-export';
import type { Alliances } from '../alliance/alliance.service.js';
import { isHeld } from '../assembly/assembly.rules.js';
import type { Assemblies } from '../assembly/assembly.service.js';
import type { Tally } from '../vote/vote.rules.js';
import type { ProposalHistory } from './proposal-history.service.js';
import {
  deciderWords,
  levelWords,
  matterWords,
  originWords,
  proposalColumns,
  type ProposalRow,
  statusWords,
  tallyKeys,
  toldKeys,
} from './proposal.columns.js';
import type { ProposalImports } from './proposal.import.js';
import type { Proposals } from './proposal.service.js';

/** Fields of refusals that the file calls otherwise. */
const fieldKeys: Readonly<Record<string, string>> = { allianceId: 'allianceCode' };

/** Ids of what rows name by codes. */
interface Ids {
  readonly alliance: (code: string) => string;
  readonly organization: (code: string) => string | null;
  readonly assembly: (code: string) => string | null;
}

/**
 * Lets the table of proposals write through the service.
 *
 * @param catchUp waits until the directory knows every organization that was written
 */
export function proposalImports({
  proposals,
  assemblies,
  alliances,
  directory,
  catchUp,
}: {
  readonly proposals: Pick<Proposals, 'importProposals'>;
  readonly assemblies: Pick<Assemblies, 'findByCodes'>;
  readonly alliances: Pick<Alliances, 'findByCodes'>;
  readonly directory: Pick<Directory, 'findByCodes'>;
  readonly catchUp: () => Promise<void>;
}): ProposalImports {
  return {
    async findCodes(codes) {
      await catchUp();
      const [known, organizations, met] = await Promise.all([
        inChunks(codes.alliances, (some) => alliances.findByCodes(some)),
        inChunks(codes.organizations, (some) => directory.findByCodes(some)),
        inChunks(codes.assemblies, (some) => assemblies.findByCodes(some)),
      ]);
      const codeOf = new Map(known.map(([code, { id }]) => [id, code]));
      return {
        alliances: new Set(known.map(([code]) => code)),
        organizations: new Set(organizations.map(([code]) => code)),
        assemblies: new Map(
          met.flatMap(([code, one]) => (isHeld(one) ? [[code, codeOf.get(one.allianceId) ?? '']] : [])),
        ),
      };
    },
    async importProposals(rows, { dryRun }) {
      const [known, organizations, met] = await Promise.all([
        alliances.findByCodes(rows.map(({ allianceCode }) => allianceCode)),
        directory.findByCodes(
          rows.flatMap(({ proposerCode, subjectCode }) => [proposerCode, subjectCode ?? []].flat()),
        ),
        assemblies.findByCodes(rows.flatMap(({ assemblyCode }) => assemblyCode ?? [])),
      ]);
      const ids: Ids = {
        alliance: (code) => known.get(code)?.id ?? code,
        organization: (code) => organizations.get(code)?.id ?? null,
        assembly: (code) => met.get(code)?.id ?? null,
      };
      const stored = await proposals.importProposals(
        rows.map((row) => historyIn(row, ids)),
        { dryRun },
      );
      return outcomesInFile(proposalColumns, rows, stored, fieldKeys);
    },
  };
}

function historyIn(row: ProposalRow, ids: Ids): ProposalHistory {
  const { code, title, text, submittedOn, decidedOn, fulfilledOn, sourceFile, note } = row;
  const { allianceCode, proposerCode, subjectCode, assemblyCode, originKind, originId } = row;
  const proposerOrgId = ids.organization(proposerCode);
  const status = meant(statusWords, row.status);
  if (proposerOrgId === null || status === null)
    throw new TypeError(`expected rows that the rules let through, got ${code}`);
  const kind = meant(originWords, originKind);
  const by = meant(deciderWords, row.decidedBy);
  return {
    code,
    allianceId: ids.alliance(allianceCode),
    title,
    text: text ?? '',
    // Where a row tells neither, the members have decided on something to be done together.
    matterLevel: meant(levelWords, row.matterLevel) ?? 'MAJOR',
    matter: meant(matterWords, row.matter) ?? 'ACTION',
    origin: kind === null || originId === null ? null : { kind, id: originId },
    proposerOrgId,
    subjectOrgId: subjectCode === null ? null : ids.organization(subjectCode),
    assemblyId: assemblyCode === null ? null : ids.assembly(assemblyCode),
    status,
    submittedOn,
    decision:
      status === 'WITHDRAWN' || by === null
        ? null
        : { outcome: status === 'FULFILLED' ? 'ADOPTED' : status, by, at: null, tally: tallyIn(row) },
    decidedOn,
    fulfilledOn,
    source: { basis: null, file: sourceFile, note, told: toldBy(row) },
  };
}

/** Votes are counted only where a row tells all that was counted. */
function tallyIn(row: ProposalRow): Tally | null {
  if (tallyKeys.some((key) => row[key] === null)) return null;
  return {
    for: Number(row.votesFor),
    against: Number(row.votesAgainst),
    abstain: Number(row.abstentions),
    members: Number(row.members),
    present: Number(row.present),
    quorum: Number(row.quorum),
  };
}

function toldBy(row: ProposalRow): Readonly<Record<string, string>> {
  return Object.fromEntries(toldKeys.flatMap((key) => (row[key] === null ? [] : [[key, row[key]] as const])));
}

/** What a word of a file means; `null` where there is none. */
function meant<T extends string>(words: Readonly<Record<string, T>>, word: string | null): T | null {
  return word === null ? null : (words[word] ?? null);
}
