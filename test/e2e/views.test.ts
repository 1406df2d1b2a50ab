import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { foundAlliance, takeStep, type FoundedAlliance, type Person, type Thing } from '../support/alliance.js';
import { ask, logIn } from '../support/client.js';
import { houseOf } from '../support/house.js';
import { startPlatform, type Platform } from '../support/platform.js';

let platform: Platform;
let alliance: FoundedAlliance;
let outsider: string;
/** The queries that stand in docs/views.md, by their names. */
let views: ReadonlyMap<string, string>;
let roundtableId: string;

const inDays = (days: number): Date => new Date(Date.now() + days * 86_400_000);
const dayAhead = (days: number): string => inDays(days).toISOString().slice(0, 10);
const closesAt = inDays(10).toISOString();
const assemblyAt = inDays(25).toISOString();
const names = { lead: '泺源街道', department: '济南市住房和城乡建设局' };

const step = <T extends Thing = Thing>(who: Person, mutation: string, thing: string, input: object, wanted = '') =>
  takeStep<T>(platform, who, mutation, thing, { ...input }, wanted);
const of = ({ id, version }: Thing) => ({ id, version });

/** Reads a view as a coordinator pastes it from the page. */
function view<D>(name: string, id: string, token: string): Promise<D> {
  const query = views.get(name);
  if (!query) throw new Error(`expected docs/views.md to have a query ${name}`);
  return ask<D>(platform.url, query, { id }, token);
}

/** An assembly is convened, one member has voted of three, and of three tasks one is accepted and one declined. */
async function workOf({ id, office, delegates }: FoundedAlliance): Promise<void> {
  const [lead, department, bank] = delegates;
  const assembly = await step(office, 'assemblyDraft', 'assembly', { allianceId: id, venue: '街道会议室' });
  await step(office, 'assemblyConvene', 'assembly', { ...of(assembly), scheduledAt: assemblyAt });

  const text = { allianceId: id, title: '商圈联合敬老月', text: '街道、住建局、农商银行各出一支队伍。' };
  const draft = await step(lead, 'proposalDraft', 'proposal', text);
  const submitted = await step(lead, 'proposalSubmit', 'proposal', of(draft));
  const tabled = await step(office, 'proposalTable', 'proposal', of(submitted));
  await step(office, 'proposalOpenVote', 'proposal', { ...of(tabled), closesAt });
  const cast = await ask<{ proposalVote: { userErrors: readonly unknown[] } }>(
    platform.url,
    'mutation Vote($input: ProposalVoteInput!) { proposalVote(input: $input) { userErrors { code } } }',
    { input: { id: tabled.id, choice: 'FOR' } },
    bank.token,
  );
  expect(cast.proposalVote.userErrors).toEqual([]);

  const { tasks } = await step<Thing & { readonly tasks: readonly (Thing & { organization: { id: string } })[] }>(
    office,
    'jointActionPlan',
    'jointAction',
    {
      allianceId: id,
      title: '义诊与防骗宣讲',
      tasks: delegates.map(({ organizationId }, at) => ({
        organizationId,
        duty: ['组织老人', '检查房屋', '宣讲防骗'][at] ?? '协助',
        dueOn: dayAhead(20),
      })),
    },
    'tasks { id version status organization { id } }',
  );
  const taskOf = (who: Person): Thing => {
    const task = tasks.find(({ organization }) => organization.id === who.organizationId);
    if (!task) throw new Error('expected each member to have a task');
    return task;
  };
  await step(department, 'actionTaskDecline', 'task', { ...of(taskOf(department)), reason: '人手不足' });
  await step(bank, 'actionTaskAccept', 'task', of(taskOf(bank)));
}

/** A roundtable of the district, held, with a suggestion for the department and a credit line of the bank. */
async function roundtableOf({ office, delegates }: FoundedAlliance): Promise<string> {
  const [, department, bank] = delegates;
  const theme = { convenerId: office.organizationId, theme: '建筑劳务企业融资', venueKind: 'CONSTRUCTION_SITE' };
  const issues = [{ title: '融资难题' }];
  const plan = { ...theme, issues, scheduledAt: inDays(1).toISOString() };
  const draft = await step(office, 'roundtableDraft', 'roundtable', plan);
  const prepared = await step(office, 'roundtablePrepare', 'roundtable', of(draft));
  const announced = await step(office, 'roundtableAnnounce', 'roundtable', of(prepared));
  const participants = [{ kind: 'ENTERPRISE', count: 7 }];
  const held = await step(office, 'roundtableHold', 'roundtable', {
    ...of(announced),
    heldAt: new Date().toISOString(),
    participants,
  });
  const told = { roundtableId: held.id, text: '开展融资对接', author: { name: '李某' } };
  const received = await step(office, 'suggestionReceive', 'suggestion', told);
  const valid = await step(office, 'suggestionJudge', 'suggestion', { ...of(received), verdict: 'VALID' });
  const responsibleOrgId = department.organizationId;
  await step(office, 'suggestionAssign', 'suggestion', { ...of(valid), responsibleOrgId });
  const credit = {
    kind: 'CREDIT_LINE',
    title: '劳务企业授信',
    amountFen: 3_500_000_000,
    payerOrgId: bank.organizationId,
  };
  await step(office, 'outcomeRecord', 'outcome', { roundtableId: held.id, ...credit });
  return held.id;
}

beforeAll(async () => {
  platform = await startPlatform();
  const page = await readFile(houseOf('docs/views.md'), 'utf8');
  views = new Map(
    [...page.matchAll(/```graphql\n(query (\w+)[\s\S]*?)```/g)].map(([, text = '', name = '']) => [name, text]),
  );
  alliance = await foundAlliance(platform);
  const { username, password } = platform.accounts.outsider;
  outsider = await logIn(platform.url, username, password);
  await workOf(alliance);
  roundtableId = await roundtableOf(alliance);
}, 180_000);
afterAll(() => platform?.stop(), 30_000);

test('the page of views has four queries, and each of them is read here', () => {
  expect([...views.keys()]).toEqual(['MyAlliances', 'Board', 'Chain', 'Duties']);
});

test('my alliances this quarter: who leads, what is under way, and what is still to be voted on', async () => {
  const { office, delegates } = alliance;
  const [lead, , bank] = delegates;
  interface Mine {
    readonly organization: {
      readonly name: string;
      readonly memberships: {
        readonly totalCount: number;
        readonly edges: readonly { readonly node: { readonly alliance: { readonly name: string } } }[];
      };
    };
  }
  const seenBy = async (token: string, organizationId: string) => {
    const { organization } = await view<Mine>('MyAlliances', organizationId, token);
    const { totalCount, edges } = organization.memberships;
    expect(edges).toHaveLength(totalCount);
    return { ...organization, node: edges.find(({ node }) => node.alliance.name === '泺源商圈党建联盟')?.node };
  };
  const seen = await seenBy(office.token, lead.organizationId);
  const today = new Date(Date.now() + 8 * 3_600_000);
  const quarter = Math.floor(today.getUTCMonth() / 3) + 1;
  expect(seen.name).toBe(names.lead);
  expect(seen.node).toMatchObject({
    undecidedProposals: [{ title: '商圈联合敬老月', voting: { closesAt } }],
    alliance: {
      currentLead: { name: names.lead },
      nextLead: { name: names.department },
      currentTerm: { year: today.getUTCFullYear(), quarter, plan: null },
      nextAssembly: { scheduledAt: assemblyAt, venue: '街道会议室' },
      openActions: [{ title: '义诊与防骗宣讲', status: 'PLANNED', light: null }],
    },
  });
  const [action] =
    (seen.node as { alliance: { openActions?: { tasks: readonly { status: string }[] }[] } }).alliance.openActions ??
    [];
  expect(action?.tasks.map(({ status }) => status).toSorted()).toEqual(['ACCEPTED', 'ASSIGNED', 'DECLINED']);
  expect((await seenBy(bank.token, bank.organizationId)).node).toMatchObject({ undecidedProposals: [] });
  expect((await seenBy(outsider, lead.organizationId)).node).toMatchObject({
    undecidedProposals: [],
    alliance: { currentLead: { name: names.lead }, nextAssembly: null, openActions: [] },
  });
});

test('the action board: actions by state, and tasks by the member for whom they wait', async () => {
  const { office, id } = alliance;
  const { actionBoard } = await view<{ actionBoard: { columns: readonly { totalCount: number }[] } }>(
    'Board',
    id,
    office.token,
  );
  expect(actionBoard.columns.map(({ totalCount }) => totalCount)).toEqual([1, 0, 0, 0, 0]);
  expect(actionBoard).toMatchObject({
    alliance: { name: '泺源商圈党建联盟' },
    columns: [
      { status: 'PLANNED', actions: [{ title: '义诊与防骗宣讲', lead: { name: names.lead } }] },
      {},
      {},
      {},
      {},
    ],
    organizations: [
      { organization: { name: names.lead }, openCount: 2, toReassignCount: 1, lateCount: 0, doneCount: 0 },
      { openCount: 1, toReassignCount: 0, tasks: [{ duty: '宣讲防骗', dueOn: dayAhead(20), light: 'GREEN' }] },
    ],
    late: [],
  });
  expect(await view('Board', id, outsider)).toEqual({ actionBoard: null });
});

test('the chain of a roundtable: what became of each suggestion, and who pays for which outcome', async () => {
  const { roundtableChain } = await view<{ roundtableChain: unknown }>('Chain', roundtableId, alliance.office.token);
  expect(roundtableChain).toMatchObject({
    isCut: false,
    ancestors: [],
    roundtable: {
      id: roundtableId,
      theme: '建筑劳务企业融资',
      status: 'HELD',
      suggestionCounts: { received: 1, valid: 1, resolved: 0 },
      suggestions: [{ text: '开展融资对接', status: 'ASSIGNED', responsibleOrg: { name: names.department } }],
      outcomes: [{ kind: 'CREDIT_LINE', status: 'RECORDED', amountFen: 3_500_000_000 }],
    },
    descendants: [],
  });
  const hidden = await view<{ roundtableChain: unknown }>('Chain', roundtableId, outsider);
  expect(hidden.roundtableChain).toMatchObject({ roundtable: { theme: '建筑劳务企业融资', suggestions: [] } });
});

test('what a member has to do: votes, tasks, and what was declined for the lead and the office', async () => {
  const { office, delegates } = alliance;
  const [lead, department, bank] = delegates;
  interface Owed {
    readonly organization: {
      readonly allianceDuties: {
        readonly isComplete: boolean;
        readonly counts: readonly unknown[];
        readonly duties: readonly { readonly kind: string; readonly title: string; readonly light: string }[];
      } | null;
    };
  }
  const duties = async ({ organizationId }: Person, token: string) =>
    (await view<Owed>('Duties', organizationId, token)).organization.allianceDuties;
  const told = async (who: Person) =>
    (await duties(who, office.token))?.duties.map(({ kind, title, light }) => [kind, title, light]).toSorted();
  const vote = ['VOTE_TO_CAST', '商圈联合敬老月', 'GREEN'];
  const reassign = ['ACTION_TASK_TO_REASSIGN', '检查房屋', 'GREEN'];
  expect(await told(lead)).toEqual([['ACTION_TASK_TO_ACCEPT', '组织老人', 'GREEN'], reassign, vote]);
  expect(await told(office)).toEqual([reassign]);
  expect(await duties(bank, bank.token)).toMatchObject({
    isComplete: true,
    counts: [
      { kind: 'ACTION_TASK_TO_DO', open: 1, overdue: 0 },
      { kind: 'OUTCOME_TO_CONFIRM', open: 1, overdue: 0 },
    ],
    duties: [
      { kind: 'ACTION_TASK_TO_DO', title: '宣讲防骗', alliance: { name: '泺源商圈党建联盟' } },
      { kind: 'OUTCOME_TO_CONFIRM', title: '劳务企业授信', alliance: null },
    ],
  });
  expect((await duties(department, department.token))?.duties.map(({ kind }) => kind)).toEqual([
    'VOTE_TO_CAST',
    'SUGGESTION_TO_ANSWER',
  ]);
  expect(await duties(lead, outsider)).toBeNull();
});
