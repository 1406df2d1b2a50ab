import { connect } from '@cobuild/database';
import { catalogue, makeAdministrator } from '@cobuild/organizations';
import { refusals, textOf, type Text } from '@cobuild/subgraph';
import { pino } from 'pino';

/** Makes an operator's account in a platform's database; gives the reason where it is refused, else null. */
export async function makeAccount(
  databaseUri: string,
  account: { readonly username: string; readonly name: string; readonly password: string },
): Promise<Text | null> {
  const connection = await connect(databaseUri, 'cobuild_organizations');
  try {
    const made = await makeAdministrator({ connection, logger: pino({ level: 'silent' }) }, account);
    if (made.ok) return null;
    const { code, details } = made.refusal;
    const texts = { ...refusals, ...catalogue };
    return { zh: textOf(texts, code, 'ZH_CN', details), en: textOf(texts, code, 'EN', details) };
  } finally {
    await connection.close();
  }
}
