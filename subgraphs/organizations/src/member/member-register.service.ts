import type { Tx } from '@cobuild/subgraph';
import type { mongo } from 'mongoose';
import { collectionOf } from '../stored.js';
import { memberEvent } from './member.events.js';
import { fromDocument, type MemberDocument, type MemberModel, toDocument } from './member.model.js';
import { transfer } from './member.rules.js';

export type MemberRegister = ReturnType<typeof createMemberRegister>;

/** What organizations ask of members: whether any is registered there, and that all follow a merger. */
export function createMemberRegister(model: MemberModel) {
  return {
    async anyAt(organizationId: string, session?: mongo.ClientSession): Promise<boolean> {
      const found = await model
        .exists({ homeOrganizationId: organizationId, status: 'ACTIVE' })
        .session(session ?? null);
      return found !== null;
    },

    async isRegistered(memberId: string, tx: Tx): Promise<boolean> {
      return (await model.exists({ _id: memberId, status: 'ACTIVE' }).session(tx.session)) !== null;
    },

    /** Members of a merged organization go over to the successor, each with an event of its own. */
    async followMerge(fromId: string, intoId: string, tx: Tx): Promise<void> {
      const documents = await model
        .find({ homeOrganizationId: fromId, status: 'ACTIVE' })
        .session(tx.session)
        .lean<MemberDocument[]>();
      const moved = documents.map(fromDocument).flatMap((member) => {
        const transferred = transfer(member, intoId, tx.now);
        return transferred.ok ? [{ ...transferred.value, version: member.version + 1, updatedAt: tx.now }] : [];
      });
      if (moved.length === 0) return;
      const writes = moved.map((member) => ({
        replaceOne: { filter: { _id: member.id }, replacement: toDocument(member) },
      }));
      await collectionOf(model).bulkWrite(writes, { session: tx.session, ordered: false });
      tx.append(...moved.map((member) => memberEvent('organizations.MemberTransferred', member, fromId)));
    },
  };
}
