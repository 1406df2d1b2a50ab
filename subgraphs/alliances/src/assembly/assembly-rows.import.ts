import type { Directory } from '@cobuild/directory';
import { inChunks, outcomesInFile } from '@cobuild/import-export';
import type { Alliances } from '../alliance/alliance.service.js';
import type { AssemblyHistory } from './assembly-history.service.js';
import { assemblyColumns, type AssemblyRow, kindWords, statusWords, toldKeys } from './assembly.columns.js';
import type { AssemblyImports } from './assembly.import.js';
import type { Quorum } from './assembly.rules.js';
import type { Assemblies } from './assembly.service.js';

/** Fields of refusals that the file calls otherwise. */
const fieldKeys: Readonly<Record<string, string>> = { allianceId: 'allianceCode' };

/**
 * Lets the table of assemblies write through the service.
 *
 * @param catchUp waits until the directory knows every organization that was written
 */
export function assemblyImports({
  assemblies,
  alliances,
  directory,
  catchUp,
}: {
  readonly assemblies: Pick<Assemblies, 'importAssemblies'>;
  readonly alliances: Pick<Alliances, 'findByCodes'>;
  readonly directory: Pick<Directory, 'findByCodes'>;
  readonly catchUp: () => Promise<void>;
}): AssemblyImports {
  return {
    async findCodes(codes) {
      await catchUp();
      const [known, organizations] = await Promise.all([
        inChunks(codes.alliances, (some) => alliances.findByCodes(some)),
        inChunks(codes.organizations, (some) => directory.findByCodes(some)),
      ]);
      return {
        alliances: new Set(known.map(([code]) => code)),
        organizations: new Set(organizations.map(([code]) => code)),
      };
    },
    async importAssemblies(rows, { dryRun }) {
      const [known, organizations] = await Promise.all([
        alliances.findByCodes(rows.map(({ allianceCode }) => allianceCode)),
        directory.findByCodes(rows.flatMap(({ attendeeCodes }) => attendeeCodes)),
      ]);
      const stored = rows.map((row): AssemblyHistory => {
        const came = row.attendeeCodes.flatMap((code) => organizations.get(code)?.id ?? []);
        return historyIn(row, known.get(row.allianceCode)?.id ?? row.allianceCode, came);
      });
      const outcomes = await assemblies.importAssemblies(stored, { dryRun });
      return outcomesInFile(assemblyColumns, rows, outcomes, fieldKeys);
    },
  };
}

function historyIn(row: AssemblyRow, allianceId: string, cameOrgIds: readonly string[]): AssemblyHistory {
  const { code, number, kind, status, heldOn, venue, agenda, minutes, sourceFile, note } = row;
  if (!isStatusWord(status) || (kind !== null && !isKindWord(kind)))
    throw new TypeError(`expected rows that the rules let through, got ${code}`);
  return {
    code,
    allianceId,
    number: number === null ? null : Number(number),
    // An assembly of which nobody says that it was called for a reason was held by the calendar.
    kind: kind === null ? 'REGULAR' : kindWords[kind],
    status: statusWords[status],
    heldOn,
    venue,
    agenda,
    quorum: quorumIn(row),
    cameOrgIds: [...new Set(cameOrgIds)],
    minutes,
    source: { basis: null, file: sourceFile, note, told: toldBy(row) },
  };
}

/** Members are counted only where a row tells all that was counted. */
function quorumIn({ members, present, needed }: AssemblyRow): Quorum | null {
  if (members === null || present === null || needed === null) return null;
  return { members: Number(members), present: Number(present), needed: Number(needed) };
}

function toldBy(row: AssemblyRow): Readonly<Record<string, string>> {
  return Object.fromEntries(toldKeys.flatMap((key) => (row[key] === null ? [] : [[key, row[key]] as const])));
}

const isStatusWord = (word: string): word is keyof typeof statusWords => Object.hasOwn(statusWords, word);
const isKindWord = (word: string): word is keyof typeof kindWords => Object.hasOwn(kindWords, word);
