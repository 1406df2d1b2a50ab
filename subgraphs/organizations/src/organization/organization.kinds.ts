/**
 * Places from the widest to the narrowest. A place ranks above every place that stands after it; townships stand with
 * streets, villages with communities.
 */
export const tiers = ['NATION', 'PROVINCE', 'CITY', 'DISTRICT', 'STREET', 'COMMUNITY', 'ESTATE'] as const;

/** The place at which an organization stands, as fine as the rule of levels needs it (a housing estate lies inside a community). */
export type Tier = (typeof tiers)[number];

/** Levels of the organization tree (domain.md §1). */
export const levels = ['NATION', 'PROVINCE', 'CITY', 'DISTRICT', 'STREET', 'COMMUNITY'] as const;

export type Level = (typeof levels)[number];

interface KindTraits {
  /** The word used in files and on Chinese screens. */
  readonly word: string;
  readonly label: string;
  /** Set for divisions of the administrative map, which bring their own level. */
  readonly tier?: Tier;
  /** Where a unit of this kind stands that has no organization above it. */
  readonly tierAsRoot?: Tier;
}

/** Every kind of organization (domain.md §10) with its Chinese word; whatever is no division takes the level of its host. */
export const organizationKinds = {
  PROVINCE: { word: '省', label: 'province', tier: 'PROVINCE' },
  CITY: { word: '市', label: 'city', tier: 'CITY' },
  COUNTY: { word: '区县', label: 'county or district', tier: 'DISTRICT' },
  TOWNSHIP: { word: '乡镇', label: 'township', tier: 'STREET' },
  STREET: { word: '街道', label: 'street', tier: 'STREET' },
  COMMUNITY: { word: '社区', label: 'community', tier: 'COMMUNITY' },
  VILLAGE: { word: '村', label: 'village', tier: 'COMMUNITY' },
  HOUSING_ESTATE: { word: '小区', label: 'housing estate', tier: 'ESTATE' },
  FUNCTIONAL_ZONE: { word: '功能区', label: 'functional zone' },
  PARK: { word: '园区', label: 'industrial park' },
  BUILDING: { word: '楼宇', label: 'office building' },
  BUSINESS_CIRCLE: { word: '商圈', label: 'business circle' },
  PARTY_COMMITTEE: { word: '党委', label: 'party committee' },
  PARTY_WORK_COMMITTEE: { word: '党工委', label: 'party work committee' },
  PARTY_GROUP: { word: '党组', label: 'party leadership group' },
  ORGAN_COMMITTEE: { word: '机关党委', label: 'party committee of an organ' },
  INDUSTRY_COMMITTEE: { word: '行业党委', label: 'industry party committee' },
  JOINT_COMMITTEE: { word: '联合党委', label: 'joint party committee' },
  BRANCH: { word: '支部', label: 'party branch' },
  GOVERNMENT: { word: '政府', label: 'government' },
  CENTRAL_ORGAN: { word: '中央单位', label: 'central organ', tierAsRoot: 'NATION' },
  PROVINCIAL_DEPARTMENT: { word: '省直部门', label: 'provincial department' },
  CITY_DEPARTMENT: { word: '市直部门', label: 'city department' },
  COUNTY_DEPARTMENT: { word: '区县部门', label: 'county department' },
  DIVISION: { word: '内设机构', label: 'internal division' },
  COURT: { word: '法院', label: 'court' },
  PUBLIC_INSTITUTION: { word: '事业单位', label: 'public institution' },
  HOSPITAL: { word: '医院', label: 'hospital' },
  SCHOOL: { word: '学校', label: 'school' },
  UNIVERSITY: { word: '高校', label: 'university' },
  PARTY_SCHOOL: { word: '党校', label: 'party school' },
  RESEARCH_INSTITUTE: { word: '研究机构', label: 'research institute' },
  MEDIA: { word: '媒体', label: 'media' },
  MASS_ORGANIZATION: { word: '群团组织', label: 'mass organization' },
  SOCIAL_ORGANIZATION: { word: '社会组织', label: 'social organization' },
  INDUSTRY_ASSOCIATION: { word: '行业协会', label: 'industry association' },
  VOLUNTEER_TEAM: { word: '志愿服务队', label: 'volunteer team' },
  ENTERPRISE: { word: '企业', label: 'enterprise' },
  BANK: { word: '银行', label: 'bank' },
  PLATFORM: { word: '平台', label: 'platform' },
  PROJECT_UNIT: { word: '项目', label: 'project unit' },
  STUDIO: { word: '工作室', label: 'studio' },
} as const satisfies Record<string, KindTraits>;

export type OrganizationKind = keyof typeof organizationKinds;

/** The type word 网格 in a file makes a Grid, which is no organization; it ranks with housing estates. */
export const gridWord = '网格';

const traits: Readonly<Record<OrganizationKind, KindTraits>> = organizationKinds;

const kindByWord: ReadonlyMap<string, OrganizationKind> = new Map(
  Object.keys(organizationKinds)
    .filter(isOrganizationKind)
    .flatMap((kind) => [[traits[kind].word, kind] as const, [kind, kind] as const]),
);

/** Whether the text names a kind by its identifier. */
export function isOrganizationKind(text: string): text is OrganizationKind {
  return Object.hasOwn(organizationKinds, text);
}

/** The kind that a file means by its Chinese word or its identifier; `undefined` where there is none. */
export function findOrganizationKind(word: string): OrganizationKind | undefined {
  return kindByWord.get(word);
}

/** Whether the kind is a division of the administrative map, with a level of its own. */
export function isDivision(kind: OrganizationKind): boolean {
  return traits[kind].tier !== undefined;
}

/**
 * Where an organization of this kind stands: divisions by themselves, units with their host. `null` where nothing tells it:
 * a unit without an organization above, or with one that stands nowhere itself.
 */
export function tierOf(kind: OrganizationKind, parentTier: Tier | null): Tier | null {
  return traits[kind].tier ?? parentTier ?? traits[kind].tierAsRoot ?? null;
}

/** A division never stands above the place of its parent (LEVEL_CONFLICT); nothing conflicts with a place that is not known. */
export function outranksParent(kind: OrganizationKind, parentTier: Tier | null): boolean {
  const own = traits[kind].tier;
  return own !== undefined && parentTier !== null && tiers.indexOf(own) < tiers.indexOf(parentTier);
}

/** The level that is shown for a place; what lies inside a community has the community's. */
export function levelOf(tier: Tier | null): Level | null {
  return tier === 'ESTATE' ? 'COMMUNITY' : tier;
}
