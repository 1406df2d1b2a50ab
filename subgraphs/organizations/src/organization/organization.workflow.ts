import { workflow, type ActionOf, type Refusal, type Standing, type StateOf } from '@cobuild/workflow';

/** What guards must know of an organization's surroundings. */
export interface OrganizationFacts {
  /** State of the organization directly above; `null` at a root. */
  readonly parentStatus: string | null;
  /** Whether organizations that are neither merged nor dissolved stand directly below. */
  readonly hasLiveChildren: boolean;
  readonly hasMembers: boolean;
}

interface OrganizationInput {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly intoId: string;
  readonly alias: string;
}

/** `PARENT_ADMIN`: an ORG_ADMIN whose role is held above the organization. */
const keepers = ['PLATFORM_ADMIN', 'ORG_ADMIN'] as const;
const parentKeepers = ['PLATFORM_ADMIN', 'PARENT_ADMIN'] as const;

function parentTakesPart({ parentStatus }: OrganizationFacts): Refusal | undefined {
  return parentStatus === null || parentStatus === 'ACTIVE' ? undefined : { code: 'PARENT_NOT_ACTIVE' };
}

function standsEmpty({ hasLiveChildren, hasMembers }: OrganizationFacts): Refusal | undefined {
  if (hasLiveChildren) return { code: 'HAS_CHILDREN' };
  return hasMembers ? { code: 'HAS_MEMBERS' } : undefined;
}

const live = ['DRAFT', 'ACTIVE', 'SUSPENDED'] as const;

/** The life of an organization (domain.md §1). */
export const organizationWorkflow = workflow<OrganizationFacts, Standing, OrganizationInput>()({
  entity: 'Organization',
  states: {
    DRAFT: { label: { zh: '草稿', en: 'Draft' } },
    ACTIVE: { label: { zh: '正常', en: 'Active' } },
    SUSPENDED: { label: { zh: '停用', en: 'Suspended' } },
    MERGED: { label: { zh: '已合并', en: 'Merged' }, terminal: true },
    DISSOLVED: { label: { zh: '已撤销', en: 'Dissolved' }, terminal: true },
  },
  starts: [
    {
      action: 'register',
      label: { zh: '登记', en: 'Register' },
      to: 'DRAFT',
      by: parentKeepers,
      requires: ['code', 'name', 'kind'],
      event: 'organizations.OrganizationRegistered',
    },
    {
      action: 'import',
      label: { zh: '导入', en: 'Import' },
      to: 'ACTIVE',
      by: ['PLATFORM_ADMIN', 'SYSTEM'],
      requires: ['code', 'name', 'kind'],
      event: 'organizations.OrganizationRegistered',
    },
  ],
  transitions: [
    {
      action: 'activate',
      label: { zh: '启用', en: 'Activate' },
      from: 'DRAFT',
      to: 'ACTIVE',
      by: parentKeepers,
      guard: parentTakesPart,
      event: 'organizations.OrganizationActivated',
    },
    {
      action: 'suspend',
      label: { zh: '停用', en: 'Suspend' },
      from: 'ACTIVE',
      to: 'SUSPENDED',
      by: keepers,
      needsReason: true,
      event: 'organizations.OrganizationSuspended',
    },
    {
      action: 'resume',
      label: { zh: '恢复', en: 'Resume' },
      from: 'SUSPENDED',
      to: 'ACTIVE',
      by: keepers,
      event: 'organizations.OrganizationResumed',
    },
    {
      action: 'merge',
      label: { zh: '合并', en: 'Merge' },
      from: ['ACTIVE', 'SUSPENDED'],
      to: 'MERGED',
      by: keepers,
      requires: ['intoId'],
      needsReason: true,
      event: 'organizations.OrganizationMerged',
    },
    {
      action: 'dissolve',
      label: { zh: '撤销', en: 'Dissolve' },
      from: live,
      to: 'DISSOLVED',
      by: keepers,
      guard: standsEmpty,
      needsReason: true,
      event: 'organizations.OrganizationDissolved',
    },
    ...live.flatMap((state) => [
      {
        action: 'revise' as const,
        label: { zh: '修改', en: 'Revise' },
        from: state,
        to: state,
        by: keepers,
        event: 'organizations.OrganizationRevised',
      },
      {
        action: 'move' as const,
        label: { zh: '调整上级', en: 'Move' },
        from: state,
        to: state,
        by: keepers,
        event: 'organizations.OrganizationMoved',
      },
      {
        action: 'aliasAdd' as const,
        label: { zh: '添加别名', en: 'Add an alias' },
        from: state,
        to: state,
        by: keepers,
        requires: ['alias'] as const,
        event: 'organizations.OrganizationRevised',
      },
      {
        action: 'aliasRemove' as const,
        label: { zh: '删除别名', en: 'Remove an alias' },
        from: state,
        to: state,
        by: keepers,
        requires: ['alias'] as const,
        event: 'organizations.OrganizationRevised',
      },
    ]),
    {
      action: 'secretaryAppoint',
      label: { zh: '任免书记', en: 'Appoint the secretary' },
      from: 'ACTIVE',
      to: 'ACTIVE',
      by: keepers,
      event: 'organizations.SecretaryChanged',
    },
  ],
});

export type OrganizationStatus = StateOf<typeof organizationWorkflow>;
export type OrganizationAction = ActionOf<typeof organizationWorkflow>;

/** Merged and dissolved organizations take part in nothing any more, but are kept. */
export function isLive(status: OrganizationStatus): boolean {
  return status !== 'MERGED' && status !== 'DISSOLVED';
}
