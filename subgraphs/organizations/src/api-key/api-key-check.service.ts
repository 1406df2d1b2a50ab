import { timingSafeEqual } from 'node:crypto';
import type { ApiKeyAnswer, ApiKeyProof } from '@cobuild/identity';
import type { Clock } from '@cobuild/subgraph';
import type { Organization } from '../organization/organization.rules.js';
import { type ApiKeyDocument, type ApiKeyModel, fromDocument } from './api-key.model.js';
import { type ApiKey, viewerOfKey, whyNotUsable } from './api-key.rules.js';

/** The use of a key is noted no more often than this. */
const notedEveryMs = 60_000;

export type ApiKeyCheck = ReturnType<typeof createApiKeyCheck>;

/** Checks keys for the gateway. */
export function createApiKeyCheck({
  model,
  findOrganization,
  clock,
}: {
  readonly model: ApiKeyModel;
  readonly findOrganization: (id: string) => Promise<Organization | null>;
  readonly clock: Clock;
}) {
  const noteUse = async ({ id, lastUsedAt }: ApiKey, now: Date): Promise<void> => {
    if (lastUsedAt !== null && now.getTime() - lastUsedAt.getTime() < notedEveryMs) return;
    await model.updateOne({ _id: id }, { $max: { lastUsedAt: now } });
  };

  return {
    /** Who asks with a key. That it is not known and that its secret is wrong is one answer. */
    async check({ id, hash }: ApiKeyProof): Promise<ApiKeyAnswer> {
      const document = await model.findById(id).lean<ApiKeyDocument>();
      if (!document || !isSame(document.hash, hash)) return { valid: false, reason: 'UNKNOWN' };
      const key = fromDocument(document);
      const now = clock();
      const organization = await findOrganization(key.organizationId);
      const reason = whyNotUsable(key, organization?.status ?? null, now);
      if (reason !== null) return { valid: false, reason };
      await noteUse(key, now);
      return { valid: true, viewer: viewerOfKey(key), expiresAt: key.expiresAt, quota: key.quota };
    },
  };
}

/** In a time that does not tell how much was alike. */
function isSame(stored: string, told: string): boolean {
  const [one, other] = [Buffer.from(stored, 'hex'), Buffer.from(told, 'hex')];
  return one.length === other.length && timingSafeEqual(one, other);
}
