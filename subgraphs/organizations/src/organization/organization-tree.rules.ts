import { ok, refuse, type Refusal, type Result } from '@cobuild/workflow';
import { outranksParent, tierOf } from './organization.kinds.js';
import { lineageOf, type Organization } from './organization.rules.js';
import { isLive } from './organization.workflow.js';

type Placed = Pick<Organization, 'parentId' | 'ancestorIds' | 'tier'>;

/** The place of an organization below a parent: the tree stays without cycles and no division stands above its parent. */
export function placeBelow(
  organization: Pick<Organization, 'id' | 'kind'>,
  parent: Organization | null,
): Result<Placed, Refusal> {
  const field = ['parentId'];
  if (!parent) return ok({ parentId: null, ancestorIds: [], tier: tierOf(organization.kind, null) });
  if (lineageOf(parent).includes(organization.id)) return refuse({ code: 'CYCLE', field });
  if (!isLive(parent.status)) return refuse({ code: 'PARENT_NOT_ACTIVE', field });
  if (outranksParent(organization.kind, parent.tier)) {
    return refuse({ code: 'LEVEL_CONFLICT', field, details: { organizationId: organization.id } });
  }
  return ok({ parentId: parent.id, ancestorIds: lineageOf(parent), tier: tierOf(organization.kind, parent.tier) });
}

/**
 * Everything below an organization follows it to its new place: ancestors anew, and the level of units that take that of their
 * host. Gives only what changes.
 *
 * @param root the organization in its new place
 * @param descendants all that stand below it, in any order, as they were
 */
export function followRoot(root: Organization, descendants: readonly Organization[]): Result<Organization[], Refusal> {
  const placed = new Map([[root.id, root]]);
  const moved: Organization[] = [];
  const downwards = [...descendants].sort((one, other) => one.ancestorIds.length - other.ancestorIds.length);
  for (const descendant of downwards) {
    const parent = placed.get(descendant.parentId ?? '');
    if (!parent) throw new TypeError(`expected the parent of ${descendant.id} among the descendants, got none`);
    if (isLive(descendant.status) && outranksParent(descendant.kind, parent.tier)) {
      return refuse({ code: 'LEVEL_CONFLICT', field: ['parentId'], details: { organizationId: descendant.id } });
    }
    const next = { ...descendant, ancestorIds: lineageOf(parent), tier: tierOf(descendant.kind, parent.tier) };
    placed.set(next.id, next);
    if (next.tier !== descendant.tier || next.ancestorIds.join() !== descendant.ancestorIds.join()) moved.push(next);
  }
  return ok(moved);
}

/** Whoever takes over must take part and must not stand below what it takes over. */
export function checkSuccessor(organization: Organization, into: Organization): Result<void, Refusal> {
  const field = ['intoId'];
  if (lineageOf(into).includes(organization.id)) return refuse({ code: 'CYCLE', field });
  return into.status === 'ACTIVE' ? ok(undefined) : refuse({ code: 'SUCCESSOR_NOT_ACTIVE', field });
}
