import type { Bone, Fault, Judgement } from '@cobuild/import-export';
import { pairOwner, type JointActivityKey, type JointActivityRow } from './joint-activity.columns.js';

/** What the rules over a whole file see of a row. */
export type JointActivityBone = Bone<JointActivityRow, JointActivityKey>;

/** What the store knows of the codes that a file names. */
export interface KnownCodes {
  readonly pairs: ReadonlySet<string>;
  readonly organizations: ReadonlySet<string>;
}

type Owner = Pick<JointActivityRow, 'ownerType' | 'ownerCode'>;

/** Whether a row tells of an activity of a pair, or names no owner at all; all others tell of alliances and mechanisms. */
export function isPairRow({ ownerType }: Pick<Owner, 'ownerType'>): boolean {
  return ownerType === null || ownerType === pairOwner;
}

/** The code of the pair to which an activity belongs; null where the row names no owner. */
export function pairCodeOf(row: Owner): string | null {
  return isPairRow(row) ? row.ownerCode : null;
}

/** Every pair and organization that a file's activities name. */
export function codesNamed(skeleton: readonly JointActivityBone[]) {
  const own = skeleton.filter(({ cells }) => isPairRow(cells));
  return {
    pairs: [...new Set(own.flatMap(({ cells }) => pairCodeOf(cells) ?? []))],
    organizations: [...new Set(own.flatMap(({ cells }) => cells.participantCodes ?? []))],
  };
}

/**
 * The rules over a whole file of joint activities: a code counts where it first occurs; an activity of a pair names a pair that is
 * there; so are all organizations that took part. Rows of alliances and mechanisms are no activities of pairs.
 */
export function judgeJointActivities(skeleton: readonly JointActivityBone[], known: KnownCodes): Judgement {
  const faults = new Map<number, Fault>();
  const codes = new Set<string>();
  for (const [index, { cells, sound }] of skeleton.entries()) {
    const repeated = cells.code !== null && codes.has(cells.code);
    if (cells.code !== null) codes.add(cells.code);
    if (!sound) continue;
    const fault = repeated
      ? { column: '编码', code: 'DUPLICATE_CODE', value: cells.code ?? '' }
      : faultOf(cells, known);
    if (fault) faults.set(index, fault);
  }
  return { faults };
}

function faultOf(cells: JointActivityBone['cells'], known: KnownCodes): Fault | null {
  if (!isPairRow(cells)) return { column: '主体类型', code: 'NOT_OF_A_PAIR', value: cells.ownerType ?? '' };
  const pair = pairCodeOf(cells);
  if (pair === null && cells.ownerType === pairOwner) return { column: '主体编码', code: 'MISSING_VALUE', value: '' };
  if (pair !== null && !known.pairs.has(pair)) return { column: '主体编码', code: 'UNKNOWN_PAIR', value: pair };
  const stranger = cells.participantCodes?.find((code) => !known.organizations.has(code));
  return stranger === undefined ? null : { column: '参与单位编码', code: 'UNKNOWN_ORG', value: stranger };
}
