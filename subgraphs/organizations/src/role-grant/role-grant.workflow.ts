import { workflow, type Standing, type StateOf } from '@cobuild/workflow';

/** `GRANTER`: whose own roles reach the place of the grant and may give its role; the rules work it out. */
const granters = ['GRANTER'] as const;

/** A role held at an organization: granted, and revoked before its time or left to expire (domain.md §1). */
export const roleGrantWorkflow = workflow<object, Standing, { readonly accountId: string; readonly role: string }>()({
  entity: 'RoleGrant',
  states: {
    ACTIVE: { label: { zh: '有效', en: 'Granted' } },
    REVOKED: { label: { zh: '已撤销', en: 'Revoked' }, terminal: true },
  },
  starts: [
    {
      action: 'grant',
      label: { zh: '授予', en: 'Grant' },
      to: 'ACTIVE',
      by: granters,
      requires: ['accountId', 'role'],
      event: 'organizations.RoleGranted',
    },
  ],
  transitions: [
    {
      action: 'revoke',
      label: { zh: '撤销', en: 'Revoke' },
      from: 'ACTIVE',
      to: 'REVOKED',
      by: granters,
      event: 'organizations.RoleRevoked',
    },
  ],
});

export type StoredGrantStatus = StateOf<typeof roleGrantWorkflow>;
