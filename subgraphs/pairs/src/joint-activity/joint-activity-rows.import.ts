import type { Directory } from '@cobuild/directory';
import { inChunks, outcomesInFile } from '@cobuild/import-export';
import type { HistoryOutcome } from '@cobuild/subgraph';
import type { Pairs } from '../pair/pair.service.js';
import { pairCodeOf } from './joint-activity-import.rules.js';
import { type ActivityRow, isSame } from './joint-activity-history.service.js';
import { jointActivityColumns, type JointActivityRow, jointWords } from './joint-activity.columns.js';
import type { JointActivityImports } from './joint-activity.import.js';
import type { JointActivities } from './joint-activity.service.js';

/** Fields of refusals that the file calls otherwise. */
const FIELD_KEYS: Readonly<Record<string, string>> = { pairId: 'ownerCode', organizationIds: 'participantCodes' };

interface Parts {
  readonly activities: Pick<JointActivities, 'findByCodes' | 'importJointActivities'>;
  readonly pairs: Pick<Pairs, 'findByCodes'>;
  readonly directory: Pick<Directory, 'findByCodes'>;
  /** Waits until the directory knows every organization that was written. */
  readonly catchUp: () => Promise<void>;
}

/** Lets the table of joint activities write through the service. */
export function jointActivityImports({ activities, pairs, directory, catchUp }: Parts): JointActivityImports {
  return {
    async findCodes(codes) {
      await catchUp();
      const [knownPairs, organizations] = await Promise.all([
        inChunks(codes.pairs, (some) => pairs.findByCodes(some)),
        inChunks(codes.organizations, (some) => directory.findByCodes(some)),
      ]);
      return {
        pairs: new Set(knownPairs.map(([code]) => code)),
        organizations: new Set(organizations.map(([code]) => code)),
      };
    },

    findHeld: async (codes) => new Set((await activities.findByCodes(codes)).keys()),

    async importJointActivities(rows, { dryRun }) {
      const [knownPairs, organizations] = await Promise.all([
        pairs.findByCodes(rows.flatMap((row) => pairCodeOf(row) ?? [])),
        directory.findByCodes(rows.flatMap(({ participantCodes }) => participantCodes)),
      ]);
      const stored = rows.map((row) =>
        storedRow(row, {
          pairId: knownPairs.get(pairCodeOf(row) ?? '')?.id ?? null,
          organizationIds: row.participantCodes.flatMap((code) => organizations.get(code)?.id ?? []),
        }),
      );
      const outcomes = dryRun ? await foresee(stored, activities) : await activities.importJointActivities(stored);
      return outcomesInFile(jointActivityColumns, rows, outcomes, FIELD_KEYS);
    },
  };
}

function storedRow(row: JointActivityRow, ids: Pick<ActivityRow, 'pairId' | 'organizationIds'>): ActivityRow {
  const { code, joint, title, date, venue, participants, summary, outcome, jointBasis, sourceFile } = row;
  if (!isJointWord(joint)) throw new TypeError(`expected rows that the rules let through, got the joint ${joint}`);
  return {
    ...ids,
    code,
    joint: jointWords[joint],
    title,
    heldOn: date,
    place: venue,
    participants,
    participantsA: numberIn(row.participantsA),
    participantsB: numberIn(row.participantsB),
    summary,
    results: outcome,
    basis: jointBasis,
    sourceFile,
    note: row.note,
    told: toldBy(row),
  };
}

function isJointWord(word: string): word is keyof typeof jointWords {
  return Object.hasOwn(jointWords, word);
}

const numberIn = (cell: string | null) => (cell === null ? null : Number(cell));

/** What the platform has no place for. */
function toldBy(row: JointActivityRow): Readonly<Record<string, string>> {
  const { dateText, dateBasis, nature, mechanism } = row;
  const relatedCodes = row.relatedCodes.join(';') || null;
  const cells = { dateText, dateBasis, nature, mechanism, relatedCodes };
  return Object.fromEntries(Object.entries(cells).flatMap(([key, cell]) => (cell === null ? [] : [[key, cell]])));
}

/** What a run would make of the rows, as far as the codes that are there tell it. */
async function foresee(
  rows: readonly ActivityRow[],
  activities: Pick<JointActivities, 'findByCodes'>,
): Promise<readonly HistoryOutcome[]> {
  const known = await activities.findByCodes(rows.map(({ code }) => code));
  return rows.map((row): HistoryOutcome => {
    const { code } = row;
    const there = known.get(code);
    if (!there) return { code, outcome: 'imported', id: '' };
    if (isSame(there, row)) return { code, outcome: 'unchanged', id: there.id };
    return { code, outcome: 'refused', refusal: { code: 'DUPLICATE_CODE', field: ['code'] } };
  });
}
