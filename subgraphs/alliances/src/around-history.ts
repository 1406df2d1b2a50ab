import { dateOf, ok, type Refusal, refuse, type Result } from '@cobuild/workflow';
import type { mongo } from 'mongoose';
import type { Alliance } from './alliance/alliance.rules.js';
import type { Alliances } from './alliance/alliance.service.js';
import type { Circles } from './alliance/circle.service.js';

/** An alliance of which imported rows tell. */
export interface AroundHistory {
  readonly alliance: Alliance;
  /** The membership of an organization; `null` where it is no member any more, or never was. */
  membershipOf(organizationId: string): string | null;
}

/** Holds the alliances of which rows tell, within the change that takes them in. */
export async function holdForHistory(
  { alliances, circles }: { readonly alliances: Pick<Alliances, 'hold'>; readonly circles: Pick<Circles, 'membersOf'> },
  rows: readonly { readonly allianceId: string }[],
  session: mongo.ClientSession,
): Promise<ReadonlyMap<string, AroundHistory>> {
  const held = new Map<string, AroundHistory>();
  for (const id of new Set(rows.map(({ allianceId }) => allianceId))) {
    const alliance = await alliances.hold(id, session);
    if (!alliance) continue;
    const members = new Map((await circles.membersOf(id, session)).map((one) => [one.organizationId, one.id]));
    held.set(id, { alliance, membershipOf: (organizationId) => members.get(organizationId) ?? null });
  }
  return held;
}

/**
 * Whether a row of an alliance's history may enter: only an alliance that is imported itself takes it, for others meet and decide on
 * the platform; and what is told has happened.
 *
 * @param days told days, months or years by the names of their fields
 */
export function mayEnter(
  around: AroundHistory | undefined,
  days: Readonly<Record<string, string | null>>,
  now: Date,
): Result<AroundHistory, Refusal> {
  if (!around) return refuse({ code: 'UNKNOWN_ALLIANCE', field: ['allianceId'] });
  if (!around.alliance.imported) return refuse({ code: 'ALLIANCE_FOUNDED_HERE', field: ['allianceId'] });
  const today = dateOf(now);
  const ahead = Object.entries(days).find(([, day]) => day !== null && day > today);
  return ahead ? refuse({ code: 'DAY_AHEAD', field: [ahead[0]] }) : ok(around);
}
