import type { Context } from '../context.js';
import type { Named } from './roundtable-circle.service.js';
import { isEntitled, isVisible, type RoundtableStanding, standingOf } from './roundtable-standing.rules.js';
import type { Roundtable } from './roundtable.rules.js';

/** A roundtable that is known to be there: something belongs to it. */
export async function mustFindRoundtable(id: string, { loaders }: Context): Promise<Roundtable> {
  const roundtable = await loaders.roundtables.byId.load(id);
  if (!roundtable) throw new TypeError(`expected the roundtable ${id} to exist`);
  return roundtable;
}

/** Whether the viewer is entitled to what is shared at a roundtable. */
export const isEntitledTo = (roundtable: Roundtable, { viewer, clock }: Context): boolean =>
  isEntitled(viewer, roundtable, clock());

/** The roundtable, for those who may see it. */
export const ifVisible = (roundtable: Roundtable | null, { viewer, clock }: Context): Roundtable | null =>
  roundtable && isVisible(viewer, roundtable, clock()) ? roundtable : null;

/** What the viewer is to a roundtable, through organizations with a part; one read for all that are asked for at once. */
export async function standingAt(
  { id }: Roundtable,
  named: readonly Named[],
  { viewer, loaders, clock }: Context,
): Promise<RoundtableStanding> {
  const parts = await Promise.all(
    named.map(async ({ as, organizationId }) => ({
      as,
      party: await loaders.organizations.party.load(organizationId),
    })),
  );
  return standingOf(viewer, id, parts, clock());
}
