import type {
  AllianceResolvers,
  LeadFiguresResolvers,
  OrganizationResolvers,
  QueryResolvers,
} from '../generated/graphql.js';
import { everything, rowKey } from './tally.rules.js';

export const Query = {
  allianceFigures: (_, { underId, period }, { loaders }) =>
    loaders.figures.byRow.load(rowKey(underId ?? everything, period ?? null)),
} satisfies Partial<QueryResolvers>;

export const Alliance = {
  figures: ({ id }, { period }, { loaders }) => loaders.figures.byRow.load(rowKey(id, period ?? null)),
} satisfies AllianceResolvers;

export const Organization = {
  allianceFigures: ({ id }, { period }, { loaders }) => loaders.figures.byRow.load(rowKey(id, period ?? null)),
} satisfies OrganizationResolvers;

export const LeadFigures = {
  organization: ({ organizationId }) => ({ id: organizationId }),
} satisfies LeadFiguresResolvers;
