import { replaceAt } from '@cobuild/subgraph';
import { refuse, type Refusal, type Result } from '@cobuild/workflow';
import type { mongo } from 'mongoose';
import { collectionOf } from '../stored.js';
import { type OrganizationDocument, type OrganizationModel, fromDocument, toDocument } from './organization.model.js';
import { nameSlotOf, type Organization } from './organization.rules.js';
import { isLive, type OrganizationFacts } from './organization.workflow.js';

type Session = mongo.ClientSession;

/** What organizations must know of members, kept where members are kept. */
export interface MemberRegister {
  anyAt(organizationId: string, session?: Session): Promise<boolean>;
}

export type OrganizationStore = ReturnType<typeof createOrganizationStore>;

/** Reads and writes organizations inside the transactions of the services. */
export function createOrganizationStore(model: OrganizationModel, members: MemberRegister) {
  const find = async (id: string, session?: Session): Promise<Organization | null> => {
    const document = await model
      .findById(id)
      .session(session ?? null)
      .lean<OrganizationDocument>();
    return document ? fromDocument(document) : null;
  };

  const checkNameIsFree = async (organization: Organization, session: Session): Promise<Refusal | null> => {
    if (!isLive(organization.status)) return null;
    const other = await model
      .findOne({ nameSlot: nameSlotOf(organization), _id: { $ne: organization.id } }, { _id: 1 })
      .session(session)
      .lean();
    return other ? { code: 'DUPLICATE_NAME', field: ['name'], details: { organizationId: organization.id } } : null;
  };

  return {
    find,

    async isCodeTaken(code: string, session: Session): Promise<boolean> {
      return (await model.exists({ code }).session(session)) !== null;
    },

    /** What guards look at; asked only for steps that have a guard and for the list of available actions. */
    async factsOf(organization: Organization, session?: Session): Promise<OrganizationFacts> {
      const parent = organization.parentId === null ? null : await find(organization.parentId, session);
      const child = await model
        .findOne({ parentId: organization.id, status: { $in: ['DRAFT', 'ACTIVE', 'SUSPENDED'] } }, { _id: 1 })
        .session(session ?? null)
        .lean();
      const hasMembers = await members.anyAt(organization.id, session);
      return { parentStatus: parent?.status ?? null, hasLiveChildren: child !== null, hasMembers };
    },

    async insert(organization: Organization, session: Session): Promise<Refusal | null> {
      const refusal = await checkNameIsFree(organization, session);
      if (!refusal) await collectionOf(model).insertOne(toDocument(organization), { session });
      return refusal;
    },

    /** Writes the next version over the one that was read. */
    async save(organization: Organization, session: Session): Promise<Result<void, Refusal>> {
      const refusal = await checkNameIsFree(organization, session);
      return refusal ? refuse(refusal) : replaceAt(model, toDocument(organization), session);
    },

    /** Everything below, one query. */
    async descendantsOf(id: string, session: Session): Promise<Organization[]> {
      const found = await model
        .find({ lineageIds: id, _id: { $ne: id } }, { searchKeys: 0 })
        .session(session)
        .lean<OrganizationDocument[]>();
      return found.map(fromDocument);
    },

    /** Writes the new places of many organizations, each over the version that was read; `false` when one was changed meanwhile. */
    async savePlaces(moved: readonly Organization[], session: Session): Promise<boolean> {
      if (moved.length === 0) return true;
      const writes = moved.map((organization) => {
        const { parentId, lineageIds, tier, level, version, updatedAt, nameSlot } = toDocument(organization);
        const place = { parentId, lineageIds, tier, level, version, updatedAt, ...(nameSlot ? { nameSlot } : {}) };
        return {
          updateOne: { filter: { _id: organization.id, version: organization.version - 1 }, update: { $set: place } },
        };
      });
      const written = await collectionOf(model).bulkWrite(writes, { session, ordered: false });
      return written.matchedCount === moved.length;
    },

    /** Whether live organizations already hold one of these names at these places. */
    async findTakenNames(places: readonly Organization[], session: Session): Promise<readonly string[]> {
      const slots = places.filter(({ status }) => isLive(status)).map(nameSlotOf);
      if (slots.length === 0) return [];
      const taken = await model
        .find({ nameSlot: { $in: slots } }, { nameSlot: 1 })
        .session(session)
        .lean<{ nameSlot: string }[]>();
      return taken.map(({ nameSlot }) => nameSlot);
    },

    /**
     * Marks that something changed below these organizations. A transaction that places something below an organization writes to
     * it, so that it cannot pass unseen beside one that moves, merges or dissolves that same organization: one of them is retried.
     */
    async touch(ids: readonly string[], session: Session): Promise<void> {
      if (ids.length === 0) return;
      await collectionOf(model).updateMany({ _id: { $in: [...ids] } }, { $inc: { treeRevision: 1 } }, { session });
    },
  };
}
