import { type Bone, comparableName, type Fault, type Judgement } from '@cobuild/import-export';
import type { OrganizationKey, OrganizationRow } from './organization.columns.js';
import {
  findOrganizationKind,
  outranksParent,
  tierOf,
  type OrganizationKind,
  type Tier,
} from './organization.kinds.js';

/** What the rules over a whole file see of a row. */
export type OrganizationBone = Bone<OrganizationRow, OrganizationKey>;

/** What the store already knows of organizations that a file names as parents: their place in the tree, by code. */
export type KnownParents = ReadonlyMap<string, { readonly tier: Tier | null }>;

/** Codes that a file names as parents and does not hold itself. */
export function parentsOutside(skeleton: readonly OrganizationBone[]): readonly string[] {
  const held = new Set(skeleton.map(({ cells }) => cells.code));
  return [...new Set(skeleton.flatMap(({ cells }) => cells.parentCode ?? []))].filter((code) => !held.has(code));
}

/**
 * The rules over a whole file of organizations: a code counts where it first occurs; each parent is in the file or in the store,
 * in whatever order; parents form no circle; nothing stands above its parent; siblings of a type have different names. What hangs
 * below a row that stays out stays out with it.
 */
export function judgeOrganizations(skeleton: readonly OrganizationBone[], known: KnownParents): Judgement {
  const faults = new Map<number, Fault>();
  const rowOf = firstRows(skeleton);
  const childrenOf = new Map<string, number[]>();
  const reached = new Set<number>();
  const rounds = new Uint32Array(skeleton.length);

  for (const [index, { cells }] of skeleton.entries()) {
    if (cells.code !== null && rowOf.get(cells.code) !== index) {
      faults.set(index, { column: '编码', code: 'DUPLICATE_CODE', value: cells.code });
      continue;
    }
    const siblings = childrenOf.get(cells.parentCode ?? '');
    if (siblings) siblings.push(index);
    else childrenOf.set(cells.parentCode ?? '', [index]);
  }

  // From the roots down, so that each row is looked at when it is known what became of its parent.
  const hosts: { code: string; index: number | null; tier: Tier | null }[] = [{ code: '', index: null, tier: null }];
  for (const [code, { tier }] of known) hosts.push({ code, index: null, tier });
  for (let host = hosts.pop(); host; host = hosts.pop()) {
    const names = new Set<string>();
    for (const index of childrenOf.get(host.code) ?? []) {
      const bone = skeleton[index];
      if (!bone) continue;
      const { code, parentCode } = bone.cells;
      reached.add(index);
      const place = placeOf(bone, host.tier, names);
      if ('fault' in place && place.fault) faults.set(index, place.fault);
      if (!('kind' in place) || code === null) continue;
      const parentRow = parentCode === null ? undefined : rowOf.get(parentCode);
      if (parentRow !== undefined) rounds[index] = (rounds[parentRow] ?? 0) + (parentRow < index ? 0 : 1);
      hosts.push({ code, index, tier: tierOf(place.kind, host.tier) });
    }
  }

  const circling = rowsOnCircles(skeleton, rowOf);
  for (const [index, { cells, sound }] of skeleton.entries()) {
    if (!sound || reached.has(index) || faults.has(index)) continue;
    const code = circling.has(index) ? 'CYCLE' : 'UNKNOWN_PARENT';
    faults.set(index, { column: '上级编码', code, value: cells.parentCode ?? '' });
  }
  return { faults, roundOf: (index) => rounds[index] ?? 0 };
}

/** Where each code first occurs. */
function firstRows(skeleton: readonly OrganizationBone[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const [index, { cells }] of skeleton.entries()) {
    if (cells.code !== null && !first.has(cells.code)) first.set(cells.code, index);
  }
  return first;
}

/** Whether a row may stand below its parent. A row that is out for its own cells takes no place and gets no further fault. */
function placeOf(
  { cells, sound }: OrganizationBone,
  parentTier: Tier | null,
  names: Set<string>,
): { readonly kind: OrganizationKind } | { readonly fault: Fault | null } {
  if (!sound) return { fault: null };
  const kind = findOrganizationKind(cells.type ?? '');
  if (!kind) return { fault: { column: '类型', code: 'GRID_NOT_HELD', value: cells.type ?? '' } };
  if (outranksParent(kind, parentTier)) {
    return { fault: { column: '上级编码', code: 'LEVEL_CONFLICT', value: cells.parentCode ?? '' } };
  }
  const name = `${kind}/${comparableName(cells.name ?? '')}`;
  if (names.has(name)) return { fault: { column: '名称', code: 'DUPLICATE_NAME', value: cells.name ?? '' } };
  names.add(name);
  return { kind };
}

/** The rows from which going up leads back to themselves. Each row is passed once, however deep the tree. */
function rowsOnCircles(skeleton: readonly OrganizationBone[], rowOf: ReadonlyMap<string, number>): ReadonlySet<number> {
  const circling = new Set<number>();
  const passed = new Set<number>();
  for (const start of rowOf.values()) {
    const way: number[] = [];
    let at: number | undefined = start;
    while (at !== undefined && !passed.has(at)) {
      passed.add(at);
      way.push(at);
      const parent: string | null = skeleton[at]?.cells.parentCode ?? null;
      at = parent === null ? undefined : rowOf.get(parent);
    }
    const meeting = at === undefined ? -1 : way.indexOf(at);
    if (meeting >= 0) for (const row of way.slice(meeting)) circling.add(row);
  }
  return circling;
}
