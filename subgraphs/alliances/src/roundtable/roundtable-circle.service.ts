import type { Directory } from '@cobuild/directory';
import type { Viewer } from '@cobuild/identity';
import type { Store } from '@cobuild/subgraph';
import type { Model, mongo } from 'mongoose';
import { fromDocument, type RoundtableDocument } from './roundtable.model.js';
import type { Roundtable } from './roundtable.rules.js';
import { type PartAs, type RoundtableStanding, standingOf } from './roundtable-standing.rules.js';

type Session = mongo.ClientSession;

/** An organization that has a part, by its id. */
export interface Named {
  readonly as: PartAs;
  readonly organizationId: string;
}

/** Who stands around roundtables: asked wherever somebody acts on one. */
export interface RoundtableCircle {
  /**
   * Reads a roundtable within a change so that no other change around it is made at the same time: whoever changes suggestions or
   * outcomes holds it first, and who closes it sees what the others did.
   */
  hold(id: string, session: Session): Promise<Roundtable | null>;
  /** Gives organizations a part in a roundtable that is held, and lets an account follow it. */
  involve(
    roundtable: Roundtable,
    more: { readonly organizationIds: readonly (string | null)[]; readonly accountId?: string | null },
    session: Session,
  ): Promise<Roundtable>;
  /** What the involved organizations reach: themselves and all above them. */
  reachOf(organizationIds: readonly string[], session: Session): Promise<readonly string[]>;
  /** Recomputes what roundtables of these organizations reach. */
  refreshReach(organizationIds: readonly string[], session: Session): Promise<void>;
  /** What a viewer is to a roundtable, through the organizations that have a part in this step. */
  standingOf(
    viewer: Viewer,
    roundtable: Pick<Roundtable, 'id'>,
    named: readonly Named[],
    at: { readonly now: Date; readonly session: Session; readonly wanted?: string | null | undefined },
  ): Promise<RoundtableStanding>;
}

/** The hosts of a roundtable as parts; the convener first. */
export const hostsOf = ({ convenerId, coHosts }: Pick<Roundtable, 'convenerId' | 'coHosts'>): readonly Named[] => [
  { as: 'CONVENER', organizationId: convenerId },
  ...coHosts.map(({ organizationId }): Named => ({ as: 'CO_HOST', organizationId })),
];

/** Makes it. */
export function createRoundtableCircle({
  model,
  store,
  directory,
}: {
  readonly model: Model<RoundtableDocument>;
  readonly store: Store<Roundtable>;
  readonly directory: Directory;
}): RoundtableCircle {
  const reachOf: RoundtableCircle['reachOf'] = async (organizationIds, session) => {
    const parties = await directory.parties([...new Set(organizationIds)], session);
    return [...new Set(parties.flatMap(({ reach }) => reach))];
  };

  // Who is involved follows from what happens around a roundtable; it does not count as a change of the roundtable itself.
  const note = (id: string, change: Pick<Roundtable, 'reach'> & Partial<Roundtable>, session: Session) =>
    model.collection.updateOne({ _id: id } as never, { $set: change }, { session });

  return {
    reachOf,
    async hold(id, session) {
      const held = await model.collection.findOneAndUpdate(
        { _id: id } as never,
        { $inc: { holds: 1 } },
        { session, returnDocument: 'after' },
      );
      return held ? fromDocument(held as unknown as RoundtableDocument) : null;
    },
    async involve(roundtable, { organizationIds, accountId = null }, session) {
      const named = organizationIds.flatMap((id) => id ?? []);
      const involvedIds = [...new Set([...roundtable.involvedIds, ...named])];
      const followers = [...new Set([...roundtable.followers, ...(accountId === null ? [] : [accountId])])];
      const isSame =
        involvedIds.length === roundtable.involvedIds.length && followers.length === roundtable.followers.length;
      if (isSame) return roundtable;
      const change = { involvedIds, followers, reach: await reachOf(involvedIds, session) };
      await note(roundtable.id, change, session);
      return { ...roundtable, ...change };
    },
    async refreshReach(organizationIds, session) {
      const around = await store.findWhere({ involvedIds: { $in: [...organizationIds] } }, { session });
      for (const { id, involvedIds } of around) {
        await note(id, { reach: await reachOf(involvedIds, session) }, session);
      }
    },
    async standingOf(viewer, { id }, named, { now, session, wanted }) {
      const parties = await directory.parties(
        named.map(({ organizationId }) => organizationId),
        session,
      );
      const parts = named.flatMap(({ as }, place) => {
        const party = parties[place];
        return party ? [{ as, party }] : [];
      });
      return standingOf(viewer, id, parts, now, wanted ?? null);
    },
  };
}
