import { type Bone, type Fault, goesBy, type Judgement } from '@cobuild/import-export';
import { leadWord, type MembershipKey, type MembershipRow } from './membership.columns.js';

/** What the rules over a whole file see of a row. */
export type MembershipBone = Bone<MembershipRow, MembershipKey>;

/** What the store knows of what a file names. */
export interface KnownToMembers {
  readonly alliances: ReadonlySet<string>;
  /** Names and aliases of organizations, by their codes. */
  readonly organizations: ReadonlyMap<string, readonly string[]>;
}

/** Every alliance and organization that a file names. */
export function codesNamed(skeleton: readonly MembershipBone[]) {
  return {
    alliances: [...new Set(skeleton.flatMap(({ cells }) => cells.allianceCode ?? []))],
    organizations: [...new Set(skeleton.flatMap(({ cells }) => cells.memberCode ?? []))],
  };
}

/**
 * The rules over a whole file of members: alliance and organization are there; a name that is given belongs to its code; an
 * organization is a member of an alliance once, and an alliance has one lead. Who leads is written first, for the first in the
 * order of turns leads the running quarter.
 */
export function judgeMembers(skeleton: readonly MembershipBone[], known: KnownToMembers): Judgement {
  const faults = new Map<number, Fault>();
  const members = new Set<string>();
  const led = new Set<string>();
  for (const [index, { cells, sound }] of skeleton.entries()) {
    if (!sound) continue;
    const fault = faultOf(cells, known, members, led);
    if (fault) faults.set(index, fault);
  }
  return { faults, roundOf: (index) => (led.size === 0 || skeleton[index]?.cells.role === leadWord ? 0 : 1) };
}

function faultOf(
  cells: MembershipBone['cells'],
  known: KnownToMembers,
  members: Set<string>,
  led: Set<string>,
): Fault | null {
  const [alliance, organization] = [cells.allianceCode ?? '', cells.memberCode ?? ''];
  if (!known.alliances.has(alliance)) return { column: '联盟编码', code: 'UNKNOWN_ALLIANCE', value: alliance };
  const names = known.organizations.get(organization);
  if (!names) return { column: '成员编码', code: 'UNKNOWN_ORG', value: organization };
  if (!goesBy(names, cells.memberName))
    return { column: '成员名称', code: 'NAME_MISMATCH', value: cells.memberName ?? '' };
  const place = `${alliance}/${organization}`;
  if (members.has(place)) return { column: '成员编码', code: 'DUPLICATE_MEMBER', value: organization };
  if (cells.role === leadWord && led.has(alliance)) return { column: '角色', code: 'SECOND_LEAD', value: cells.role };
  members.add(place);
  if (cells.role === leadWord) led.add(alliance);
  return null;
}
