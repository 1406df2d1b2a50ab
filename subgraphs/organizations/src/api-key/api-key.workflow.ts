import { workflow, type Standing, type StateOf } from '@cobuild/workflow';

/** `KEEPER`: who keeps the organization of the key; the rules work it out. */
const keepers = ['KEEPER'] as const;

/** A key with which a machine client asks for an organization: made, and revoked before its time or left to expire (domain.md §0, INTEGRATOR). */
export const apiKeyWorkflow = workflow<
  object,
  Standing,
  { readonly name: string; readonly scopes: readonly string[] }
>()({
  entity: 'ApiKey',
  states: {
    ACTIVE: { label: { zh: '有效', en: 'Active' } },
    REVOKED: { label: { zh: '已撤销', en: 'Revoked' }, terminal: true },
  },
  starts: [
    {
      action: 'create',
      label: { zh: '创建', en: 'Create' },
      to: 'ACTIVE',
      by: keepers,
      requires: ['name', 'scopes'],
      event: 'organizations.ApiKeyCreated',
    },
  ],
  transitions: [
    {
      action: 'revoke',
      label: { zh: '撤销', en: 'Revoke' },
      from: 'ACTIVE',
      to: 'REVOKED',
      by: keepers,
      event: 'organizations.ApiKeyRevoked',
    },
  ],
});

export type StoredApiKeyStatus = StateOf<typeof apiKeyWorkflow>;
