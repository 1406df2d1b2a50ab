import { Argument, Command } from 'commander';
import type { CliConfig } from '../config.js';
import { readDemoAccounts } from '../demo/demo-accounts.js';
import { Failure, failure } from '../failure.js';
import { findRun } from '../platform/run-file.js';
import { packPositions, unpackPositions } from '../tail/cursor.js';
import { type Feed, feeds } from '../tail/feeds.js';
import { follow } from '../tail/follow.js';
import { logIn } from '../tail/log-in.js';
import type { Terminal } from '../terminal.js';

interface TailOptions {
  readonly after?: string;
  readonly url?: string;
  readonly username?: string;
  readonly password?: string;
  readonly token?: string;
  readonly json: boolean;
}

/** `cobuild tail FEED`: live updates, one line each, with resume. */
export function tailCommand(config: CliConfig, terminal: Terminal): Command {
  return new Command('tail')
    .summary('跟踪实时更新 / follow live updates')
    .description(
      '经网关跟踪实时更新,每个事件一行;断线后自动续传。Ctrl-C 结束并打印游标,--after 可由此继续。\n' +
        'Follows live updates through the gateway, one line each, and resumes by itself after a break. Ctrl-C prints the cursor for --after.',
    )
    .addArgument(new Argument('<feed>', '数据流 / what to follow').choices(Object.keys(feeds)))
    .option('--after <cursor>', '从此游标继续 / go on after this cursor')
    .option(
      '-u, --username <name>',
      '账号;默认第一个演示账号 / account; default: the first demo account (COBUILD_USERNAME)',
    )
    .option('--password <password>', '密码 / its password (COBUILD_PASSWORD)')
    .option('--token <token>', '访问令牌,代替账号 / an access token instead (COBUILD_TOKEN)')
    .option('--url <url>', '网关地址;默认本机运行的平台 / the gateway; default: the platform that runs here')
    .option('--json', '每行一个 JSON / one JSON object a line', false)
    .addHelpText(
      'after',
      `
示例 / Examples:
  $ cobuild tail pairs
  $ cobuild tail pairs --username wang --after W1siam9pbnRB…
  $ cobuild tail organizations --json --url https://cobuild.example/graphql --token "$TOKEN"`,
    )
    .action(async (name: string, options: TailOptions) => {
      const followed = feeds[name] ?? [];
      const url = options.url ?? (await findRun(config.home))?.url ?? `http://localhost:${config.port}/graphql`;
      const token = await tokenSource(config, options, url);
      const stop = terminal.whenAskedToStop();
      const failed = new AbortController();
      const signal = AbortSignal.any([stop, failed.signal]);

      const begun =
        options.after === undefined
          ? null
          : unpackPositions(
              options.after,
              followed.map(({ field }) => field),
            );
      const positions = new Map(begun ?? []);
      // A field without events yet goes on where the first event of another one was: the fields share one log.
      let first: string | null = null;
      const run = (feed: Feed) =>
        follow({
          wsUrl: url.replace(/^http/, 'ws'),
          feed,
          token,
          after: positions.get(feed.field) ?? null,
          signal,
          onPayload: (payload, cursor, isPartial) => {
            first ??= cursor;
            positions.set(feed.field, cursor);
            terminal.line(options.json ? JSON.stringify({ [feed.field]: payload }) : lineOf(feed, payload, isPartial));
          },
          onLost: (reason) => terminal.note(`… ${feed.field}: ${reason}; 正在续传 / resuming`),
        });
      try {
        await Promise.all(followed.map(run));
      } finally {
        failed.abort();
      }
      for (const { field } of followed) if (first !== null && !positions.has(field)) positions.set(field, first);
      if (positions.size > 0) terminal.note(`\n--after ${packPositions(positions)}`);
    });
}

function lineOf(feed: Feed, payload: Record<string, unknown>, isPartial: boolean): string {
  const marks = [payload.replayed === true ? '(重放 replayed)' : '', isPartial ? '(不完整 incomplete)' : ''];
  return [feed.title, ...marks, feed.line(payload)].filter(Boolean).join('  ');
}

/** How long a login serves: the fields of a feed come back together, and logins are limited. */
const LOGIN_SERVES_MS = 60_000;

/** A token for each new connection, so that a stream outlives the 15 minutes of one; the first is fetched at once. */
async function tokenSource(config: CliConfig, options: TailOptions, url: string): Promise<() => Promise<string>> {
  const given = options.token ?? config.token;
  if (given) return async () => given;
  const [demo] = await readDemoAccounts(config.home);
  const username = options.username ?? config.username ?? demo?.username;
  const password = options.password ?? config.password ?? (username === demo?.username ? demo?.password : undefined);
  if (!username || !password) {
    throw failure('请提供 --username 与 --password,或 --token。', 'Give --username and --password, or --token.');
  }
  const first = await logIn(url, username, password).catch((error: unknown) => {
    if (error instanceof Failure) throw error;
    throw failure(`无法访问 ${url};请先运行 cobuild start。`, `${url} cannot be reached; run cobuild start first.`);
  });
  let token = Promise.resolve(first);
  let fetchedAt = performance.now();
  return () => {
    if (performance.now() - fetchedAt > LOGIN_SERVES_MS) {
      fetchedAt = performance.now();
      token = logIn(url, username, password);
      // A refused connection must not be remembered as the answer.
      token.catch(() => (fetchedAt = -Infinity));
    }
    return token;
  };
}
