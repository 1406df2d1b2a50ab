import { paginate, type PageArguments } from '@cobuild/subgraph';
import type { Level, OrganizationKind } from './organization.kinds.js';
import { fromDocument, type OrganizationModel } from './organization.model.js';
import { searchForm } from './organization-name.rules.js';
import type { OrganizationStatus } from './organization.workflow.js';

/** Which organizations are meant; what is absent does not limit. */
export interface OrganizationFilter {
  readonly search?: string | null | undefined;
  readonly kinds?: readonly OrganizationKind[] | null | undefined;
  readonly levels?: readonly Level[] | null | undefined;
  readonly statuses?: readonly OrganizationStatus[] | null | undefined;
  readonly parentId?: string | null | undefined;
  readonly underId?: string | null | undefined;
}

const orders = {
  CODE: [{ field: 'code', direction: 1 }],
  NAME: [{ field: 'name', direction: 1 }],
  UPDATED_AT: [{ field: 'updatedAt', direction: -1 }],
} as const;

export type OrganizationOrder = keyof typeof orders;

/** How many organizations of one kind stand at one level. */
export interface OrganizationCount {
  readonly level: Level | null;
  readonly kind: OrganizationKind;
  readonly count: number;
}

/** How many places of one kind have a party organization below them. */
export interface PartyCoverage {
  readonly kind: OrganizationKind;
  readonly total: number;
  readonly covered: number;
}

export interface OrganizationFigures {
  readonly total: number;
  readonly counts: readonly OrganizationCount[];
  readonly coverage: readonly PartyCoverage[];
}

/** Places whose party coverage is published: buildings, parks, business circles (domain.md §1). */
const coveredKinds = ['BUILDING', 'PARK', 'BUSINESS_CIRCLE'] as const satisfies readonly OrganizationKind[];
const partyKinds = [
  'PARTY_COMMITTEE',
  'PARTY_WORK_COMMITTEE',
  'PARTY_GROUP',
  'ORGAN_COMMITTEE',
  'INDUSTRY_COMMITTEE',
  'JOINT_COMMITTEE',
  'BRANCH',
] as const satisfies readonly OrganizationKind[];
const countedStatuses: readonly OrganizationStatus[] = ['ACTIVE', 'SUSPENDED'];

const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
const oneOf = <T>(field: string, values: readonly T[] | null | undefined) =>
  values ? { [field]: { $in: [...values] } } : {};

function conditionOf({
  search,
  kinds,
  levels,
  statuses,
  parentId,
  underId,
}: OrganizationFilter): Record<string, unknown> {
  const sought = searchForm(search ?? '');
  return {
    // An anchored expression is a range of the index on the keys.
    ...(sought === '' ? {} : { searchKeys: { $regex: `^${literally(sought)}` } }),
    ...oneOf('kind', kinds),
    ...oneOf('level', levels),
    ...oneOf('status', statuses),
    ...(parentId == null ? {} : { parentId }),
    ...(underId == null ? {} : { lineageIds: underId }),
  };
}

export type OrganizationReads = ReturnType<typeof createOrganizationReads>;

/** Lists and figures of organizations; each list is one query, however large the tree. */
export function createOrganizationReads(model: OrganizationModel) {
  const pageOf = (filter: Record<string, unknown>, order: OrganizationOrder, page: PageArguments) =>
    paginate({ model, filter, order: orders[order], page, toNode: fromDocument });

  return {
    list: (filter: OrganizationFilter, order: OrganizationOrder, page: PageArguments) =>
      pageOf(conditionOf(filter), order, page),

    childrenOf: (id: string, page: PageArguments) => pageOf({ parentId: id }, 'CODE', page),

    descendantsOf: (id: string, page: PageArguments) => pageOf({ lineageIds: id, _id: { $ne: id } }, 'CODE', page),

    /** Ids of an organization and of everything below it. */
    async idsUnder(id: string): Promise<readonly string[]> {
      const found = await model.find({ lineageIds: id }, { _id: 1 }).lean<{ _id: string }[]>();
      return found.map(({ _id }) => _id);
    },

    /** Numbers of organizations that take part or rest, by level and kind, and how far places have party organizations. */
    async figures(underId: string | null): Promise<OrganizationFigures> {
      const within = { status: { $in: [...countedStatuses] }, ...(underId === null ? {} : { lineageIds: underId }) };
      const counted = await model.aggregate<{ _id: { level: Level | null; kind: OrganizationKind }; count: number }>([
        { $match: within },
        { $group: { _id: { level: '$level', kind: '$kind' }, count: { $sum: 1 } } },
        { $sort: { '_id.level': 1, '_id.kind': 1 } },
      ]);
      const places = await model
        .find({ ...within, kind: { $in: [...coveredKinds] } }, { kind: 1 })
        .lean<{ _id: string; kind: OrganizationKind }[]>();
      const covered = await coveredAmong(
        model,
        places.map(({ _id }) => _id),
      );
      return {
        total: counted.reduce((sum, { count }) => sum + count, 0),
        counts: counted.map(({ _id, count }) => ({ level: _id.level ?? null, kind: _id.kind, count })),
        coverage: coveredKinds.map((kind) => {
          const ofKind = places.filter((place) => place.kind === kind);
          return { kind, total: ofKind.length, covered: ofKind.filter(({ _id }) => covered.has(_id)).length };
        }),
      };
    },
  };
}

async function coveredAmong(model: OrganizationModel, placeIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (placeIds.length === 0) return new Set();
  const parties = await model
    .find({ lineageIds: { $in: [...placeIds] }, kind: { $in: [...partyKinds] }, status: 'ACTIVE' }, { lineageIds: 1 })
    .lean<{ lineageIds: string[] }[]>();
  return new Set(parties.flatMap(({ lineageIds }) => lineageIds));
}
