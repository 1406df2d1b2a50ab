import type { Role } from '@cobuild/identity';
import type { Refusal, Result } from '@cobuild/workflow';
import { asOperator, type OperatorPlace } from './operator.js';

/** An account to try the platform with. */
export interface DemoAccount {
  readonly username: string;
  readonly role: Role;
  /** Name of the organization at which the role is held; `null` is everywhere. */
  readonly organization: string | null;
}

interface Planned {
  readonly username: string;
  readonly name: string;
  readonly role: Role;
  readonly code: string | null;
}

/** The operator; both sides of the pair of the demo; who coordinates the city; and somebody whom that pair does not concern. */
const planned: readonly Planned[] = [
  { username: 'admin', name: '平台管理员', role: 'PLATFORM_ADMIN', code: null },
  { username: 'side-a', name: '甲方联络员', role: 'CONTACT', code: 'HZ-JW-ZB4' },
  { username: 'side-b', name: '乙方联络员', role: 'CONTACT', code: 'HZ-WYXL-ZB' },
  { username: 'coordinator', name: '杭州市督查员', role: 'SUPERVISOR', code: 'HZ' },
  { username: 'outsider', name: '荷城社区联络员', role: 'CONTACT', code: 'GG-HC' },
];

/** A demo account or grant that is there already is as good as one that was made now. */
const madeBefore = ['USERNAME_TAKEN', 'ALREADY_GRANTED'];

function expectDone(result: Result<unknown, Refusal>, what: string): void {
  if (!result.ok && !madeBefore.includes(result.refusal.code)) {
    throw new TypeError(`expected to make ${what}, was refused with ${result.refusal.code}`);
  }
}

/**
 * Makes the demo's accounts, after the demo's organizations are imported. Those whose organization is missing are left out; a
 * second run changes nothing.
 *
 * @param password of all of them; printed for everyone to see, so it belongs to demo data only
 */
export async function seedDemo({
  password,
  ...place
}: OperatorPlace & { readonly password: string }): Promise<readonly DemoAccount[]> {
  return asOperator(place, async ({ accounts, roleGrants, organizationImport }, asking) => {
    const known = await organizationImport.findByCodes(planned.flatMap(({ code }) => (code === null ? [] : [code])));
    const made: DemoAccount[] = [];
    for (const { username, name, role, code } of planned) {
      const organization = code === null ? null : known.get(code);
      if (organization === undefined) continue;
      const organizationId = organization?.id ?? null;
      expectDone(
        await accounts.create(asking, { username, name, password, organizationId }),
        `the account ${username}`,
      );
      const account = await accounts.findByUsername(username);
      if (!account) throw new TypeError(`expected the account ${username}, got none`);
      expectDone(
        await roleGrants.grant(asking, { accountId: account.id, role, organizationId }),
        `the role of ${username}`,
      );
      made.push({ username, role, organization: organization?.name ?? null });
    }
    return made;
  });
}
