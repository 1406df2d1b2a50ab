import type { Tx } from '@cobuild/subgraph';
import { ok, refuse, type Refusal, type Result } from '@cobuild/workflow';
import type { Asking, StepInput } from '../asking.js';
import { organizationMerged, organizationMoved } from './organization.events.js';
import { nameSlotOf, type Organization, standingAt } from './organization.rules.js';
import type { StepParts, TakeStep } from './organization-step.service.js';
import type { OrganizationStore } from './organization-store.service.js';
import { checkSuccessor, followRoot, placeBelow } from './organization-tree.rules.js';

const conflict: Refusal = { code: 'CONFLICT', field: ['version'] };
const mayPlace = (roles: readonly string[]) => roles.includes('ORG_ADMIN') || roles.includes('PLATFORM_ADMIN');

/**
 * How many organizations below may change their place in one transaction. A transaction holds all that it writes in memory: the
 * embedded database (192 MB of cache) took 3,000 in 7 s and stood still with 8,000, so larger subtrees are moved part by part.
 */
export const subtreeAtOnce = 1_000;

/**
 * Puts an organization below a parent, and everything below it after it, in the caller's transaction: of a subtree in motion
 * nobody ever sees a part. Each that comes along tells it, so that followers' directories stay right.
 */
export async function relocate(
  store: OrganizationStore,
  organization: Organization,
  parent: Organization | null,
  tx: Tx,
): Promise<Result<Organization, Refusal>> {
  const placed = placeBelow(organization, parent);
  if (!placed.ok) return placed;
  const root = { ...organization, ...placed.value };
  const followed = await takeAlong(store, root, await store.descendantsOf(organization.id, tx.session), root.id, tx);
  if (!followed.ok) return followed;
  await store.touch(parent ? [parent.id] : [], tx.session);
  return ok(root);
}

async function takeAlong(
  store: OrganizationStore,
  root: Organization,
  descendants: readonly Organization[],
  movedRootId: string,
  tx: Tx,
): Promise<Result<void, Refusal>> {
  const followed = followRoot(root, descendants);
  if (!followed.ok) return followed;
  if (followed.value.length > subtreeAtOnce) {
    return refuse({ code: 'SUBTREE_TOO_LARGE', details: { count: followed.value.length, limit: subtreeAtOnce } });
  }
  const moved = followed.value.map((one) => ({ ...one, version: one.version + 1, updatedAt: tx.now }));
  if (!(await store.savePlaces(moved, tx.session))) return refuse(conflict);
  tx.append(
    ...moved.map((one) => organizationMoved(one, movedRootId, one.parentId === root.id ? movedRootId : one.parentId)),
  );
  return ok(undefined);
}

/** Changes of the tree's shape: moving and merging. */
export function createTreeService(
  {
    store,
    members,
  }: StepParts & { readonly members: { followMerge(from: string, into: string, tx: Tx): Promise<void> } },
  takeStep: TakeStep,
) {
  return {
    /** Only who keeps both the organization and the new parent may move it; only the operator makes roots. */
    move: (asking: Asking, input: StepInput & { readonly parentId?: string | null | undefined }) =>
      takeStep(asking, 'move', input, async (organization, tx) => {
        const parent = input.parentId ? await store.find(input.parentId, tx.session) : null;
        if (input.parentId && !parent) return refuse({ code: 'UNKNOWN_PARENT', field: ['parentId'] });
        if (!mayPlace(standingAt(asking.viewer, parent, tx.now).roles)) {
          return refuse({ code: 'FORBIDDEN', field: ['parentId'] });
        }
        const placed = await relocate(store, organization, parent, tx);
        if (!placed.ok) return placed;
        return ok({
          organization: placed.value,
          happening: (saved) => organizationMoved(saved, saved.id, organization.parentId),
        });
      }),

    /** Everything below and all members go over to the successor in the same transaction; duties follow by the event (domain.md G8). */
    merge: (asking: Asking, input: StepInput & { readonly intoId: string }) =>
      takeStep(asking, 'merge', input, async (organization, tx) => {
        const into = await store.find(input.intoId, tx.session);
        if (!into) return refuse({ code: 'NOT_FOUND', field: ['intoId'] });
        if (!mayPlace(standingAt(asking.viewer, into, tx.now).roles))
          return refuse({ code: 'FORBIDDEN', field: ['intoId'] });
        const fit = checkSuccessor(organization, into);
        if (!fit.ok) return fit;
        const below = await store.descendantsOf(organization.id, tx.session);
        const handedOver = below.map((one) => (one.parentId === organization.id ? { ...one, parentId: into.id } : one));
        const [taken] = await store.findTakenNames(
          handedOver.filter((one) => one.parentId === into.id),
          tx.session,
        );
        if (taken !== undefined) {
          const double = handedOver.find((one) => nameSlotOf(one) === taken);
          return refuse({ code: 'DUPLICATE_NAME', field: ['intoId'], details: { organizationId: double?.id } });
        }
        const followed = await takeAlong(store, into, handedOver, organization.id, tx);
        if (!followed.ok) return followed;
        await store.touch([into.id], tx.session);
        await members.followMerge(organization.id, into.id, tx);
        return ok({
          organization: { ...organization, secretaryId: null, mergedIntoId: into.id },
          happening: (saved) => organizationMerged(saved, into.id),
        });
      }),
  };
}
