import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newPerson, takeStep, type Person, type Thing } from '../support/alliance.js';
import { ask, logIn } from '../support/client.js';
import { demoPair, demoPairCode, startPlatform, type Account, type Platform } from '../support/platform.js';
import { aroundProject, chainOfProject, isInChain } from '../support/project-chain.js';
import { watchProjects, type ProjectWatch } from '../support/project-watch.js';
import { until } from '../support/wait.js';

/** Who listens: each is entitled by something else, and the outsider by nothing. */
const viewers = ['party', 'beneficiary', 'supervisor', 'beginner', 'outsider'] as const;
type Viewer = (typeof viewers)[number];
const concerned = viewers.filter((viewer) => viewer !== 'outsider');

const road = '文一西路管线迁改';
const elsewhere = '钱江路宕渣摊铺';

let platform: Platform;
let tokens: Readonly<Record<Viewer, string>>;
let people: Readonly<Record<'secretary' | 'branch' | 'beneficiary' | 'keeper' | 'verifier' | 'other', Person>>;
/** The account that is named for the road. */
let namedLead: string;
let watch: ProjectWatch<Viewer>;

beforeAll(async () => {
  platform = await startPlatform();
  const { admin, sideA, sideB, coordinator, outsider } = platform.accounts;
  const enter = ({ username, password }: Account) => logIn(platform.url, username, password);
  const operator = await enter(admin);
  const person = (role: string, code: string) => newPerson(platform, operator, role, code);
  people = {
    secretary: await person('SECRETARY', 'HZ-JW'),
    branch: await person('SECRETARY', 'HZ-JW-ZB4'),
    beneficiary: await person('SECRETARY', 'HZ-WYXL'),
    keeper: await person('OFFICE', 'HZ'),
    verifier: await person('VERIFIER', 'HZ'),
    other: await person('SECRETARY', 'HZ-QJL'),
  };
  tokens = {
    party: people.secretary.token,
    beneficiary: people.beneficiary.token,
    supervisor: await enter(coordinator),
    beginner: await enter(sideB),
    outsider: await enter(outsider),
  };
  const token = await enter(sideA);
  const { viewer } = await read<{ viewer: { account: { id: string } } }>(
    'query Me { viewer { account { id } } }',
    {},
    token,
  );
  namedLead = viewer.account.id;
}, 180_000);
afterAll(async () => {
  await watch?.stop();
  await platform?.stop();
}, 30_000);

const daysAhead = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const step = <T extends Thing = Thing>(who: Person, mutation: string, thing: string, input: object, wanted = '') =>
  takeStep<T>(platform, who, mutation, thing, { ...input }, wanted);
const read = <T>(query: string, variables: object, token: string) =>
  ask<T>(platform.url, query, { ...variables }, token);

const untilSeen = (status: string) => watch.untilSeen(status, road, concerned);

/** A pair's problem, the roundtable that it gave rise to, and the proposal of a project that came of that. */
async function fromProblemToProposal() {
  const { keeper, secretary, branch, beneficiary } = people;
  const beginner = { token: tokens.beginner };
  const pairId = await demoPair(platform, tokens.beginner);
  const problem = await takeStep(platform, beginner, 'pairListItemAdd', 'item', {
    pairId,
    list: 'PROBLEM',
    title: '管线迁改影响道路工期',
  });
  // Logs are read side by side: the roundtable takes over who follows the problem once that is known.
  await until('the chain knows the problem', () =>
    isInChain(platform, beginner.token, { kind: 'PairListItem', id: problem.id }),
  );
  const roundtable = await step(secretary, 'roundtableDraft', 'roundtable', {
    convenerId: secretary.organizationId,
    theme: '管线迁改怎样不误工期',
    trigger: { kind: 'OTHER', origin: { kind: 'PairListItem', id: problem.id } },
  });
  const list = await ask<{ projectListOpen: { projectList: { id: string } | null; userErrors: unknown[] } }>(
    platform.url,
    `mutation Open($input: ProjectListOpenInput!) {
      projectListOpen(input: $input) { projectList { id } userErrors { code } }
    }`,
    { input: { ownerId: keeper.organizationId, year: 2026, level: 'CITY', title: '2026年项目清单' } },
    keeper.token,
  );
  expect(list.projectListOpen.userErrors).toEqual([]);
  const listId = list.projectListOpen.projectList?.id;
  const project = await step(secretary, 'projectPropose', 'project', {
    title: road,
    kind: 'ROAD',
    listId,
    parties: [{ organizationId: secretary.organizationId }, { organizationId: branch.organizationId }],
    beneficiaryId: beneficiary.organizationId,
    startsOn: daysAhead(0),
    endsOn: daysAhead(60),
    origin: { kind: 'Roundtable', id: roundtable.id },
  });
  return { problem, roundtable, project, listId };
}

test('a problem becomes a roundtable, a project and a result that falls back, and each viewer follows their part', async () => {
  const { secretary, branch, beneficiary, keeper, verifier, other } = people;
  watch = watchProjects(platform, tokens, await platform.logPosition('projects'));
  const { problem, roundtable, project, listId } = await fromProblemToProposal();
  const { id } = project;
  await untilSeen('PROPOSED');
  const now = async () => {
    const told = await read<{ project: Thing }>(
      'query ProjectNow($id: ID!) { project(id: $id) { version } }',
      { id },
      tokens.party,
    );
    return { id, version: told.project.version };
  };
  const take = async (who: Person, mutation: string, more: object = {}) =>
    step(who, mutation, 'project', { ...(await now()), ...more });

  const milestone = await step(secretary, 'milestonePlan', 'milestone', {
    projectId: id,
    title: '管线迁改完成',
    responsibleOrgId: branch.organizationId,
    plannedOn: daysAhead(30),
  });
  await take(secretary, 'projectSignPlan');
  await take(branch, 'projectSignPlan');
  await untilSeen('PLAN_AGREED');
  await take(keeper, 'projectAddToList');
  await untilSeen('LISTED');
  await expect(take(secretary, 'projectStart')).rejects.toThrow('LEAD_REQUIRED');
  await step(secretary, 'leadAssign', 'lead', {
    projectId: id,
    accountId: namedLead,
    name: '甲方联络员',
    organizationId: branch.organizationId,
    kind: 'ROAD',
    serviceList: ['每周到现场一次'],
  });
  await take(secretary, 'projectStart');
  await untilSeen('RUNNING');

  const { milestone: planned } = await read<{ milestone: Thing }>(
    'query MilestoneNow($id: ID!) { milestone(id: $id) { version } }',
    { id: milestone.id },
    branch.token,
  );
  await step(branch, 'milestoneReach', 'milestone', { id: milestone.id, version: planned.version, note: '提前完成' });
  await take(secretary, 'projectDeliver', { summary: '道路按期通车', mattersSolved: 3 });
  await untilSeen('DELIVERED');
  await take(secretary, 'projectJudge', { score: 92 });
  await take(branch, 'projectJudge', { score: 90 });
  await take(beneficiary, 'projectJudge', { score: 88 });
  await untilSeen('JUDGED');

  const registered = await step(secretary, 'resultRegister', 'result', {
    title: '文一西路按期通车',
    responsibleIds: [secretary.organizationId],
    origin: { kind: 'Project', id },
  });
  const of = ({ id: resultId, version }: Thing) => ({ id: resultId, version });
  const begun = await step(secretary, 'resultBegin', 'result', of(registered));
  const achieved = await step(secretary, 'resultAchieve', 'result', { ...of(begun), note: '道路通车' });
  expect(achieved.status).toBe('ACHIEVED');
  const lookedBack = { ...of(achieved), verdict: 'RELAPSED', note: '路面沉降' };
  expect(await step(verifier, 'resultLookBack', 'result', lookedBack)).toMatchObject({ status: 'RELAPSED' });
  // The timers look every twenty seconds.
  await until('the project runs again', () => watch.statusesOf('party', road).length === 7, 60_000);
  await untilSeen('RUNNING');

  // A project of others on the same list concerns whoever stands above that list, and nobody else here.
  await step(other, 'projectPropose', 'project', {
    title: elsewhere,
    kind: 'CO_BUILD',
    listId,
    parties: [{ organizationId: other.organizationId }],
  });
  await watch.untilSeen('PROPOSED', elsewhere, ['supervisor']);

  const story = ['PROPOSED', 'PLAN_AGREED', 'LISTED', 'RUNNING', 'DELIVERED', 'JUDGED', 'RUNNING'];
  const seen = Object.fromEntries(
    viewers.map((viewer) => [
      viewer,
      {
        road: watch.statusesOf(viewer, road),
        elsewhere: watch.statusesOf(viewer, elsewhere),
        milestones: watch.milestonesOf(viewer),
      },
    ]),
  );
  const part = { road: story, elsewhere: [], milestones: ['管线迁改完成'] };
  expect(seen).toEqual({
    party: part,
    beneficiary: part,
    beginner: part,
    supervisor: { ...part, elsewhere: ['PROPOSED'] },
    outsider: { road: [], elsewhere: [], milestones: [] },
  });
  expect(watch.errors()).toEqual([]);
  await expectChain(problem.id, roundtable.id, project.id, registered.id);
}, 240_000);

/** The story as it stands in the chain: over three subgraphs for those who take part, without what it came from for others. */
async function expectChain(problemId: string, roundtableId: string, id: string, resultId: string): Promise<void> {
  const pair = { id: await demoPair(platform, tokens.party), thing: { __typename: 'Pair', code: demoPairCode } };
  const problem = { id: problemId, thing: { __typename: 'PairListItem', itemTitle: '管线迁改影响道路工期' } };
  const roundtable = { id: roundtableId, thing: { __typename: 'Roundtable', theme: '管线迁改怎样不误工期' } };
  const project = { id, thing: { __typename: 'Project', projectTitle: road } };
  const result = { id: resultId, thing: { __typename: 'Result', relapses: 1 } };
  const { originChain } = await until('the chain knows the result', async () => {
    const told = await read<{ originChain: { isCut: boolean; steps: readonly { depth: number }[] } }>(
      chainOfProject,
      { id },
      tokens.party,
    );
    return told.originChain.steps.some(({ depth }) => depth === 1) && told;
  });
  expect(originChain).toEqual({
    isCut: false,
    steps: [
      { depth: -1, from: roundtable, to: project },
      { depth: -2, from: problem, to: roundtable },
      { depth: -3, from: pair, to: problem },
      { depth: 1, from: project, to: result },
    ],
  });

  const [{ theme }, { itemTitle: title }] = [roundtable.thing, problem.thing];
  expect(await read(aroundProject, { id }, tokens.party)).toEqual({
    project: {
      viewerIsEntitled: true,
      scores: [],
      lead: { name: '甲方联络员' },
      milestones: [{ status: 'REACHED' }],
      origins: [
        { thing: { theme, origins: [{ thing: { title, ledTo: [{ kind: 'Roundtable', id: roundtableId }] } }] } },
      ],
      ledTo: [{ thing: { title: '文一西路按期通车', status: 'RELAPSED' } }],
    },
  });
  expect(await read(aroundProject, { id }, tokens.outsider)).toMatchObject({
    project: { viewerIsEntitled: false, scores: [], milestones: [], origins: [{ thing: null }] },
  });
}
