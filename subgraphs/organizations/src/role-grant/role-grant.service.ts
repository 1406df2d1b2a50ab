import type { Role, Viewer } from '@cobuild/identity';
import { checkVersion, type Changes, type Clock, newId, replaceAt, type Tx } from '@cobuild/subgraph';
import {
  available,
  type AvailableAction,
  begin,
  decide,
  ok,
  refuse,
  type Refusal,
  type Result,
  type WorkCalendar,
} from '@cobuild/workflow';
import type { mongo } from 'mongoose';
import type { Asking, StepInput } from '../asking.js';
import { lineageOf, type Organization } from '../organization/organization.rules.js';
import { isLive } from '../organization/organization.workflow.js';
import { collectionOf } from '../stored.js';
import { roleGrantEvent } from './role-grant.events.js';
import { fromDocument, type RoleGrantDocument, type RoleGrantModel, toDocument } from './role-grant.model.js';
import { checkGrant, checkScope, findGrantingGrant, type RoleGrant, statusOf, type Wish } from './role-grant.rules.js';
import { roleGrantWorkflow } from './role-grant.workflow.js';

type Session = mongo.ClientSession;

/** What grants ask of organizations and accounts. */
export interface GrantSurroundings {
  findOrganization(id: string, session?: Session): Promise<Organization | null>;
  /** `false` when there is no such account. Writing to it keeps two equal grants at once apart. */
  touchAccount(id: string, session: Session): Promise<boolean>;
}

/** What is asked for. */
export interface GrantInput {
  readonly accountId: string;
  readonly role: Role;
  readonly organizationId?: string | null | undefined;
  readonly subjectId?: string | null | undefined;
  readonly from?: Date | null | undefined;
  readonly until?: Date | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
}

export type RoleGrantService = ReturnType<typeof createRoleGrantService>;

/** Grants and revokes roles within the granter's own scope. */
export function createRoleGrantService({
  model,
  surroundings,
  changes,
  calendar,
  clock,
}: {
  readonly model: RoleGrantModel;
  readonly surroundings: GrantSurroundings;
  readonly changes: Changes;
  readonly calendar: WorkCalendar;
  readonly clock: Clock;
}) {
  const find = async (id: string, session?: Session): Promise<RoleGrant | null> => {
    const document = await model
      .findById(id)
      .session(session ?? null)
      .lean<RoleGrantDocument>();
    return document ? fromDocument(document) : null;
  };

  const wishOf = async (
    { role, organizationId, until }: Pick<GrantInput, 'role' | 'organizationId' | 'until'>,
    session?: Session,
  ): Promise<{ wish: Wish; organization: Organization | null }> => {
    const organization = organizationId ? await surroundings.findOrganization(organizationId, session) : null;
    const lineage = organization ? lineageOf(organization) : [];
    return { organization, wish: { role, organizationId: organizationId ?? null, lineage, until: until ?? null } };
  };

  /** Ending a grant early never makes it longer, so only role and place of the revoker are compared. */
  const standingOver = async (viewer: Viewer, grant: RoleGrant, now: Date, session?: Session) => {
    const { wish } = await wishOf({ ...grant, until: now }, session);
    const own = findGrantingGrant(viewer, wish, now);
    return { roles: own ? ['GRANTER'] : [], actingAs: actingAs(viewer, own) };
  };

  const isHeldAlready = async (input: GrantInput, now: Date, tx: Tx): Promise<boolean> => {
    const { accountId, role, organizationId, subjectId } = input;
    const same = await model
      .find({ accountId, role, organizationId: organizationId ?? null, subjectId: subjectId ?? null, status: 'ACTIVE' })
      .session(tx.session)
      .lean<RoleGrantDocument[]>();
    return same.map(fromDocument).some((grant) => statusOf(grant, now) !== 'EXPIRED');
  };

  return {
    find: (id: string) => find(id),

    async grant({ viewer, requestId }: Asking, input: GrantInput): Promise<Result<RoleGrant, Refusal>> {
      const seen = await wishOf(input);
      const by = {
        viewer,
        requestId,
        actingAs: actingAs(viewer, findGrantingGrant(viewer, seen.wish, clock())),
        mutation: 'roleGrant.grant',
        idempotencyKey: input.idempotencyKey,
        input,
      };
      const id = newId();
      return changes.change(
        by,
        async (tx) => {
          const { wish, organization } = await wishOf(input, tx.session);
          if (input.organizationId && !organization) return refuse({ code: 'UNKNOWN_ORG', field: ['organizationId'] });
          if (organization && !isLive(organization.status)) {
            return refuse({ code: 'ORGANIZATION_NOT_ACTIVE', field: ['organizationId'] });
          }
          const from = input.from ?? tx.now;
          const sound = checkGrant(wish, from, tx.now);
          if (!sound.ok) return sound;
          const scope = checkScope(viewer, wish, tx.now);
          if (!scope.ok) return scope;
          if (!(await surroundings.touchAccount(input.accountId, tx.session))) {
            return refuse({ code: 'NOT_FOUND', field: ['accountId'] });
          }
          if (await isHeldAlready(input, tx.now, tx)) return refuse({ code: 'ALREADY_GRANTED', field: ['role'] });
          const asked = { viewer: { roles: ['GRANTER'] }, input: { ...input }, now: tx.now, calendar };
          const decision = begin(roleGrantWorkflow, 'grant', asked);
          if (!decision.ok) return decision;
          const grant: RoleGrant = {
            id,
            accountId: input.accountId,
            role: input.role,
            organizationId: wish.organizationId,
            subjectId: input.subjectId ?? null,
            from,
            until: wish.until,
            grantedBy: viewer.accountId,
            status: decision.value.to,
            revokedAt: null,
            version: 1,
            createdAt: tx.now,
          };
          await collectionOf(model).insertOne(toDocument(grant), { session: tx.session });
          tx.append(roleGrantEvent(decision.value.event, grant));
          return ok(grant);
        },
        find,
      );
    },

    async revoke({ viewer, requestId }: Asking, input: StepInput): Promise<Result<RoleGrant, Refusal>> {
      const seen = await find(input.id);
      if (!seen) return refuse({ code: 'NOT_FOUND', field: ['id'] });
      const { actingAs: acting } = await standingOver(viewer, seen, clock());
      const by = {
        viewer,
        requestId,
        actingAs: acting,
        mutation: 'roleGrant.revoke',
        idempotencyKey: input.idempotencyKey,
        input,
        reason: input.reason,
      };
      return changes.change(
        by,
        async (tx) => {
          const grant = await find(input.id, tx.session);
          if (!grant) return refuse({ code: 'NOT_FOUND', field: ['id'] });
          const current = checkVersion(grant, input.version);
          if (!current.ok) return current;
          const standing = await standingOver(viewer, grant, tx.now, tx.session);
          const decision = decide(roleGrantWorkflow, grant, 'revoke', {
            viewer: standing,
            input: { ...input },
            now: tx.now,
            calendar,
          });
          if (!decision.ok) return decision;
          const next = { ...grant, status: decision.value.to, revokedAt: tx.now, version: grant.version + 1 };
          const saved = await replaceAt(model, toDocument(next), tx.session);
          if (!saved.ok) return saved;
          tx.append(roleGrantEvent(decision.value.event, next));
          return ok(next);
        },
        find,
      );
    },

    /** What an account holds now. */
    async activeGrantsOf(accountId: string, now: Date): Promise<readonly RoleGrant[]> {
      const found = await model
        .find({ accountId, status: 'ACTIVE' })
        .sort({ createdAt: 1 })
        .lean<RoleGrantDocument[]>();
      return found.map(fromDocument).filter((grant) => statusOf(grant, now) === 'ACTIVE');
    },

    async actionsOf(grant: RoleGrant, viewer: Viewer): Promise<AvailableAction[]> {
      return [...available(roleGrantWorkflow, grant, await standingOver(viewer, grant, clock()))];
    },
  };
}

const actingAs = (viewer: Viewer, own: { role: Role; organizationId: string | null } | undefined) => ({
  role: own?.role ?? ('MEMBER' as const),
  organizationId: own?.organizationId ?? viewer.organizationId,
});
