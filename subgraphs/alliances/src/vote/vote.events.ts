import type { Happening } from '@cobuild/subgraph';
import { type Alliance, audienceOf } from '../alliance/alliance.rules.js';
import type { Choice, Vote } from './vote.rules.js';

/** What the event of a vote tells. While results are hidden it does not tell how the member voted. Others read this in the log. */
export interface VoteEventPayload {
  readonly allianceId: string;
  readonly proposalId: string;
  readonly round: number;
  readonly organizationId: string;
  readonly choice: Choice | null;
  /** Whether the member had not voted before. */
  readonly isFirst: boolean;
}

/** A member has voted, or changed its vote. */
export function voteCast(event: string, vote: Vote, alliance: Alliance, isHidden: boolean): Happening {
  const { id, version, proposalId, round, organizationId, choice } = vote;
  const payload: VoteEventPayload = {
    allianceId: alliance.id,
    proposalId,
    round,
    organizationId,
    choice: isHidden ? null : choice,
    isFirst: version === 1,
  };
  return {
    type: event,
    entity: { type: 'Vote', id, version },
    organizations: [...new Set([organizationId, ...audienceOf(alliance)])],
    payload: { ...payload },
  };
}
