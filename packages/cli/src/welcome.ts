import { type DemoAccount, readDemoAccounts } from './demo/demo-accounts.js';
import type { Platform } from './platform/start-platform.js';

/** Something to paste that crosses both subgraphs. */
export const QUERY = `query Pairs {
  pairs(first: 5) {
    edges { node { code kind status sideA { name } sideB { name level } } }
  }
}`;

/** Something live to paste. */
export const SUBSCRIPTION = `subscription JointActivities {
  jointActivityLogged {
    cursor
    activity { title status pair { code sideA { name } sideB { name } } }
  }
}`;

/** What a start says once everything is ready: addresses, accounts, and something to paste. */
export async function welcome(options: {
  readonly platform: Pick<Platform, 'url'>;
  readonly home: string;
  readonly seconds: number;
}): Promise<string> {
  const { platform, home, seconds } = options;
  const accounts = await readDemoAccounts(home);
  return [
    '',
    `共建平台已就绪 / Cobuild is ready (${seconds.toFixed(1)} s)`,
    `  GraphQL    ${platform.url}  (HTTP, graphql-ws)`,
    `  GraphiQL   ${new URL('/graphiql', platform.url).href}`,
    `  数据 / data  ${home}`,
    ...accountLines(accounts),
    '',
    '登录 / Log in:',
    indent(loginOf(accounts[0])),
    '把 accessToken 放进请求头 / put the accessToken into the header  Authorization: Bearer …',
    '',
    '查询示例 / A query:',
    indent(QUERY),
    '',
    '订阅示例 / A live subscription (cobuild tail pairs):',
    indent(SUBSCRIPTION),
    '',
    'Ctrl-C 停止 / Ctrl-C stops everything',
  ].join('\n');
}

function accountLines(accounts: readonly DemoAccount[]): string[] {
  if (accounts.length === 0) return ['', '还没有演示账号 / No demo accounts:  npx cobuild admin <username>'];
  const width = Math.max(...accounts.map(({ username }) => username.length));
  return [
    '',
    '演示账号 / Demo accounts (username  password):',
    ...accounts.map(({ username, password, title }) => `  ${username.padEnd(width)}  ${password}  ${title}`),
  ];
}

function loginOf(account: DemoAccount | undefined): string {
  const { username, password } = account ?? { username: '…', password: '…' };
  return `mutation { login(input: { username: "${username}", password: "${password}" }) { session { accessToken } userErrors { message } } }`;
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}
