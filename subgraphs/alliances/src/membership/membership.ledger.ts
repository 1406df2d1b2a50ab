import type { Directory } from '@cobuild/directory';
import type { Ledger } from '@cobuild/import-export';
import { type Clock, codeInLedger, inBatches, inOrderOfCodes, type Store } from '@cobuild/subgraph';
import type { Model } from 'mongoose';
import { type AllianceDocument, fromDocument } from '../alliance/alliance.model.js';
import type { Alliance } from '../alliance/alliance.rules.js';
import type { Circles } from '../alliance/circle.service.js';
import { leadWord, membershipColumns, type MembershipRow, memberWord } from './membership.columns.js';
import type { Membership } from './membership.rules.js';

const alliancesAtOnce = 50;

/** The ledger of members (联盟成员台账): who takes part in active alliances now; who leads comes first, then the others by turns. */
export function membershipLedger({
  model,
  store,
  circles,
  directory,
  clock,
}: {
  readonly model: Model<AllianceDocument>;
  readonly store: Store<Membership>;
  readonly circles: Pick<Circles, 'leadsOf'>;
  readonly directory: Pick<Directory, 'findMany'>;
  readonly clock: Clock;
}): Ledger {
  return {
    name: 'alliance_members',
    sheet: '联盟成员',
    columns: membershipColumns,
    async *rows() {
      for await (const batch of inBatches(inOrderOfCodes(model, { status: 'ACTIVE' }), alliancesAtOnce)) {
        const alliances = batch.map(fromDocument);
        const among = { allianceId: { $in: alliances.map(({ id }) => id) }, status: { $in: ['ACTIVE', 'LEAVING'] } };
        const members = await store.findWhere(among);
        const leads = await circles.leadsOf(alliances, clock());
        const organizations = await directory.findMany(members.map(({ organizationId }) => organizationId));
        yield alliances.flatMap((alliance) => {
          const lead = leads.get(alliance.id)?.leadOrgId ?? null;
          const own = members.filter(({ allianceId }) => allianceId === alliance.id);
          return inTurn(own, alliance, lead).map((membership): MembershipRow => {
            const { organizationId, joinedOn, source } = membership;
            const entry = organizations.get(organizationId);
            return {
              allianceCode: codeInLedger(alliance),
              memberCode: entry?.code ?? organizationId,
              memberName: entry?.name ?? null,
              role: organizationId === lead ? leadWord : memberWord,
              joinedOn,
              basis: source?.basis ?? null,
              sourceFile: source?.file ?? null,
              note: source?.note ?? null,
            };
          });
        });
      }
    },
  };
}

/** Who leads, then those whose turns come, behind the last the first again, then those who take none. */
function inTurn(
  members: readonly Membership[],
  { rotationOrder }: Pick<Alliance, 'rotationOrder'>,
  lead: string | null,
): readonly Membership[] {
  const place = lead === null ? 0 : Math.max(rotationOrder.indexOf(lead), 0);
  const order = [lead, ...rotationOrder.slice(place), ...rotationOrder.slice(0, place)];
  const placeOf = ({ organizationId }: Membership) => {
    const place = order.indexOf(organizationId);
    return place < 0 ? order.length : place;
  };
  return members.toSorted((one, other) => placeOf(one) - placeOf(other) || (one.id < other.id ? -1 : 1));
}
