import type { Happening } from '@cobuild/subgraph';
import type { Decision } from '@cobuild/workflow';
import { type JointConference, participantsOf } from './conference.rules.js';

/** What every event of a conference, its topics and its tasks tells of the conference. Others read this in the log. */
export interface ConferencePayload {
  readonly conferenceId: string;
  readonly kind: JointConference['kind'];
  readonly level: JointConference['level'];
  readonly hostOrgId: string;
  readonly number: number;
}

/** What every event of a conference tells. Others read this in the log. */
export interface ConferenceEventPayload extends ConferencePayload {
  readonly title: string;
  readonly memberOrgIds: readonly string[];
  readonly scheduledAt: Date | null;
  readonly heldOn: string | null;
  readonly rulesIssued: number;
  readonly action: string;
  readonly from: JointConference['status'] | null;
  readonly to: JointConference['status'];
}

export const conferencePayload = ({ id, kind, level, hostOrgId, number }: JointConference): ConferencePayload => ({
  conferenceId: id,
  kind,
  level,
  hostOrgId,
  number,
});

/**
 * A step of a conference.
 *
 * @param more what this step tells beside: counts of what it brought about
 */
export function conferenceStepped(
  { action, event, from }: Pick<Decision<JointConference['status']>, 'action' | 'event' | 'from'>,
  conference: JointConference,
  more: Readonly<Record<string, unknown>> = {},
): Happening {
  return happening(event, conference, { action, from, to: conference.status }, more);
}

/** Merged participants of a conference gave way to their successors (domain.md G8). */
export function participantsSucceeded(before: JointConference, after: JointConference): Happening {
  const step = { action: 'succeed', from: after.status, to: after.status };
  const more = { beforeOrgIds: participantsOf(before).filter((id) => !participantsOf(after).includes(id)) };
  return happening('alliances.ConferenceParticipantsSucceeded', after, step, more);
}

function happening(
  type: string,
  conference: JointConference,
  step: Pick<ConferenceEventPayload, 'action' | 'from' | 'to'>,
  more: Readonly<Record<string, unknown>>,
): Happening {
  const { id, version, title, memberOrgIds, scheduledAt, heldOn, rules } = conference;
  const payload: ConferenceEventPayload = {
    ...conferencePayload(conference),
    title,
    memberOrgIds,
    scheduledAt,
    heldOn,
    rulesIssued: rules.length,
    ...step,
  };
  return {
    type,
    entity: { type: 'JointConference', id, version },
    organizations: participantsOf(conference),
    payload: { ...payload, ...more },
  };
}
