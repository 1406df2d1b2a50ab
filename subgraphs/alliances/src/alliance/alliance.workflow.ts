import { type ActionOf, type Guard, type StateOf, workflow } from '@cobuild/workflow';
import type { AllianceStanding } from './standing.rules.js';

/** Signatures without which no alliance is founded (◇). */
export const foundingSignatures = 3;

interface AllianceFacts {
  readonly officeOrgId: string | null;
  /** Members that have signed. */
  readonly memberIds: readonly string[];
}

type AllianceGuard = Guard<AllianceFacts, AllianceStanding, Record<string, unknown>>;

const hasOffice: AllianceGuard = function hasOffice({ officeOrgId }) {
  return officeOrgId === null ? { code: 'OFFICE_REQUIRED', field: ['officeOrgId'] } : undefined;
};

/** Founding needs three signatures and an office (domain.md §2); its first quarters are planned with it. */
const mayBeFounded: AllianceGuard = function mayBeFounded(alliance, viewer, input) {
  const signatures = alliance.memberIds.length;
  if (signatures < foundingSignatures) {
    return { code: 'SIGNATURES_MISSING', details: { signatures, needed: foundingSignatures } };
  }
  return hasOffice(alliance, viewer, input);
};

/** The life of an alliance (domain.md §2). */
export const allianceWorkflow = workflow<AllianceFacts, AllianceStanding>()({
  entity: 'Alliance',
  states: {
    PREPARING: { label: { zh: '筹备中', en: 'Preparing' } },
    SIGNING: { label: { zh: '签约中', en: 'Signing' } },
    ACTIVE: { label: { zh: '运行中', en: 'Active' } },
    DISSOLVED: { label: { zh: '已解散', en: 'Dissolved' }, terminal: true },
  },
  starts: [
    {
      action: 'prepare',
      label: { zh: '发起筹备', en: 'Prepare' },
      to: 'PREPARING',
      by: ['OFFICE', 'ORG_ADMIN', 'PLATFORM_ADMIN'],
      event: 'alliances.AlliancePrepared',
    },
  ],
  transitions: [
    {
      action: 'revise',
      label: { zh: '修改', en: 'Revise' },
      from: 'PREPARING',
      to: 'PREPARING',
      by: ['OFFICE', 'ORG_ADMIN', 'PLATFORM_ADMIN'],
      event: 'alliances.AllianceRevised',
    },
    {
      action: 'openSigning',
      label: { zh: '开始签约', en: 'Open signing' },
      from: 'PREPARING',
      to: 'SIGNING',
      by: ['OFFICE'],
      guard: hasOffice,
      event: 'alliances.AllianceSigningOpened',
    },
    {
      action: 'found',
      label: { zh: '成立', en: 'Found' },
      from: 'SIGNING',
      to: 'ACTIVE',
      by: ['OFFICE'],
      guard: mayBeFounded,
      event: 'alliances.AllianceFounded',
    },
    {
      action: 'amend',
      label: { zh: '修改章程', en: 'Amend the charter' },
      from: 'ACTIVE',
      to: 'ACTIVE',
      // Charter, voting rule and order of rotation are the assembly's once the alliance is founded.
      by: ['ASSEMBLY'],
      event: 'alliances.AllianceAmended',
    },
    {
      action: 'dissolve',
      label: { zh: '解散', en: 'Dissolve' },
      from: 'ACTIVE',
      to: 'DISSOLVED',
      // The assembly decides; its adopted proposal takes the step.
      by: ['ASSEMBLY'],
      needsReason: true,
      event: 'alliances.AllianceDissolved',
    },
  ],
});

export type AllianceStatus = StateOf<typeof allianceWorkflow>;
export type AllianceAction = ActionOf<typeof allianceWorkflow>;
