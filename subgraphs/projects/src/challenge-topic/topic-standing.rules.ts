import type { Party } from '@cobuild/directory';
import { grantsReaching, holds, isIntegrator, isPlatformAdmin, type Viewer } from '@cobuild/identity';
import type { ActingAs } from '@cobuild/subgraph';
import type { Standing } from '@cobuild/workflow';
import { isSecretary } from '../project/standing.rules.js';
import type { TopicStatus } from './challenge-topic.workflow.js';

/** Who stands around a challenge topic, as far as one viewer goes. */
export interface TopicCircle {
  readonly topicId: string | null;
  /** Where the topic stands; `null` before it is published. */
  readonly status: TopicStatus | null;
  readonly publisher: Party;
  readonly takerAccountId: string | null;
  readonly takerOrgId: string | null;
  /** The organizations of which the viewer is a member. */
  readonly memberships: readonly Party[];
}

/** What a viewer is to a challenge topic now. */
export interface TopicStanding extends Standing {
  readonly accountId: string | null;
  readonly homeOrgId: string | null;
  /** The organization for which the viewer would take the topic, or took it; `null` for who is no member. */
  readonly memberOrgId: string | null;
  /** Where the viewer verifies. */
  readonly verifiesAt: readonly string[];
  readonly actingAs: ActingAs;
}

/**
 * Organizations of which a viewer is a member: the one of the account, and those that granted MEMBER. Members are people: a visitor
 * and a machine client are none.
 */
export function membershipIdsOf(viewer: Viewer, now: Date): readonly string[] {
  if (viewer.accountId === null || isIntegrator(viewer)) return [];
  const granted = viewer.grants.filter((grant) => grant.role === 'MEMBER' && holds(grant, now));
  const ids = [viewer.organizationId, ...granted.map(({ organizationId }) => organizationId)];
  return [...new Set(ids.filter((id) => id !== null))];
}

/** Whether a viewer publishes topics for an organization: its secretary, its office, whoever keeps it or one above. */
const publishesFor = (viewer: Viewer, publisher: Party, now: Date): boolean =>
  isSecretary(viewer, publisher.organizationId, now) ||
  grantsReaching(viewer, ['OFFICE', 'ORG_ADMIN'], publisher.reach, now).some(
    ({ subjectId }) => subjectId === undefined,
  );

/** What a viewer is to a topic. Members are those whose organization stands at or under the publisher (domain.md §4). */
export function topicStandingOf(viewer: Viewer, circle: TopicCircle, now: Date): TopicStanding {
  const { publisher, memberships, topicId, status, takerAccountId, takerOrgId } = circle;
  const under = memberships.find(({ reach }) => reach.includes(publisher.organizationId));
  const isTaker = takerAccountId !== null && takerAccountId === viewer.accountId;
  const isPublisher = publishesFor(viewer, publisher, now);
  const verifying = grantsReaching(viewer, ['VERIFIER'], publisher.reach, now).filter(
    ({ subjectId }) => subjectId === undefined || subjectId === topicId,
  );
  const [verifier] = verifying;
  const isAdmin = isPlatformAdmin(viewer, now);
  const asMember: ActingAs = {
    organizationId: (isTaker ? takerOrgId : under?.organizationId) ?? viewer.organizationId,
    role: 'MEMBER',
  };
  const asPublisher: ActingAs = isPublisher
    ? { organizationId: publisher.organizationId, role: 'OFFICE' }
    : { ...asMember, role: isAdmin ? 'PLATFORM_ADMIN' : 'MEMBER' };
  // The next step tells who takes it: publishers publish, members take and submit, verifiers verify.
  const isToBeVerified = status === 'SUBMITTED' && verifier !== undefined;
  return {
    roles: [
      ...(isAdmin ? ['PLATFORM_ADMIN'] : []),
      ...(isPublisher ? ['PUBLISHER'] : []),
      ...(under ? ['MEMBER'] : []),
      ...(isTaker ? ['TAKER'] : []),
      ...(verifier ? ['VERIFIER'] : []),
    ],
    accountId: viewer.accountId,
    homeOrgId: viewer.organizationId,
    memberOrgId: under?.organizationId ?? null,
    verifiesAt: verifying.flatMap(({ organizationId }) => organizationId ?? []),
    actingAs:
      status === null
        ? asPublisher
        : isToBeVerified
          ? { organizationId: verifier.organizationId, role: 'VERIFIER' }
          : asMember,
  };
}
