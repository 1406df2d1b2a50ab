import type { Bone, Fault, Judgement } from '@cobuild/import-export';
import { allianceOwner, type JointActionKey, type JointActionRow, mechanismOwner } from './joint-action.columns.js';

/** What the rules over a whole file see of a row. */
export type JointActionBone = Bone<JointActionRow, JointActionKey>;

type Owner = JointActionBone['cells'];

/** What the store knows of the codes that a file names. */
export interface KnownToActions {
  readonly alliances: ReadonlySet<string>;
  readonly organizations: ReadonlySet<string>;
}

/** Whether a row tells of a joint action, of an alliance or of a mechanism; all others are of pairs or name no owner. */
export function isActionRow({ ownerType }: Pick<Owner, 'ownerType'>): boolean {
  return ownerType === allianceOwner || ownerType === mechanismOwner;
}

/** The code of the alliance to which an action belongs; `null` for those of mechanisms. */
export function allianceCodeOf({ ownerType, ownerCode }: Pick<Owner, 'ownerType' | 'ownerCode'>): string | null {
  return ownerType === allianceOwner ? ownerCode : null;
}

/** Every alliance and organization that a file's actions name. */
export function codesNamed(skeleton: readonly JointActionBone[]) {
  const own = skeleton.filter(({ cells, sound }) => sound && isActionRow(cells));
  return {
    alliances: [...new Set(own.flatMap(({ cells }) => allianceCodeOf(cells) ?? []))],
    organizations: [...new Set(own.flatMap(({ cells }) => cells.participantCodes ?? []))],
  };
}

/**
 * The rules over a whole file of joint actions: a code counts where it first occurs; an action of an alliance names one that is there,
 * and one without alliance at least who took part; so are all organizations that took part. Rows of pairs are no joint actions.
 */
export function judgeJointActions(skeleton: readonly JointActionBone[], known: KnownToActions): Judgement {
  const faults = new Map<number, Fault>();
  const codes = new Set<string>();
  for (const [index, { cells, sound }] of skeleton.entries()) {
    const { code } = cells;
    const isRepeated = code !== null && codes.has(code);
    if (code !== null) codes.add(code);
    if (!sound) continue;
    const fault = isRepeated ? { column: '编码', code: 'DUPLICATE_CODE', value: code } : faultOf(cells, known);
    if (fault) faults.set(index, fault);
  }
  return { faults };
}

function faultOf(cells: Owner, known: KnownToActions): Fault | null {
  if (!isActionRow(cells)) return { column: '主体类型', code: 'OF_A_PAIR', value: cells.ownerType ?? '' };
  const alliance = allianceCodeOf(cells);
  const participants = cells.participantCodes ?? [];
  if (cells.ownerType === allianceOwner && alliance === null)
    return { column: '主体编码', code: 'MISSING_VALUE', value: '' };
  if (alliance !== null && !known.alliances.has(alliance))
    return { column: '主体编码', code: 'UNKNOWN_ALLIANCE', value: alliance };
  if (alliance === null && participants.length === 0)
    return { column: '参与单位编码', code: 'MISSING_VALUE', value: '' };
  const stranger = participants.find((code) => !known.organizations.has(code));
  return stranger === undefined ? null : { column: '参与单位编码', code: 'UNKNOWN_ORG', value: stranger };
}
