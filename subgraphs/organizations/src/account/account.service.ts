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
import { ok, refuse, type Refusal, type Result } from '@cobuild/workflow';
import type { mongo } from 'mongoose';
import { type Asking, changeUniquely } from '../asking.js';
import { type Organization, standingAt } from '../organization/organization.rules.js';
import { collectionOf } from '../stored.js';
import { accountEvent } from './account.events.js';
import { type AccountDocument, type AccountModel, fromDocument, toDocument } from './account.model.js';
import { type Account, checkPassword, checkUsername, usernameForm } from './account.rules.js';
import { hashPassword, isPassword } from './password.service.js';

/** What accounts ask of organizations, members and sessions. */
export interface AccountSurroundings {
  findOrganization(id: string, session?: mongo.ClientSession): Promise<Organization | null>;
  isRegisteredMember(memberId: string, tx: Tx): Promise<boolean>;
  endSessionsOf(accountId: string, tx: Tx): Promise<void>;
}

export interface AccountInput {
  readonly username: string;
  readonly name: string;
  readonly password: string;
  readonly organizationId?: string | null | undefined;
  readonly memberId?: string | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
}

export type AccountService = ReturnType<typeof createAccountService>;

/** Opens accounts and keeps their passwords. */
export function createAccountService({
  model,
  surroundings,
  changes,
  clock,
}: {
  readonly model: AccountModel;
  readonly surroundings: AccountSurroundings;
  readonly changes: Changes;
  readonly clock: Clock;
}) {
  const find = async (id: string, session?: mongo.ClientSession): Promise<Account | null> => {
    const document = await model
      .findById(id)
      .session(session ?? null)
      .lean<AccountDocument>();
    return document ? fromDocument(document) : null;
  };

  const keeps = async ({ viewer }: Asking, organizationId: string | null, now: Date) => {
    const organization = organizationId === null ? null : await surroundings.findOrganization(organizationId);
    const standing = standingAt(viewer, organization, now);
    const known = organizationId === null || organization !== null;
    const may = known && ['SYSTEM', 'PLATFORM_ADMIN', 'ORG_ADMIN'].some((role) => standing.roles.includes(role));
    return { known, may, actingAs: standing.actingAs };
  };

  return {
    find: (id: string) => find(id),

    async findByUsername(username: string): Promise<Account | null> {
      const document = await model.findOne({ username: usernameForm(username) }).lean<AccountDocument>();
      return document ? fromDocument(document) : null;
    },

    /** `false` when there is no such account; see the grants for why it is written to. */
    async touch(id: string, session: mongo.ClientSession): Promise<boolean> {
      const written = await collectionOf(model).updateOne({ _id: id }, { $inc: { grantRevision: 1 } }, { session });
      return written.matchedCount === 1;
    },

    /** Only who keeps the organization opens accounts for it; only the operator opens some without any. */
    async create(asking: Asking, input: AccountInput): Promise<Result<Account, Refusal>> {
      const organizationId = input.organizationId ?? null;
      const { known, may, actingAs } = await keeps(asking, organizationId, clock());
      if (!known) return refuse({ code: 'UNKNOWN_ORG', field: ['organizationId'] });
      if (!may) return refuse({ code: 'FORBIDDEN', field: ['organizationId'] });
      const sound = [checkUsername(input.username), checkPassword(input.password, input.username, 'password')];
      const unsound = sound.find((check) => !check.ok);
      if (unsound && !unsound.ok) return unsound;
      if (input.name.trim() === '') return refuse({ code: 'MISSING_INPUT', field: ['name'] });
      const id = newId();
      const passwordHash = await hashPassword(input.password);
      // A password must not be kept in any other form than its slow hash, so the remembered input goes without it.
      const { password: _, ...remembered } = input;
      const by = {
        ...asking,
        actingAs,
        mutation: 'account.create',
        idempotencyKey: input.idempotencyKey,
        input: remembered,
      };
      const work = async (tx: Tx): Promise<Result<Account, Refusal>> => {
        const username = usernameForm(input.username);
        const memberId = input.memberId ?? null;
        if (memberId !== null && !(await surroundings.isRegisteredMember(memberId, tx))) {
          return refuse({ code: 'NOT_FOUND', field: ['memberId'] });
        }
        const taken = await model
          .find({ $or: [{ username }, ...(memberId === null ? [] : [{ memberId }])] })
          .session(tx.session)
          .lean<AccountDocument[]>();
        if (taken.some((other) => other.username === username))
          return refuse({ code: 'USERNAME_TAKEN', field: ['username'] });
        if (taken.length > 0) return refuse({ code: 'MEMBER_HAS_ACCOUNT', field: ['memberId'] });
        const name = input.name.trim();
        const account = { id, username, name, passwordHash, memberId, organizationId, version: 1, createdAt: tx.now };
        await collectionOf(model).insertOne(toDocument(account), { session: tx.session });
        tx.append(accountEvent('organizations.AccountCreated', account));
        return ok(account);
      };
      return changeUniquely(changes, by, work, find);
    },

    /** The holder changes the own password; every session ends, so that whoever had stolen one is out. */
    async changePassword(
      asking: Asking,
      { currentPassword, newPassword }: { readonly currentPassword: string; readonly newPassword: string },
    ): Promise<Result<Account, Refusal>> {
      const { accountId, organizationId } = asking.viewer;
      const account = accountId === null ? null : await find(accountId);
      if (!account) return refuse({ code: 'FORBIDDEN' });
      if (!(await isPassword(account.passwordHash, currentPassword))) {
        return refuse({ code: 'WRONG_PASSWORD', field: ['currentPassword'] });
      }
      const sound = checkPassword(newPassword, account.username, 'newPassword');
      if (!sound.ok) return sound;
      const passwordHash = await hashPassword(newPassword);
      const by = {
        ...asking,
        actingAs: { organizationId, role: 'MEMBER' as const },
        mutation: 'account.changePassword',
      };
      return changes.change(
        by,
        async (tx) => {
          const present = await find(account.id, tx.session);
          if (!present) return refuse({ code: 'FORBIDDEN' });
          const current = checkVersion(present, account.version);
          if (!current.ok) return current;
          const next = { ...present, passwordHash, version: present.version + 1 };
          const saved = await replaceAt(model, toDocument(next), tx.session);
          if (!saved.ok) return saved;
          await surroundings.endSessionsOf(account.id, tx);
          tx.append(accountEvent('organizations.AccountPasswordChanged', next));
          return ok(next);
        },
        find,
      );
    },

    async mayList(asking: Asking, organizationId: string): Promise<boolean> {
      return (await keeps(asking, organizationId, clock())).may;
    },

    list: (organizationId: string, page: PageArguments) =>
      paginate({
        model,
        filter: { organizationId },
        order: [{ field: 'username', direction: 1 }],
        page,
        toNode: fromDocument,
      }),
  };
}
