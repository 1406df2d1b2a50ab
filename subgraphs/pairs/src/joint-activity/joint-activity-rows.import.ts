import type { Directory } from '@cobuild/directory';
import { faultIn, type Outcome } from '@cobuild/import-export';
import type { Model } from 'mongoose';
import { inChunks } from '../pair/in-chunks.js';
import type { ImportOutcome } from '../pair/pair-history.service.js';
import type { Pairs } from '../pair/pair.service.js';
import { pairCodeOf } from './joint-activity-import.rules.js';
import type { ActivityRow } from './joint-activity-history.service.js';
import { jointActivityColumns, type JointActivityRow, jointWords, pairOwner } from './joint-activity.columns.js';
import type { JointActivityImports } from './joint-activity.import.js';
import type { JointActivityDocument } from './joint-activity.model.js';
import type { JointActivities } from './joint-activity.service.js';

/** Fields of refusals that the file calls otherwise. */
const FIELD_KEYS: Readonly<Record<string, string>> = { pairId: 'ownerCode', organizationIds: 'participantCodes' };

interface Parts {
  readonly model: Model<JointActivityDocument>;
  readonly activities: Pick<JointActivities, 'importJointActivities'>;
  readonly pairs: Pick<Pairs, 'findByCodes'>;
  readonly directory: Pick<Directory, 'findByCodes'>;
  /** Waits until the directory knows every organization that was written. */
  readonly catchUp: () => Promise<void>;
}

/** Lets the table of joint activities write through the service. */
export function jointActivityImports({ model, activities, pairs, directory, catchUp }: Parts): JointActivityImports {
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
      const outcomes = dryRun ? await foresee(stored, model) : await activities.importJointActivities(stored);
      return outcomes.map((outcome, at): Outcome => {
        if (outcome.outcome !== 'refused') return outcome.outcome;
        const { code, field: [field = ''] = [] } = outcome.refusal;
        return faultIn(jointActivityColumns, rows[at] ?? {}, FIELD_KEYS[field] ?? field, code);
      });
    },
  };
}

function storedRow(row: JointActivityRow, ids: Pick<ActivityRow, 'pairId' | 'organizationIds'>): ActivityRow {
  const { code, joint, title, date, venue, participants, outcome, jointBasis, sourceFile } = row;
  if (!isJointWord(joint)) throw new TypeError(`expected rows that the rules let through, got the joint ${joint}`);
  return {
    ...ids,
    code,
    joint: jointWords[joint],
    title,
    heldOn: date,
    place: venue,
    participants,
    results: outcome,
    basis: jointBasis,
    sourceFile,
    note: noteOf(row),
  };
}

/** The owner of an activity that belongs to no pair is not lost: it stands before the note. */
function noteOf({ ownerType, ownerCode, mechanism, note }: JointActivityRow): string | null {
  if (ownerType === null || ownerType === pairOwner) return note;
  const owner = `主体：${[ownerType, ownerCode ?? mechanism].filter(Boolean).join(' ')}`;
  return note === null ? owner : `${owner}；${note}`;
}

function isJointWord(word: string): word is keyof typeof jointWords {
  return Object.hasOwn(jointWords, word);
}

/** What a run would make of the rows, as far as the codes that are there tell it. */
async function foresee(
  rows: readonly ActivityRow[],
  model: Model<JointActivityDocument>,
): Promise<readonly ImportOutcome[]> {
  const found = await model
    .find({ code: { $in: rows.map(({ code }) => code) } })
    .lean<Pick<JointActivityDocument, '_id' | 'code' | 'title' | 'joint' | 'pairId'>[]>();
  const known = new Map(found.map((activity) => [activity.code, activity]));
  return rows.map(({ code, title, joint, pairId }): ImportOutcome => {
    const there = known.get(code);
    if (!there) return { code, outcome: 'imported', id: '' };
    const isSame = there.title === title && there.joint === joint && there.pairId === pairId;
    if (isSame) return { code, outcome: 'unchanged', id: there._id };
    return { code, outcome: 'refused', refusal: { code: 'DUPLICATE_CODE', field: ['code'] } };
  });
}
