import type { Happening } from '@cobuild/subgraph';
import type { Decision } from '@cobuild/workflow';
import { type Alliance, audienceOf } from './alliance.rules.js';

/** What every event of an alliance tells. Others read this in the log. */
export interface AllianceEventPayload {
  readonly allianceId: string;
  readonly name: string;
  readonly kind: Alliance['kind'];
  readonly form: Alliance['form'];
  readonly field: string | null;
  readonly officeOrgId: string | null;
  readonly memberIds: readonly string[];
  readonly foundedOn: string | null;
  readonly action: string;
  readonly from: Alliance['status'] | null;
  readonly to: Alliance['status'];
}

/** A step of an alliance. */
export function allianceStepped(
  { action, event, from }: Pick<Decision<Alliance['status']>, 'action' | 'event' | 'from'>,
  alliance: Alliance,
): Happening {
  return happening(event, alliance, { action, from, to: alliance.status });
}

/** A merged office's alliance went over to its successor (domain.md G8). */
export function officeSucceeded(before: Alliance, after: Alliance): Happening {
  const { status } = after;
  const more = { beforeOfficeOrgId: before.officeOrgId };
  return happening('alliances.AllianceOfficeSucceeded', after, { action: 'succeed', from: status, to: status }, more);
}

function happening(
  type: string,
  alliance: Alliance,
  step: Pick<AllianceEventPayload, 'action' | 'from' | 'to'>,
  more: object = {},
): Happening {
  const { id, version, name, kind, form, field, officeOrgId, memberIds, foundedOn } = alliance;
  const told = { allianceId: id, name, kind, form, field, officeOrgId, memberIds, foundedOn };
  const payload: AllianceEventPayload = { ...told, ...step };
  return {
    type,
    entity: { type: 'Alliance', id, version },
    organizations: audienceOf(alliance),
    payload: { ...payload, ...more },
  };
}
