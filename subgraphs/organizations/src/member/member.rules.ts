import { grantsReaching, isPlatformAdmin, type Viewer } from '@cobuild/identity';
import { ok, refuse, type Refusal, type Result } from '@cobuild/workflow';
import type { MemberStatus } from './member.workflow.js';

/** Standing in the party. */
export const partyStatuses = ['FULL', 'PROBATIONARY', 'ACTIVIST', 'NONE'] as const;

export type PartyStatus = (typeof partyStatuses)[number];

/** The time that a member was at one organization. */
export interface MemberPeriod {
  readonly organizationId: string;
  readonly from: Date;
  /** `null` while it lasts. */
  readonly until: Date | null;
}

/** A person registered at an organization (domain.md §1). */
export interface Member {
  readonly id: string;
  readonly name: string;
  readonly phone: string | null;
  readonly homeOrganizationId: string;
  readonly partyStatus: PartyStatus;
  readonly professions: readonly string[];
  readonly skills: readonly string[];
  readonly residenceCommunityId: string | null;
  readonly status: MemberStatus;
  /** Oldest first; a transferred member keeps the history with the old organization. */
  readonly memberships: readonly MemberPeriod[];
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

const phoneForm = /^\+?[0-9][0-9 -]{4,19}$/;

/** A member has a name, and a phone that can be called where one is given. */
export function checkPerson({ name, phone }: Pick<Member, 'name' | 'phone'>): Result<void, Refusal> {
  if (name.trim() === '') return refuse({ code: 'MISSING_INPUT', field: ['name'] });
  if ([...name].length > 100) return refuse({ code: 'TOO_LONG', field: ['name'], details: { limit: 100 } });
  if (phone !== null && !phoneForm.test(phone)) return refuse({ code: 'BAD_PHONE', field: ['phone'] });
  return ok(undefined);
}

const ended = (memberships: readonly MemberPeriod[], at: Date): readonly MemberPeriod[] =>
  memberships.map((period) => (period.until === null ? { ...period, until: at } : period));

/** The member goes to another organization; the time at the old one stays on record. */
export function transfer(member: Member, homeOrganizationId: string, at: Date): Result<Member, Refusal> {
  if (member.homeOrganizationId === homeOrganizationId)
    return refuse({ code: 'SAME_ORGANIZATION', field: ['homeOrganizationId'] });
  const memberships = [...ended(member.memberships, at), { organizationId: homeOrganizationId, from: at, until: null }];
  return ok({ ...member, homeOrganizationId, memberships });
}

/** The member is registered nowhere any more. */
export function leave(member: Member, at: Date): Member {
  return { ...member, memberships: ended(member.memberships, at) };
}

/**
 * Personal data is open to the member and to those who keep the organization, and masked for all others (domain.md G7).
 *
 * @param lineage the member's home organization and all above it
 * @param ownMemberId the member whom the viewer's account belongs to
 */
export function seesPersonalData(
  viewer: Viewer,
  member: Pick<Member, 'id'>,
  { lineage, ownMemberId, now }: { lineage: readonly string[]; ownMemberId: string | null; now: Date },
): boolean {
  return (
    member.id === ownMemberId ||
    isPlatformAdmin(viewer, now) ||
    grantsReaching(viewer, ['ORG_ADMIN', 'SECRETARY'], lineage, now).length > 0
  );
}

/** A name of which only its first character is shown. */
export function maskName(name: string): string {
  const [first = '', ...rest] = [...name];
  return first + '*'.repeat(Math.max(rest.length, 1));
}

/** A phone number of which only the first three and the last four digits are shown; of a short one only the last two. */
export function maskPhone(phone: string): string {
  return phone.length >= 11 ? `${phone.slice(0, 3)}****${phone.slice(-4)}` : `****${phone.slice(-2)}`;
}
