import { randomBytes } from 'node:crypto';
import { apiKeySecretBytes, hashApiKey, writeApiKey, type Grant, type Viewer } from '@cobuild/identity';
import {
  checkVersion,
  type Changes,
  type Clock,
  newId,
  paginate,
  type PageArguments,
  replaceAt,
} from '@cobuild/subgraph';
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
import { collectionOf } from '../stored.js';
import { apiKeyEvent } from './api-key.events.js';
import { type ApiKeyDocument, type ApiKeyModel, fromDocument, toDocument } from './api-key.model.js';
import { type ApiKey, checkApiKey, checkGivenScopes, findKeepingGrant, usualQuota } from './api-key.rules.js';
import { apiKeyWorkflow } from './api-key.workflow.js';

type Session = mongo.ClientSession;

/** What is asked for. */
export interface ApiKeyInput {
  readonly organizationId: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly expiresAt: Date;
  readonly requestsPerMinute?: number | null | undefined;
  readonly requestsPerDay?: number | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
}

/** A key that was made. */
export interface CreatedApiKey {
  readonly id: string;
  readonly apiKey: ApiKey;
  /** The key itself, told this once; `null` for the repeat of a request: nobody can tell it again. */
  readonly key: string | null;
}

export type ApiKeyService = ReturnType<typeof createApiKeyService>;

/** Makes and revokes the keys of an organization's machine clients. */
export function createApiKeyService({
  model,
  findOrganization,
  changes,
  calendar,
  clock,
}: {
  readonly model: ApiKeyModel;
  readonly findOrganization: (id: string, session?: Session) => Promise<Organization | null>;
  readonly changes: Changes;
  readonly calendar: WorkCalendar;
  readonly clock: Clock;
}) {
  const find = async (id: string, session?: Session): Promise<ApiKey | null> => {
    const document = await model
      .findById(id)
      .session(session ?? null)
      .lean<ApiKeyDocument>();
    return document ? fromDocument(document) : null;
  };

  const keepingGrant = async (viewer: Viewer, organizationId: string, until: Date, now: Date, session?: Session) => {
    const organization = await findOrganization(organizationId, session);
    const lineage = organization ? lineageOf(organization) : [];
    return { organization, own: findKeepingGrant(viewer, { lineage, until }, now) };
  };

  /** Ending a key early never makes it longer, so only the revoker's place counts. */
  const standingOver = async (viewer: Viewer, key: ApiKey, now: Date, session?: Session) => {
    const { own } = await keepingGrant(viewer, key.organizationId, now, now, session);
    return { roles: own ? ['KEEPER'] : [], actingAs: actingAs(viewer, own) };
  };

  return {
    find: (id: string) => find(id),

    /** A key cannot exceed what its maker holds: not the place, not the time, not the scopes. */
    async create({ viewer, requestId }: Asking, input: ApiKeyInput): Promise<Result<CreatedApiKey, Refusal>> {
      const seen = await keepingGrant(viewer, input.organizationId, input.expiresAt, clock());
      const by = {
        viewer,
        requestId,
        actingAs: actingAs(viewer, seen.own),
        mutation: 'apiKey.create',
        idempotencyKey: input.idempotencyKey,
        input,
      };
      const id = newId();
      const key = writeApiKey(id, randomBytes(apiKeySecretBytes));
      const quota = {
        perMinute: input.requestsPerMinute ?? usualQuota.perMinute,
        perDay: input.requestsPerDay ?? usualQuota.perDay,
      };
      const wish = { name: input.name, scopes: [...new Set(input.scopes)], quota, expiresAt: input.expiresAt };
      return changes.change<CreatedApiKey>(
        by,
        async (tx) => {
          const { organization, own } = await keepingGrant(
            viewer,
            input.organizationId,
            input.expiresAt,
            tx.now,
            tx.session,
          );
          if (!organization) return refuse({ code: 'UNKNOWN_ORG', field: ['organizationId'] });
          if (organization.status !== 'ACTIVE') {
            return refuse({ code: 'ORGANIZATION_NOT_ACTIVE', field: ['organizationId'] });
          }
          if (!own) return refuse({ code: 'GRANT_EXCEEDS_SCOPE', field: ['organizationId'] });
          for (const check of [checkApiKey(wish, tx.now), checkGivenScopes(viewer, wish.scopes)]) {
            if (!check.ok) return check;
          }
          const asked = { viewer: { roles: ['KEEPER'] }, input: wish, now: tx.now, calendar };
          const decision = begin(apiKeyWorkflow, 'create', asked);
          if (!decision.ok) return decision;
          const apiKey: ApiKey = {
            ...wish,
            id,
            organizationId: organization.id,
            name: input.name.trim(),
            hash: hashApiKey(key),
            createdBy: viewer.accountId,
            status: decision.value.to,
            revokedAt: null,
            lastUsedAt: null,
            version: 1,
            createdAt: tx.now,
          };
          await collectionOf(model).insertOne(toDocument(apiKey), { session: tx.session });
          tx.append(apiKeyEvent(decision.value.event, apiKey));
          return ok({ id, apiKey, key });
        },
        async (madeBefore) => {
          const apiKey = await find(madeBefore);
          return apiKey && { id: apiKey.id, apiKey, key: null };
        },
      );
    },

    async revoke({ viewer, requestId }: Asking, input: StepInput): Promise<Result<ApiKey, Refusal>> {
      const seen = await find(input.id);
      if (!seen) return refuse({ code: 'NOT_FOUND', field: ['id'] });
      const by = {
        viewer,
        requestId,
        actingAs: (await standingOver(viewer, seen, clock())).actingAs,
        mutation: 'apiKey.revoke',
        idempotencyKey: input.idempotencyKey,
        input,
        reason: input.reason,
      };
      return changes.change(
        by,
        async (tx) => {
          const key = await find(input.id, tx.session);
          if (!key) return refuse({ code: 'NOT_FOUND', field: ['id'] });
          const standing = await standingOver(viewer, key, tx.now, tx.session);
          // Whoever may not end a key learns nothing of its state.
          if (standing.roles.length === 0) return refuse({ code: 'FORBIDDEN' });
          const current = checkVersion(key, input.version);
          if (!current.ok) return current;
          const asked = { viewer: standing, input: { reason: input.reason ?? null }, now: tx.now, calendar };
          const decision = decide(apiKeyWorkflow, key, 'revoke', asked);
          if (!decision.ok) return decision;
          const next: ApiKey = { ...key, status: decision.value.to, revokedAt: tx.now, version: key.version + 1 };
          const saved = await replaceAt(model, toDocument(next), tx.session);
          if (!saved.ok) return saved;
          tx.append(apiKeyEvent(decision.value.event, next));
          return ok(next);
        },
        find,
      );
    },

    /** Keys are seen by those who keep their organization. */
    async mayList({ viewer }: Asking, organizationId: string): Promise<boolean> {
      const now = clock();
      return (await keepingGrant(viewer, organizationId, now, now)).own !== undefined;
    },

    /** Newest first. */
    list: (organizationId: string, page: PageArguments) =>
      paginate({
        model,
        filter: { organizationId },
        order: [{ field: 'createdAt', direction: -1 }],
        page,
        toNode: fromDocument,
      }),

    async actionsOf(key: ApiKey, viewer: Viewer): Promise<AvailableAction[]> {
      return [...available(apiKeyWorkflow, key, await standingOver(viewer, key, clock()))];
    },
  };
}

const actingAs = (viewer: Viewer, own: Grant | undefined) => ({
  role: own?.role ?? ('MEMBER' as const),
  organizationId: own?.organizationId ?? viewer.organizationId,
});
