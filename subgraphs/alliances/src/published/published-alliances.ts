import { type Alliance, blankAlliance, plannedQuarters } from '../alliance/alliance.rules.js';
import { invited, type Membership } from '../membership/membership.rules.js';
import { beginOfQuarter, daysOfQuarter, quarterAt } from '../rotation/quarter.rules.js';
import { ordinalOn, type RotationTerm } from '../rotation/rotation.rules.js';
import { dateOf } from '@cobuild/workflow';
import { generatedNote, publishedSize } from './published-size.js';
import { between, draw, type Random } from './seeded-random.js';

/** From what a history is made. */
export interface Ground {
  readonly seed: number;
  readonly random: Random;
  /** Organizations that take part: more than the members of the largest alliance. */
  readonly organizationIds: readonly string[];
  readonly now: Date;
}

/** An alliance with its members and quarters. */
export interface GeneratedAlliance {
  readonly alliance: Alliance;
  readonly memberships: readonly Membership[];
  readonly terms: readonly RotationTerm[];
}

const fields = [
  '新能源',
  '航运',
  '板材',
  '民营医院',
  '旅游',
  '数字经济',
  '建筑劳务',
  '现代物流',
  '金融',
  '文化创意',
] as const;
const { propertyAlliances, industryAlliances, fewestMembers, mostMembers } = publishedSize;

/** Property alliances of areas, then alliances of industries; the smallest and the largest number of members both occur. */
export function generateAlliances(ground: Ground): readonly GeneratedAlliance[] {
  const sizes = Array.from({ length: propertyAlliances + industryAlliances }, (_, index) => {
    if (index === 0) return fewestMembers;
    return index === 1 ? mostMembers : between(ground.random, fewestMembers, mostMembers);
  });
  return sizes.map((size, index) => generateAlliance(ground, index, size));
}

function generateAlliance(ground: Ground, index: number, size: number): GeneratedAlliance {
  const { seed, random, now } = ground;
  const isProperty = index < propertyAlliances;
  const memberIds = draw(random, ground.organizationIds, size);
  const current = ordinalOn(dateOf(now));
  const first = current - between(random, 4, 12);
  const founded = quarterAt(first);
  const field = isProperty ? '物业' : (fields[(index - propertyAlliances) % fields.length] ?? null);
  const alliance: Alliance = {
    ...blankAlliance(`generated-${seed}-alliance-${index + 1}`, now),
    code: `GEN-${seed}-A${index + 1}`,
    name: isProperty ? `红色物业党建联盟${index + 1}` : `${field}产业党建联盟${index + 1 - propertyAlliances}`,
    kind: isProperty ? 'AREA' : 'INDUSTRY',
    field,
    officeOrgId: memberIds[0] ?? null,
    status: 'ACTIVE',
    foundedOn: daysOfQuarter(founded).from,
    memberIds,
    rotationOrder: memberIds,
    plannedUpTo: current + plannedQuarters,
    imported: true,
    source: { basis: null, file: null, note: generatedNote(seed) },
  };
  const signedAt = beginOfQuarter(founded);
  return {
    alliance,
    memberships: memberIds.map((organizationId, at) => ({
      ...invited(`${alliance.id}-member-${at + 1}`, alliance, organizationId, now),
      status: 'ACTIVE',
      isAdmitted: true,
      signedAt,
      joinedOn: alliance.foundedOn,
      imported: true,
    })),
    terms: termsOf(alliance, { first, current, now }),
  };
}

function termsOf(
  { id, memberIds }: Alliance,
  { first, current, now }: { readonly first: number; readonly current: number; readonly now: Date },
): readonly RotationTerm[] {
  const ordinals = Array.from({ length: current + plannedQuarters - first + 1 }, (_, index) => first + index);
  return ordinals.flatMap((ordinal) => {
    const lead = memberIds[(ordinal - first) % memberIds.length];
    if (lead === undefined) return [];
    const term: RotationTerm = {
      id: `${id}-term-${ordinal}`,
      version: 1,
      createdAt: now,
      updatedAt: now,
      allianceId: id,
      ordinal,
      turnOf: lead,
      leadOrgId: lead,
      status: statusAt(ordinal, current),
      substituteOrgId: null,
      isSwapped: false,
      swap: null,
      plan: null,
      handover: null,
      imported: true,
      source: null,
      dueAt: null,
    };
    return [term];
  });
}

function statusAt(ordinal: number, current: number): RotationTerm['status'] {
  if (ordinal === current) return 'LEADING';
  return ordinal < current ? 'CLOSED' : 'PLANNED';
}
