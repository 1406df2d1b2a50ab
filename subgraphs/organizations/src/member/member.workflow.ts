import { workflow, type Standing, type StateOf } from '@cobuild/workflow';

/** Keepers of the organization where the member is registered: its admin, or its secretary. */
const keepers = ['PLATFORM_ADMIN', 'ORG_ADMIN', 'SECRETARY'] as const;

interface MemberInput {
  readonly name: string;
  readonly homeOrganizationId: string;
  readonly partyStatus: string;
}

/** A member's registration: joins, goes from one organization to another, leaves (domain.md §1). */
export const memberWorkflow = workflow<object, Standing, MemberInput>()({
  entity: 'Member',
  states: {
    ACTIVE: { label: { zh: '在册', en: 'Registered' } },
    LEFT: { label: { zh: '已离开', en: 'Left' }, terminal: true },
  },
  starts: [
    {
      action: 'join',
      label: { zh: '加入', en: 'Join' },
      to: 'ACTIVE',
      by: keepers,
      requires: ['name', 'homeOrganizationId', 'partyStatus'],
      event: 'organizations.MemberJoined',
    },
  ],
  transitions: [
    {
      action: 'transfer',
      label: { zh: '组织关系转接', en: 'Transfer' },
      from: 'ACTIVE',
      to: 'ACTIVE',
      by: keepers,
      requires: ['homeOrganizationId'],
      event: 'organizations.MemberTransferred',
    },
    {
      action: 'leave',
      label: { zh: '离开', en: 'Leave' },
      from: 'ACTIVE',
      to: 'LEFT',
      by: keepers,
      event: 'organizations.MemberLeft',
    },
  ],
});

export type MemberStatus = StateOf<typeof memberWorkflow>;
