import type { Happening } from '@cobuild/subgraph';
import type { Decision } from '@cobuild/workflow';
import { type Alliance, audienceOf } from '../alliance/alliance.rules.js';
import { quarterAt } from './quarter.rules.js';
import { leaderOf, type RotationTerm } from './rotation.rules.js';

/** What every event of a quarter's lead tells. Others read this in the log. */
export interface RotationEventPayload {
  readonly allianceId: string;
  readonly termId: string;
  readonly year: number;
  readonly quarter: number;
  /** Who leads in the quarter now: its lead, or the substitute. */
  readonly leadOrgId: string;
  /** Whose turn it was by the order of rotation. */
  readonly turnOf: string;
  /** Until when its handover sheet is to be signed; `null` while it has none. */
  readonly dueAt: Date | null;
  readonly action: string;
  readonly from: RotationTerm['status'] | null;
  readonly to: RotationTerm['status'];
}

/** Events with which somebody else leads. */
export const leadEvents = [
  'alliances.RotationLeadChanged',
  'alliances.RotationSubstituted',
  'alliances.RotationLeadSucceeded',
] as const;

/**
 * A step of a quarter's lead.
 *
 * @param because why time took the step, where that is not plain from the step itself
 */
export function termStepped(
  { action, event, from }: Pick<Decision<RotationTerm['status']>, 'action' | 'event' | 'from'>,
  before: RotationTerm | null,
  after: RotationTerm,
  alliance: Alliance,
  because: string | null = null,
): Happening {
  const step = { action, from, to: after.status };
  const details = { ...detailsOf(action, before, after), ...(because === null ? {} : { because }) };
  return happening(event, after, alliance, step, details);
}

/** A merged organization's quarter went over to its successor (domain.md G8). */
export function leadSucceeded(before: RotationTerm, after: RotationTerm, alliance: Alliance): Happening {
  const step = { action: 'succeed', from: after.status, to: after.status };
  return happening('alliances.RotationLeadSucceeded', after, alliance, step, { beforeOrgId: leaderOf(before) });
}

function happening(
  type: string,
  term: RotationTerm,
  alliance: Alliance,
  step: Pick<RotationEventPayload, 'action' | 'from' | 'to'>,
  more: object,
): Happening {
  const { id, version, ordinal, turnOf, dueAt } = term;
  const leadOrgId = leaderOf(term);
  const payload: RotationEventPayload = {
    allianceId: alliance.id,
    termId: id,
    ...quarterAt(ordinal),
    leadOrgId,
    turnOf,
    dueAt,
    ...step,
  };
  return {
    type,
    entity: { type: 'RotationTerm', id, version },
    organizations: [...new Set([leadOrgId, ...audienceOf(alliance)])],
    payload: { ...payload, ...more },
  };
}

function detailsOf(action: string, before: RotationTerm | null, after: RotationTerm): object {
  switch (action) {
    case 'requestSwap':
    case 'acceptSwap':
      return { otherTermId: after.swap?.otherTermId ?? null };
    case 'confirmSwap':
    case 'dropSwap':
      return { otherTermId: before?.swap?.otherTermId ?? null };
    case 'replan':
    case 'substitute':
      return { beforeOrgId: before ? leaderOf(before) : null };
    case 'endQuarter':
      return { openItems: after.handover?.items.length ?? 0 };
    case 'signHandover':
      return { signedBy: after.handover?.signatures.at(-1)?.organizationId ?? null };
    default:
      return {};
  }
}
