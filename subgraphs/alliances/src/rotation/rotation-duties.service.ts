import type { Store } from '@cobuild/subgraph';
import type { Duty, DutySource } from '../duty/duty.rules.js';
import { quarterAt } from './quarter.rules.js';
import { leaderOf, type RotationTerm } from './rotation.rules.js';

/** What leads have to do beside leading: sign handover sheets, outgoing or incoming, and answer swaps. Two reads. */
export function rotationDuties(store: Store<RotationTerm>): DutySource {
  return async (organizationIds, limit) => {
    const among = { $in: [...organizationIds] };
    // Whoever led, leads or is asked to swap: the quarter behind the one that is handed over tells who takes over.
    const led = await store.findWhere({
      $and: [
        { $or: [{ leadOrgId: among }, { substituteOrgId: among }] },
        { $or: [{ status: { $in: ['LEADING', 'HANDING_OVER', 'CLOSED'] } }, { 'swap.askedOrgId': among }] },
      ],
    });
    const allianceIds = [...new Set(led.map(({ allianceId }) => allianceId))];
    const handedOver =
      allianceIds.length === 0
        ? []
        : await store.findWhere({ allianceId: { $in: allianceIds }, status: 'HANDING_OVER' }, { limit });
    const isOwn = (id: string) => organizationIds.includes(id);
    const toSign = handedOver.flatMap((term) => {
      const signed = term.handover?.signatures.map(({ organizationId }) => organizationId) ?? [];
      const next = led.find(
        ({ allianceId, ordinal }) => allianceId === term.allianceId && ordinal === term.ordinal + 1,
      );
      const parties = [...new Set([leaderOf(term), ...(next ? [leaderOf(next)] : [])])];
      return parties.filter((id) => isOwn(id) && !signed.includes(id)).map((id) => handoverDuty(term, id));
    });
    const toAnswer = led.flatMap((term) => {
      const { swap, leadOrgId } = term;
      const isAsked = swap !== null && swap.acceptedAt === null && swap.askedOrgId === leadOrgId && isOwn(leadOrgId);
      return isAsked ? [swapDuty(term, leadOrgId)] : [];
    });
    return [...toSign, ...toAnswer];
  };
}

const nameOf = ({ ordinal }: RotationTerm): string => {
  const { year, quarter } = quarterAt(ordinal);
  return `${year}年第${quarter}季度`;
};

const handoverDuty = (term: RotationTerm, organizationId: string): Duty => ({
  kind: 'HANDOVER_TO_SIGN',
  organizationId,
  allianceId: term.allianceId,
  title: `${nameOf(term)}轮值交接单`,
  dueAt: term.dueAt,
  subject: { __typename: 'RotationTerm', ...term },
});

const swapDuty = (term: RotationTerm, organizationId: string): Duty => ({
  kind: 'SWAP_TO_ANSWER',
  organizationId,
  allianceId: term.allianceId,
  title: `${nameOf(term)}轮值调换`,
  dueAt: null,
  subject: { __typename: 'RotationTerm', ...term },
});
