import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { foundAlliance, takeStep, type FoundedAlliance, type Person, type Thing } from '../support/alliance.js';
import { ask, follow, logIn, type Follower } from '../support/client.js';
import { startPlatform, type Platform } from '../support/platform.js';
import { until } from '../support/wait.js';

let platform: Platform;
let alliance: FoundedAlliance;
let outsider: string;
const followers: Follower<Told>[] = [];

/** What followers are told, whatever they follow. */
interface Told {
  readonly cursor: string;
  readonly proposal?: { readonly status: string; readonly tally: { readonly for: number; readonly cast: number } };
  readonly jointAction?: { readonly status: string; readonly lead: { readonly name: string } };
  readonly task?: { readonly status: string; readonly organization: { readonly name: string } };
}

const live = {
  tally: 'voteTallyChanged(after: $after) { cursor proposal { status tally { for cast } } }',
  action: 'jointActionUpdated(after: $after) { cursor jointAction { status lead { name } } }',
  task: 'actionTaskUpdated(after: $after) { cursor task { status organization { name } } }',
} as const;

function listen(field: keyof typeof live, token: string, from: string): Follower<Told> {
  const follower = follow<Told>(platform.wsUrl, `subscription Live($after: Cursor) { ${live[field]} }`, token, from);
  followers.push(follower);
  return follower;
}

beforeAll(async () => {
  platform = await startPlatform();
  alliance = await foundAlliance(platform);
  const { username, password } = platform.accounts.outsider;
  outsider = await logIn(platform.url, username, password);
}, 120_000);
afterAll(async () => {
  await Promise.all(followers.map((follower) => follower.stop()));
  await platform?.stop();
}, 30_000);

/** The next days that tasks and votes are due on, as `YYYY-MM-DD`. */
const daysAhead = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const proof = { name: '签到表', hash: 'b'.repeat(64) };

describe('an alliance', () => {
  test('is led by the first that signed, by the names that the organizations subgraph knows', async () => {
    const { alliance: seen } = await ask<{ alliance: unknown }>(
      platform.url,
      `query Led($id: ID!) { alliance(id: $id) { memberCount currentLead { name } nextLead { name } } }`,
      { id: alliance.id },
      alliance.delegates[1].token,
    );
    expect(seen).toMatchObject({
      memberCount: 3,
      currentLead: { name: '泺源街道' },
      nextLead: { name: '济南市住房和城乡建设局' },
    });
  });

  test('votes on a proposal, and carries it out with tasks of three members, while its office watches live', async () => {
    const { office, delegates } = alliance;
    const [lead] = delegates;
    const start = await platform.logPosition('alliances');
    const watched = {
      tally: listen('tally', office.token, start),
      action: listen('action', office.token, start),
      task: listen('task', office.token, start),
    };
    const stranger = listen('task', outsider, start);
    const seen = () => watched.action.received.map(({ jointAction }) => jointAction?.status);
    // Who reads an event sees the action as it is by then: each step is awaited before the next.
    const untilSeen = (status: string) => until(`the office sees ${status}`, () => seen().includes(status));
    const step = <T extends Thing = Thing>(who: Person, mutation: string, thing: string, input: object, wanted = '') =>
      takeStep<T>(platform, who, mutation, thing, { ...input }, wanted);

    const text = { title: '商圈联合敬老月', text: '街道、住建局、农商银行各出一支队伍，服务辖区老人。' };
    const draft = await step(lead, 'proposalDraft', 'proposal', { allianceId: alliance.id, ...text });
    const submitted = await step(lead, 'proposalSubmit', 'proposal', { id: draft.id, version: draft.version });
    const tabled = await step(office, 'proposalTable', 'proposal', { id: submitted.id, version: submitted.version });
    const closesAt = new Date(Date.now() + 86_400_000).toISOString();
    const open = { id: tabled.id, version: tabled.version, closesAt };
    await step(office, 'proposalOpenVote', 'proposal', open);
    for (const delegate of delegates) {
      const { proposalVote } = await ask<{ proposalVote: { userErrors: readonly unknown[] } }>(
        platform.url,
        `mutation Vote($input: ProposalVoteInput!) { proposalVote(input: $input) { vote { choice } userErrors { code } } }`,
        { input: { id: tabled.id, choice: 'FOR' } },
        delegate.token,
      );
      expect(proposalVote.userErrors).toEqual([]);
    }
    const { proposal } = await ask<{ proposal: Thing }>(
      platform.url,
      'query ProposalNow($id: ID!) { proposal(id: $id) { id version status } }',
      { id: tabled.id },
      office.token,
    );
    const closing = { id: proposal.id, version: proposal.version };
    expect(await step(office, 'proposalCloseVote', 'proposal', closing)).toMatchObject({ status: 'ADOPTED' });
    await until('the office has seen the votes', () =>
      watched.tally.received.some((one) => one.proposal?.tally.for === 3),
    );

    const planned = await step<Thing & { readonly tasks: readonly Thing[] }>(
      office,
      'jointActionPlan',
      'jointAction',
      {
        allianceId: alliance.id,
        proposalId: proposal.id,
        title: '敬老月义诊与金融防骗宣讲',
        tasks: delegates.map(({ organizationId }, at) => ({
          organizationId,
          duty: ['组织老人', '检查房屋安全', '宣讲防骗'][at] ?? '协助',
          dueOn: daysAhead(20),
        })),
      },
      'tasks { id version status organization { id } }',
    );
    await untilSeen('PLANNED');
    const tasks = delegates.map((delegate) => {
      const mine = planned.tasks.find(
        (task) => (task as Thing & { organization: { id: string } }).organization.id === delegate.organizationId,
      );
      if (!mine) throw new Error('expected each member to have a task');
      return { delegate, task: mine };
    });
    const accepted = [];
    for (const { delegate, task } of tasks) {
      const input = { id: task.id, version: task.version };
      accepted.push({ delegate, task: await step(delegate, 'actionTaskAccept', 'task', input) });
    }
    const versionOf = async (): Promise<number> => {
      const { jointAction } = await ask<{ jointAction: Thing }>(
        platform.url,
        'query ActionNow($id: ID!) { jointAction(id: $id) { id version status } }',
        { id: planned.id },
        office.token,
      );
      return jointAction.version;
    };
    await step(lead, 'jointActionStart', 'jointAction', { id: planned.id, version: await versionOf() });
    await untilSeen('RUNNING');
    for (const { delegate, task } of accepted) {
      const begun = await step(delegate, 'actionTaskBegin', 'task', { id: task.id, version: task.version });
      const done = { id: begun.id, version: begun.version, result: '已完成', evidence: [proof] };
      await step(delegate, 'actionTaskComplete', 'task', done);
    }
    const delivered = {
      id: planned.id,
      version: await versionOf(),
      summary: '服务老人一百二十人次',
      evidence: [proof],
    };
    await step(lead, 'jointActionDeliver', 'jointAction', delivered);
    await untilSeen('DELIVERED');
    const review = { peopleServed: 120, participants: 18, rating: { satisfied: 57, rated: 60 } };
    await step(office, 'jointActionReview', 'jointAction', { id: planned.id, version: await versionOf(), ...review });

    await untilSeen('REVIEWED');
    expect(seen().filter((status, at, all) => status !== all[at - 1])).toEqual([
      'PLANNED',
      'RUNNING',
      'DELIVERED',
      'REVIEWED',
    ]);
    expect(watched.action.received[0]?.jointAction?.lead).toEqual({ name: '泺源街道' });
    await until('the office has seen the tasks done', () => {
      const done = watched.task.received.filter(({ task }) => task?.status === 'DONE');
      return new Set(done.map(({ task }) => task?.organization.name)).size === 3;
    });
    const { proposal: after } = await ask<{ proposal: Thing }>(
      platform.url,
      'query ProposalAfter($id: ID!) { proposal(id: $id) { id version status } }',
      { id: proposal.id },
      lead.token,
    );
    expect(after.status).toBe('FULFILLED');
    expect(stranger.received).toEqual([]);
    expect(followers.flatMap(({ errors }) => errors)).toEqual([]);
  }, 60_000);
});
