import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ask, follow, logIn, type Follower } from '../support/client.js';
import { houseOf } from '../support/house.js';
import { startPlatform, type Platform } from '../support/platform.js';
import { until } from '../support/wait.js';

/** An operation of docs/tour.md, and the account above it. */
interface Stop {
  readonly who: string;
  readonly text: string;
}

interface Told {
  readonly cursor: string;
  readonly project: { readonly title: string; readonly status: string };
}

type Json = Readonly<Record<string, unknown>>;
type Stepped = Readonly<
  Record<string, { readonly userErrors?: readonly unknown[]; readonly [thing: string]: unknown }>
>;

let platform: Platform;
let stops: ReadonlyMap<string, Stop>;
let watch: string;
const tokens = new Map<string, string>();
const followers: Follower<Told>[] = [];

beforeAll(async () => {
  platform = await startPlatform();
  const page = await readFile(houseOf('docs/tour.md'), 'utf8');
  const found = [...page.matchAll(/\*\*([\w-]+)\*\*\n\n```graphql\n((?:query|mutation) (\w+)[\s\S]*?)```/g)];
  stops = new Map(found.map(([, who = '', text = '', name = '']) => [name, { who, text }]));
  watch = /```graphql\n(subscription [\s\S]*?)```/.exec(page)?.[1] ?? '';
  for (const { username, password } of Object.values(platform.accounts)) {
    tokens.set(username, await logIn(platform.url, username, password));
  }
}, 180_000);
afterAll(async () => {
  await Promise.all(followers.map((follower) => follower.stop()));
  await platform?.stop();
}, 30_000);

const tokenOf = (who: string): string => {
  const token = tokens.get(who);
  if (token === undefined) throw new Error(`expected ${who} to have logged in`);
  return token;
};

/** Runs an operation of the page as the account above it; a refusal fails the test. */
async function run<D = Json>(name: string, variables: Json = {}): Promise<D> {
  const stop = stops.get(name);
  if (!stop) throw new Error(`expected docs/tour.md to have an operation ${name}`);
  return ask<D>(platform.url, stop.text, variables, tokenOf(stop.who));
}

interface Thing {
  readonly id: string;
  readonly version: number;
  readonly status: string;
}

/** The thing that a mutation of the page gives. */
async function stepped<T = Thing>(name: string, variables: Json): Promise<T> {
  const [answer] = Object.values(await run<Stepped>(name, variables));
  expect(answer?.userErrors).toEqual([]);
  const [thing] = Object.entries(answer ?? {}).flatMap(([key, value]) => (key === 'userErrors' ? [] : [value]));
  return thing as T;
}

test('the tour goes from a problem of a pair to a result that falls back, and each follows what is theirs', async () => {
  const listen = (who: string): Follower<Told> => {
    const follower = follow<Told>(platform.wsUrl, watch, tokenOf(who), start);
    followers.push(follower);
    return follower;
  };
  const { pair, keeper } = await run<{
    readonly pair: { readonly id: string; readonly sideA: Thing; readonly sideB: Thing };
    readonly keeper: Thing;
  }>('ThePair');
  const [sideA, sideB] = [pair.sideA.id, pair.sideB.id];
  const account = await stepped('KeeperAccount', { organizationId: keeper.id });
  for (const role of ['OFFICE', 'VERIFIER']) {
    await run('KeeperRole', { accountId: account.id, organizationId: keeper.id, role });
  }
  tokens.set('list-keeper', await logIn(platform.url, 'list-keeper', 'tour-of-cobuild-2026'));

  const start = await platform.logPosition('projects');
  const watching = ['side-b', 'list-keeper', 'coordinator', 'outsider'].map((who) => ({ who, live: listen(who) }));
  const list = await stepped('OpenList', { ownerId: keeper.id });
  const problem = await stepped('Problem', { pairId: pair.id });
  const proposed = await stepped<Thing & { readonly origins: readonly unknown[] }>('Propose', {
    listId: list.id,
    sideA,
    sideB,
    problemId: problem.id,
  });
  expect(proposed.origins).toEqual([{ thing: { title: '管线迁改影响道路工期' } }]);
  const of = ({ id, version }: Thing) => ({ id, version });
  let project = await stepped('SignPlan', of(proposed));
  for (const name of ['SignPlanToo', 'AddToList', 'Start', 'Deliver', 'Judge', 'JudgeToo']) {
    project = await stepped(name, of(project));
  }
  expect(project.status).toBe('JUDGED');
  let result = await stepped('Register', { projectId: project.id, sideA });
  for (const name of ['Begin', 'Achieve', 'LookBack']) result = await stepped(name, of(result));
  expect(result.status).toBe('RELAPSED');

  const statusesSeenBy = (who: string) =>
    watching.find((one) => one.who === who)?.live.received.map((told) => told.project.status) ?? [];
  // The timers look every twenty seconds; each viewer sees a project as it is by the time an event is read.
  await until('the project runs again', () => statusesSeenBy('side-b').at(-1) === 'RUNNING' && project, 60_000);
  for (const who of ['side-b', 'list-keeper', 'coordinator']) {
    await until(`${who} has seen it`, () => statusesSeenBy(who).at(-1) === 'RUNNING');
    expect(statusesSeenBy(who)).toContain('JUDGED');
  }
  expect(statusesSeenBy('outsider')).toEqual([]);
  expect(followers.flatMap(({ errors }) => errors)).toEqual([]);

  const { originChain } = await run<{ readonly originChain: { readonly isCut: boolean; readonly steps: unknown[] } }>(
    'Story',
    { problemId: problem.id },
  );
  expect(originChain.isCut).toBe(false);
  expect(originChain.steps).toEqual(
    expect.arrayContaining([
      {
        depth: 1,
        from: { kind: 'PairListItem', id: problem.id },
        to: {
          kind: 'Project',
          thing: { number: '2026-0001', title: '文一西路管线迁改协调', projectStatus: 'RUNNING' },
        },
      },
      {
        depth: 2,
        from: { kind: 'Project', id: project.id },
        to: { kind: 'Result', thing: { title: '文一西路按期通车', relapses: 1, resultStatus: 'RELAPSED' } },
      },
    ]),
  );
}, 150_000);
