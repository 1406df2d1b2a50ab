import { fault } from '@cobuild/subgraph';
import type {
  AllianceResolvers,
  JointActionOrganizationFiguresResolvers,
  LeadFiguresResolvers,
  OrganizationResolvers,
  QueryResolvers,
} from '../generated/graphql.js';
import type { AllianceFigures } from './alliance-figures.rules.js';
import type { FiguresLoaders } from './figures.loaders.js';
import { everything, type Period, rowKey, wrongPartOf } from './tally.rules.js';

/** Figures of a subject; a period that cannot be is refused, so that nobody takes its zeros for an answer. */
async function load(
  subject: string,
  period: Period | null | undefined,
  { figures }: { readonly figures: FiguresLoaders },
): Promise<AllianceFigures> {
  const wrong = period ? wrongPartOf(period) : null;
  if (wrong) {
    const argument = `period.${wrong.part}`;
    throw fault('BAD_USER_INPUT', `"${argument}" must be ${wrong.expected}`, { argument });
  }
  return figures.byRow.load(rowKey(subject, period ?? null));
}

export const Query = {
  allianceFigures: (_, { underId, period }, { loaders }) => load(underId ?? everything, period, loaders),
} satisfies Partial<QueryResolvers>;

export const Alliance = {
  figures: ({ id }, { period }, { loaders }) => load(id, period, loaders),
} satisfies AllianceResolvers;

export const Organization = {
  allianceFigures: ({ id }, { period }, { loaders }) => load(id, period, loaders),
} satisfies OrganizationResolvers;

export const LeadFigures = {
  organization: ({ organizationId }) => ({ id: organizationId }),
} satisfies LeadFiguresResolvers;

export const JointActionOrganizationFigures = {
  organization: ({ organizationId }) => ({ id: organizationId }),
} satisfies JointActionOrganizationFiguresResolvers;
