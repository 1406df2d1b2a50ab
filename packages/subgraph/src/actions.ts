import type { AvailableAction } from '@cobuild/workflow';

/** Resolvers of `AvailableAction`: the workflow's own answer, with its label in one language. */
export const actionResolvers = {
  label: ({ label }: AvailableAction, { locale }: { locale: 'ZH_CN' | 'EN' }) =>
    locale === 'EN' ? label.en : label.zh,
};
