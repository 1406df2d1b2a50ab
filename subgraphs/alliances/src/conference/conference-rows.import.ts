import type { Directory } from '@cobuild/directory';
import { inChunks, outcomesInFile } from '@cobuild/import-export';
import type { ConferenceHistory } from './conference-history.service.js';
import { conferenceColumns, type ConferenceRow, kindWords, toldKeys } from './conference.columns.js';
import type { ConferenceImports } from './conference.import.js';
import type { Conferences } from './conference.service.js';

/**
 * Lets the table of meetings write through the service.
 *
 * @param catchUp waits until the directory knows every organization that was written
 */
export function conferenceImports({
  conferences,
  directory,
  catchUp,
}: {
  readonly conferences: Pick<Conferences, 'importConferences'>;
  readonly directory: Pick<Directory, 'findByCodes'>;
  readonly catchUp: () => Promise<void>;
}): ConferenceImports {
  return {
    async findOrganizations(codes) {
      await catchUp();
      const found = await inChunks(codes, (some) => directory.findByCodes(some));
      return new Set(found.map(([code]) => code));
    },
    async importConferences(rows, { dryRun }) {
      const named = rows.flatMap(({ hostCodes, attendeeCodes }) => [...hostCodes, ...attendeeCodes]);
      const organizations = await directory.findByCodes(named);
      const idsOf = (codes: readonly string[]) => codes.flatMap((code) => organizations.get(code)?.id ?? []);
      const stored = rows.map((row) => historyIn(row, idsOf));
      return outcomesInFile(conferenceColumns, rows, await conferences.importConferences(stored, { dryRun }));
    },
  };
}

function historyIn(row: ConferenceRow, idsOf: (codes: readonly string[]) => readonly string[]): ConferenceHistory {
  const { code, name, date, type, hostCodes, attendeeCodes, nameBasis, sourceFile, note } = row;
  const [hostOrgId, ...others] = idsOf([...hostCodes, ...attendeeCodes]);
  if (hostOrgId === undefined || !isKindWord(type))
    throw new TypeError(`expected rows that the rules let through, got ${code}`);
  return {
    code,
    kind: kindWords[type],
    title: name,
    hostOrgId,
    memberOrgIds: [...new Set(others)].filter((id) => id !== hostOrgId),
    heldOn: date,
    source: { basis: nameBasis, file: sourceFile, note, told: toldBy(row) },
  };
}

function toldBy(row: ConferenceRow): Readonly<Record<string, string>> {
  const { hostCodes, relatedCodes } = row;
  const cells = toldKeys.flatMap((key) => (row[key] === null ? [] : [[key, row[key]] as const]));
  return Object.fromEntries([
    ...cells,
    ...(hostCodes.length > 1 ? [['hostCodes', hostCodes.join(';')] as const] : []),
    ...(relatedCodes.length > 0 ? [['relatedCodes', relatedCodes.join(';')] as const] : []),
  ]);
}

function isKindWord(word: string): word is keyof typeof kindWords {
  return Object.hasOwn(kindWords, word);
}
