import type { Viewer } from '@cobuild/identity';
import {
  checkVersion,
  type Changes,
  type Clock,
  newId,
  paginate,
  type PageArguments,
  replaceAt,
  type Tx,
} from '@cobuild/subgraph';
import {
  available,
  type AvailableAction,
  begin,
  type Decision,
  decide,
  ok,
  refuse,
  type Refusal,
  type Result,
  type WorkCalendar,
} from '@cobuild/workflow';
import type { mongo } from 'mongoose';
import type { Asking, StepInput } from '../asking.js';
import { type Organization, standingAt } from '../organization/organization.rules.js';
import { collectionOf } from '../stored.js';
import { memberEvent } from './member.events.js';
import { fromDocument, type MemberDocument, type MemberModel, toDocument } from './member.model.js';
import { checkPerson, leave, type Member, type PartyStatus, transfer } from './member.rules.js';
import { memberWorkflow, type MemberStatus } from './member.workflow.js';

/** What members ask of organizations. */
export interface HomeOrganizations {
  find(id: string, session?: mongo.ClientSession): Promise<Organization | null>;
  touch(ids: readonly string[], session: mongo.ClientSession): Promise<void>;
  idsUnder(id: string): Promise<readonly string[]>;
}

/** A person who joins. */
export interface Joining {
  readonly name: string;
  readonly phone?: string | null | undefined;
  readonly homeOrganizationId: string;
  readonly partyStatus: PartyStatus;
  readonly professions?: readonly string[] | null | undefined;
  readonly skills?: readonly string[] | null | undefined;
  readonly residenceCommunityId?: string | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
}

/** Which members are meant; what is absent does not limit. */
export interface MemberFilter {
  readonly organizationId?: string | null | undefined;
  readonly underId?: string | null | undefined;
  readonly statuses?: readonly MemberStatus[] | null | undefined;
}

export type MemberService = ReturnType<typeof createMemberService>;

/** Registers members and keeps where they were. */
export function createMemberService({
  model,
  organizations,
  changes,
  calendar,
  clock,
}: {
  readonly model: MemberModel;
  readonly organizations: HomeOrganizations;
  readonly changes: Changes;
  readonly calendar: WorkCalendar;
  readonly clock: Clock;
}) {
  const find = async (id: string, session?: mongo.ClientSession): Promise<Member | null> => {
    const document = await model
      .findById(id)
      .session(session ?? null)
      .lean<MemberDocument>();
    return document ? fromDocument(document) : null;
  };

  /** The organization that receives a member takes part, and is written to, so that it cannot be dissolved at the same moment. */
  const receive = async (id: string, tx: Tx): Promise<Result<Organization, Refusal>> => {
    const field = ['homeOrganizationId'];
    const organization = await organizations.find(id, tx.session);
    if (!organization) return refuse({ code: 'UNKNOWN_ORG', field });
    if (organization.status !== 'ACTIVE') return refuse({ code: 'ORGANIZATION_NOT_ACTIVE', field });
    await organizations.touch([id], tx.session);
    return ok(organization);
  };

  const takeStep = async <I extends StepInput>(
    { viewer, requestId }: Asking,
    action: 'transfer' | 'leave',
    input: I,
    apply: (member: Member, decision: Decision<MemberStatus>, tx: Tx) => Promise<Result<Member, Refusal>>,
  ): Promise<Result<Member, Refusal>> => {
    const seen = await find(input.id);
    if (!seen) return refuse({ code: 'NOT_FOUND', field: ['id'] });
    const standingOf = async (member: Member, now: Date, session?: mongo.ClientSession) =>
      standingAt(viewer, await organizations.find(member.homeOrganizationId, session), now);
    const { actingAs } = await standingOf(seen, clock());
    const by = {
      viewer,
      requestId,
      actingAs,
      mutation: `member.${action}`,
      idempotencyKey: input.idempotencyKey,
      input,
      reason: input.reason,
    };
    return changes.change(
      by,
      async (tx) => {
        const member = await find(input.id, tx.session);
        if (!member) return refuse({ code: 'NOT_FOUND', field: ['id'] });
        const current = checkVersion(member, input.version);
        if (!current.ok) return current;
        const standing = await standingOf(member, tx.now, tx.session);
        const decision = decide(memberWorkflow, member, action, {
          viewer: standing,
          input: { ...input },
          now: tx.now,
          calendar,
        });
        if (!decision.ok) return decision;
        const applied = await apply(member, decision.value, tx);
        if (!applied.ok) return applied;
        const next = { ...applied.value, status: decision.value.to, version: member.version + 1, updatedAt: tx.now };
        const saved = await replaceAt(model, toDocument(next), tx.session);
        if (!saved.ok) return saved;
        const left = next.homeOrganizationId === member.homeOrganizationId ? null : member.homeOrganizationId;
        tx.append(memberEvent(decision.value.event, next, left));
        return ok(next);
      },
      find,
    );
  };

  return {
    find: (id: string) => find(id),

    async join({ viewer, requestId }: Asking, input: Joining): Promise<Result<Member, Refusal>> {
      const home = await organizations.find(input.homeOrganizationId);
      const by = {
        viewer,
        requestId,
        actingAs: standingAt(viewer, home, clock()).actingAs,
        mutation: 'member.join',
        idempotencyKey: input.idempotencyKey,
        input,
      };
      const id = newId();
      return changes.change(
        by,
        async (tx) => {
          const received = await receive(input.homeOrganizationId, tx);
          if (!received.ok) return received;
          const viewerThere = standingAt(viewer, received.value, tx.now);
          const decision = begin(memberWorkflow, 'join', {
            viewer: viewerThere,
            input: { ...input },
            now: tx.now,
            calendar,
          });
          if (!decision.ok) return decision;
          const member = newMember(id, input, tx.now);
          const sound = checkPerson(member);
          if (!sound.ok) return sound;
          await collectionOf(model).insertOne(toDocument(member), { session: tx.session });
          tx.append(memberEvent(decision.value.event, member));
          return ok(member);
        },
        find,
      );
    },

    transfer: (asking: Asking, input: StepInput & { readonly homeOrganizationId: string }) =>
      takeStep(asking, 'transfer', input, async (member, _, tx) => {
        const received = await receive(input.homeOrganizationId, tx);
        return received.ok ? transfer(member, received.value.id, tx.now) : received;
      }),

    leave: (asking: Asking, input: StepInput) =>
      takeStep(asking, 'leave', input, async (member, _, tx) => ok(leave(member, tx.now))),

    async list({ organizationId, underId, statuses }: MemberFilter, page: PageArguments) {
      const within = underId == null ? null : await organizations.idsUnder(underId);
      const filter = {
        $and: [
          organizationId == null ? {} : { homeOrganizationId: organizationId },
          within === null ? {} : { homeOrganizationId: { $in: [...within] } },
          statuses ? { status: { $in: [...statuses] } } : {},
        ],
      };
      return paginate({ model, filter, order: [{ field: 'createdAt', direction: 1 }], page, toNode: fromDocument });
    },

    async actionsOf(member: Member, viewer: Viewer): Promise<AvailableAction[]> {
      const home = await organizations.find(member.homeOrganizationId);
      return [...available(memberWorkflow, member, standingAt(viewer, home, clock()))];
    },
  };
}

function newMember(id: string, input: Joining, at: Date): Member {
  return {
    id,
    name: input.name.trim(),
    phone: input.phone ?? null,
    homeOrganizationId: input.homeOrganizationId,
    partyStatus: input.partyStatus,
    professions: input.professions ?? [],
    skills: input.skills ?? [],
    residenceCommunityId: input.residenceCommunityId ?? null,
    status: 'ACTIVE',
    memberships: [{ organizationId: input.homeOrganizationId, from: at, until: null }],
    version: 1,
    createdAt: at,
    updatedAt: at,
  };
}
