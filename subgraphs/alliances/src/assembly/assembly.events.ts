import type { Happening } from '@cobuild/subgraph';
import type { Decision } from '@cobuild/workflow';
import { type Alliance, audienceOf } from '../alliance/alliance.rules.js';
import type { Assembly } from './assembly.rules.js';

/** What every event of an assembly tells. Others read this in the log. */
export interface AssemblyEventPayload {
  readonly allianceId: string;
  readonly assemblyId: string;
  readonly kind: Assembly['kind'];
  readonly scheduledAt: Date | null;
  readonly memberIds: readonly string[];
  /** Organizations that have come. */
  readonly presentIds: readonly string[];
  /** Members that took part when it was opened; `null` before. */
  readonly members: number | null;
  readonly openedAt: Date | null;
  /** A day, a month or a year, where imported data tell no more. Events from before there were imports lack it. */
  readonly heldOn?: string | null;
  readonly closedAt: Date | null;
  readonly publishedAt: Date | null;
  readonly dueAt: Date | null;
  readonly action: string;
  readonly from: Assembly['status'] | null;
  readonly to: Assembly['status'];
}

/** A step of an assembly. */
export function assemblyStepped(
  { action, event, from }: Pick<Decision<Assembly['status']>, 'action' | 'event' | 'from'>,
  assembly: Assembly,
  alliance: Alliance,
): Happening {
  const { id, version, kind, scheduledAt, attendance, quorum, openedAt, heldOn, closedAt, publishedAt, dueAt } =
    assembly;
  const payload: AssemblyEventPayload = {
    allianceId: alliance.id,
    assemblyId: id,
    kind,
    scheduledAt,
    memberIds: alliance.memberIds,
    presentIds: attendance.map(({ organizationId }) => organizationId),
    members: quorum?.members ?? null,
    openedAt,
    heldOn,
    closedAt,
    publishedAt,
    dueAt,
    action,
    from,
    to: assembly.status,
  };
  return {
    type: event,
    entity: { type: 'Assembly', id, version },
    organizations: audienceOf(alliance),
    payload: { ...payload },
  };
}
