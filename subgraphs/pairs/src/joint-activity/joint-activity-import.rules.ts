import type { Bone, Fault, Judgement } from '@cobuild/import-export';
import { pairOwner, type JointActivityKey, type JointActivityRow } from './joint-activity.columns.js';

/** What the rules over a whole file see of a row. */
export type JointActivityBone = Bone<JointActivityRow, JointActivityKey>;

/** What the store knows of the codes that a file names. */
export interface KnownCodes {
  readonly pairs: ReadonlySet<string>;
  readonly organizations: ReadonlySet<string>;
}

/** The code of the pair to which an activity belongs; null for activities of alliances and mechanisms. */
export function pairCodeOf({ ownerType, ownerCode }: Pick<JointActivityRow, 'ownerType' | 'ownerCode'>): string | null {
  return ownerType === pairOwner || ownerType === null ? ownerCode : null;
}

/** Every pair and organization that a file names. */
export function codesNamed(skeleton: readonly JointActivityBone[]) {
  return {
    pairs: [...new Set(skeleton.flatMap(({ cells }) => pairCodeOf(cells) ?? []))],
    organizations: [...new Set(skeleton.flatMap(({ cells }) => cells.participantCodes ?? []))],
  };
}

/**
 * The rules over a whole file of joint activities: a code counts where it first occurs; an activity of a pair names a pair that is
 * there; so are all organizations that took part. Activities of alliances and mechanisms enter without a pair, and the report
 * warns of it, for the platform does not hold their owners.
 */
export function judgeJointActivities(skeleton: readonly JointActivityBone[], known: KnownCodes): Judgement {
  const faults = new Map<number, Fault>();
  const codes = new Set<string>();
  let hasOtherOwners = false;
  for (const [index, { cells, sound }] of skeleton.entries()) {
    const repeated = cells.code !== null && codes.has(cells.code);
    if (cells.code !== null) codes.add(cells.code);
    if (!sound) continue;
    const fault = repeated
      ? { column: '编码', code: 'DUPLICATE_CODE', value: cells.code ?? '' }
      : faultOf(cells, known);
    if (fault) faults.set(index, fault);
    else hasOtherOwners ||= cells.ownerType !== null && cells.ownerType !== pairOwner;
  }
  return { faults, warnings: hasOtherOwners ? ['OWNER_NOT_HELD'] : [] };
}

function faultOf(cells: JointActivityBone['cells'], known: KnownCodes): Fault | null {
  const pair = pairCodeOf(cells);
  if (pair === null && cells.ownerType === pairOwner) return { column: '主体编码', code: 'MISSING_VALUE', value: '' };
  if (pair !== null && !known.pairs.has(pair)) return { column: '主体编码', code: 'UNKNOWN_PAIR', value: pair };
  const stranger = cells.participantCodes?.find((code) => !known.organizations.has(code));
  return stranger === undefined ? null : { column: '参与单位编码', code: 'UNKNOWN_ORG', value: stranger };
}
