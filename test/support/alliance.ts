import { randomUUID } from 'node:crypto';
import { ask, logIn } from './client.js';
import type { Platform } from './platform.js';

/** Somebody with an account of their own, logged in. */
export interface Person {
  readonly username: string;
  readonly token: string;
  /** The organization in whose name they act. */
  readonly organizationId: string;
}

/** An alliance that three organizations of the demo data have signed and founded, with those who act for it. */
export interface FoundedAlliance {
  readonly id: string;
  readonly office: Person;
  /** One of each member, in the order of signing; the first leads. */
  readonly delegates: readonly [Person, Person, Person];
}

/** The district that keeps the office, and the members: a street, a department of the city, a bank. */
const codes = { office: 'JN-SZQ', members: ['JN-SZQ-LY', 'JN-ZJJ', 'JN-NSH'] } as const;

interface Stepped {
  readonly [mutation: string]: {
    readonly userErrors: readonly { readonly code: string }[];
    readonly [thing: string]: unknown;
  };
}

/** A thing as a mutation gives it. */
export interface Thing {
  readonly id: string;
  readonly version: number;
  readonly status: string;
}

/**
 * Takes one step as a front end does; a refusal fails the test.
 *
 * @param mutation its field, e.g. `allianceFound`
 * @param thing the payload's field, e.g. `alliance`
 * @param selection what is wanted of the thing beside `id`, `version` and `status`
 */
export async function takeStep<T extends Thing = Thing>(
  { url }: Pick<Platform, 'url'>,
  { token }: Pick<Person, 'token'>,
  mutation: string,
  thing: string,
  input: Readonly<Record<string, unknown>>,
  selection = '',
): Promise<T> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const stepped = await ask<Stepped>(
    url,
    `mutation Step($input: ${type}!) {
      ${mutation}(input: $input) { ${thing} { id version status ${selection} } userErrors { code field message(locale: EN) } }
    }`,
    { input },
    token,
  );
  const { userErrors, [thing]: made } = stepped[mutation] ?? { userErrors: [] };
  if (userErrors.length > 0 || !made) throw new Error(`${mutation} refused: ${JSON.stringify(userErrors)}`);
  return made as T;
}

/** Has the operator make an account with one role at an organization, and logs it in. */
export async function newPerson(
  platform: Platform,
  adminToken: string,
  role: string,
  organizationCode: string,
): Promise<Person> {
  const { organization } = await ask<{ organization: { id: string } }>(
    platform.url,
    'query OrganizationByCode($code: String!) { organization(code: $code) { id } }',
    { code: organizationCode },
    adminToken,
  );
  const username = `${role.toLowerCase()}-${organizationCode.toLowerCase()}`;
  const password = randomUUID();
  const { accountCreate } = await ask<{ accountCreate: { account: { id: string } | null; userErrors: unknown[] } }>(
    platform.url,
    'mutation NewAccount($input: AccountCreateInput!) { accountCreate(input: $input) { account { id } userErrors { code } } }',
    { input: { username, name: username, password, organizationId: organization.id } },
    adminToken,
  );
  if (!accountCreate.account) throw new Error(`account refused: ${JSON.stringify(accountCreate.userErrors)}`);
  const { roleGrant } = await ask<{ roleGrant: { userErrors: readonly unknown[] } }>(
    platform.url,
    'mutation NewGrant($input: RoleGrantInput!) { roleGrant(input: $input) { userErrors { code } } }',
    { input: { accountId: accountCreate.account.id, role, organizationId: organization.id } },
    adminToken,
  );
  if (roleGrant.userErrors.length > 0) throw new Error(`grant refused: ${JSON.stringify(roleGrant.userErrors)}`);
  return { username, token: await logIn(platform.url, username, password), organizationId: organization.id };
}

/** Founds an alliance step by step, by its office and its members' delegates. */
export async function foundAlliance(platform: Platform): Promise<FoundedAlliance> {
  const { username, password } = platform.accounts.admin;
  const adminToken = await logIn(platform.url, username, password);
  const office = await newPerson(platform, adminToken, 'OFFICE', codes.office);
  const [street, department, bank] = codes.members;
  const delegates: FoundedAlliance['delegates'] = [
    await newPerson(platform, adminToken, 'DELEGATE', street),
    await newPerson(platform, adminToken, 'DELEGATE', department),
    await newPerson(platform, adminToken, 'DELEGATE', bank),
  ];

  const draft = { name: '泺源商圈党建联盟', kind: 'AREA', field: '商圈', officeOrgId: office.organizationId };
  const { id, version } = await takeStep(platform, office, 'alliancePrepare', 'alliance', draft);
  await takeStep(platform, office, 'allianceOpenSigning', 'alliance', { id, version });
  for (const delegate of delegates) {
    const invitation = { allianceId: id, organizationId: delegate.organizationId };
    const invited = await takeStep(platform, office, 'membershipInvite', 'membership', invitation);
    await takeStep(platform, delegate, 'membershipSign', 'membership', { id: invited.id, version: invited.version });
  }
  const { alliance } = await ask<{ alliance: Thing }>(
    platform.url,
    'query AllianceNow($id: ID!) { alliance(id: $id) { id version status } }',
    { id },
    office.token,
  );
  const founded = await takeStep(platform, office, 'allianceFound', 'alliance', { id, version: alliance.version });
  if (founded.status !== 'ACTIVE') throw new Error(`expected the alliance to be active, got ${founded.status}`);
  return { id, office, delegates };
}
