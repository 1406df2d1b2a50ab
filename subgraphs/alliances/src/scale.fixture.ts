import type { Connection } from 'mongoose';
import { toDocument as allianceDocument } from './alliance/alliance.model.js';
import { type Alliance, defaultVotingRule, plannedQuarters } from './alliance/alliance.rules.js';
import { toDocument as membershipDocument } from './membership/membership.model.js';
import { invited, type Membership } from './membership/membership.rules.js';
import { toDocument as termDocument } from './rotation/rotation-term.model.js';
import { ordinalOf, quarterAt } from './rotation/quarter.rules.js';
import type { RotationTerm } from './rotation/rotation.rules.js';
import { provideWork } from './scale-work.fixture.js';

/** What a province keeps in the end: so many alliances, of so many members each, over so many quarters up to now. */
export const provinceSize = { alliances: 500, members: 30, quarters: 16, organizations: 600 } as const;

/** The quarter in which the province's clock stands: the first of 2026. */
const nowOrdinal = ordinalOf({ year: 2026, quarter: 1 });
const began = new Date('2022-01-04T01:00:00Z');

/** The n-th organization of the province, from 0. */
export const provinceOrganization = (n: number): string => `o-province-${n % provinceSize.organizations}`;

/** The n-th alliance of the province, from 0. */
export const provinceAlliance = (n: number): string => `a-province-${n}`;

/** Members of the n-th alliance: those of neighbours overlap, so that each organization is in some twenty-five. */
const membersOf = (n: number): readonly string[] =>
  Array.from({ length: provinceSize.members }, (_, at) => provinceOrganization(n * 7 + at));

function allianceAt(n: number): Alliance {
  const memberIds = membersOf(n);
  return {
    id: provinceAlliance(n),
    version: 1,
    createdAt: began,
    updatedAt: began,
    code: null,
    name: `党建联盟${n}`,
    kind: n % 2 === 0 ? 'AREA' : 'INDUSTRY',
    form: 'ALLIANCE',
    field: null,
    approvingOrgId: null,
    officeOrgId: provinceOrganization(n),
    charter: null,
    votingRule: defaultVotingRule,
    status: 'ACTIVE',
    foundedOn: '2022-01-04',
    dissolvedOn: null,
    memberIds,
    rotationOrder: memberIds,
    plannedUpTo: nowOrdinal + plannedQuarters,
    reach: memberIds,
    delegates: [],
    imported: false,
    source: null,
  };
}

const membershipAt = (alliance: Alliance, organizationId: string): Membership => ({
  ...invited(`${alliance.id}-${organizationId}`, alliance, organizationId, began),
  status: 'ACTIVE',
  isAdmitted: true,
  signedAt: began,
  joinedOn: '2022-01-04',
});

const statusOf = (back: number): RotationTerm['status'] => {
  if (back === 0) return 'LEADING';
  return back < 0 ? 'PLANNED' : 'CLOSED';
};

function termAt(alliance: Alliance, back: number): RotationTerm {
  const ordinal = nowOrdinal - back;
  const lead = alliance.memberIds[ordinal % alliance.memberIds.length] ?? null;
  if (lead === null) throw new TypeError('expected an alliance with members');
  const { year, quarter } = quarterAt(ordinal);
  return {
    id: `${alliance.id}-${ordinal}`,
    version: 1,
    createdAt: began,
    updatedAt: began,
    allianceId: alliance.id,
    ordinal,
    turnOf: lead,
    leadOrgId: lead,
    status: statusOf(back),
    substituteOrgId: null,
    isSwapped: false,
    swap: null,
    plan: `${year}年第${quarter}季度工作计划`,
    handover: null,
    imported: false,
    source: null,
    dueAt: null,
  };
}

/** Fills a database with a province's alliances, as they stand, with the quarters behind and before them and what was done in these. */
export async function provideProvince(connection: Connection): Promise<void> {
  const alliances = Array.from({ length: provinceSize.alliances }, (_, n) => allianceAt(n));
  const insert = async (name: string, documents: readonly object[]) => {
    for (let from = 0; from < documents.length; from += 5_000) {
      await connection.collection(name).insertMany(documents.slice(from, from + 5_000), { ordered: false });
    }
  };
  await insert('alliances', alliances.map(allianceDocument));
  const memberships = alliances.flatMap((one) => one.memberIds.map((id) => membershipAt(one, id)));
  await insert('memberships', memberships.map(membershipDocument));
  const ordinals = provinceSize.quarters + plannedQuarters;
  const quarters = Array.from({ length: ordinals }, (_, back) => back - plannedQuarters);
  await insert(
    'rotation_terms',
    alliances.flatMap((one) => quarters.map((back) => termDocument(termAt(one, back)))),
  );
  const past = Array.from({ length: provinceSize.quarters }, (_, back) => nowOrdinal - back);
  await provideWork(connection, alliances, past);
}
