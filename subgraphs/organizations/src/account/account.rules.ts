import type { Viewer } from '@cobuild/identity';
import { ok, refuse, type Refusal, type Result } from '@cobuild/workflow';
import { type RoleGrant, toViewerGrant } from '../role-grant/role-grant.rules.js';

/** A way to log in with a name and a password. */
export interface Account {
  readonly id: string;
  /** Lower case: case does not matter at the door. */
  readonly username: string;
  readonly name: string;
  readonly passwordHash: string;
  readonly memberId: string | null;
  /** On whose behalf it acts. */
  readonly organizationId: string | null;
  readonly version: number;
  readonly createdAt: Date;
}

const usernameShape = /^[a-z0-9][a-z0-9._-]{2,63}$/;

/** Long enough not to be guessed; not so long that hashing it is an attack. */
export const passwordLength = { least: 10, most: 128 } as const;

/** The form in which user names are kept and compared. */
export const usernameForm = (username: string): string => username.normalize('NFKC').trim().toLowerCase();

/** A user name can be typed on any keyboard. */
export function checkUsername(username: string): Result<void, Refusal> {
  return usernameShape.test(usernameForm(username))
    ? ok(undefined)
    : refuse({ code: 'BAD_USERNAME', field: ['username'] });
}

/** A password has its length and does not contain the user name. */
export function checkPassword(password: string, username: string, field: string): Result<void, Refusal> {
  const length = [...password].length;
  if (length < passwordLength.least || password.length > passwordLength.most) {
    return refuse({ code: 'BAD_PASSWORD', field: [field], details: passwordLength });
  }
  if (password.toLowerCase().includes(usernameForm(username)))
    return refuse({ code: 'PASSWORD_TOO_SIMPLE', field: [field] });
  return ok(undefined);
}

/** Who the account's holder is to every part of the platform: what an access token says. */
export function viewerOf(account: Account, grants: readonly RoleGrant[]): Viewer & { readonly accountId: string } {
  return {
    accountId: account.id,
    name: account.name,
    organizationId: account.organizationId,
    grants: grants.map(toViewerGrant),
    scopes: [],
  };
}
