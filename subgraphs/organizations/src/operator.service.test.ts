import { afterAll, describe, expect, test } from '@jest/globals';
import { testDatabase } from '@cobuild/database/testing';
import { pino } from 'pino';
import { asOperator, makeAdministrator } from './operator.js';

const database = await testDatabase(import.meta.url);
const place = { connection: database.connection, logger: pino({ level: 'silent' }) };
afterAll(() => database.close());

describe('an administrator', () => {
  const account = { username: 'operator', name: '平台管理员', password: 'a-long-enough-password' };

  test('made by whoever holds the database operates the whole platform', async () => {
    expect(await makeAdministrator(place, account)).toEqual({ ok: true, value: undefined });
    const grants = await asOperator(place, async ({ accounts, roleGrants }) => {
      const made = await accounts.findByUsername('operator');
      return roleGrants.activeGrantsOf(made?.id ?? '', new Date());
    });
    expect(grants).toMatchObject([{ role: 'PLATFORM_ADMIN', organizationId: null }]);
  });

  test('is not made twice, nor with a password that is too short', async () => {
    expect(await makeAdministrator(place, account)).toMatchObject({ ok: false, refusal: { code: 'USERNAME_TAKEN' } });
    expect(await makeAdministrator(place, { ...account, username: 'other', password: 'short' })).toMatchObject({
      ok: false,
    });
  });
});
