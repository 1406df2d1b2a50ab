import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { demoFile } from '@cobuild/import-export/testing';
import { allianceModel } from '../alliance/alliance.model.js';
import { assemblyModel } from '../assembly/assembly.model.js';
import { openBeside } from '../beside.js';
import { rowKey } from '../figures/tally.rules.js';
import { ask, somebody } from '../house.fixture.js';
import { clean, fileOf, openStores } from '../ledgers.fixture.js';
import { membershipModel } from '../membership/membership.model.js';
import { proposalModel, toDocument } from './proposal.model.js';
import { blankProposal, type Proposal } from './proposal.rules.js';

const assemblies = [
  '编码,联盟编码,大会类型,大会状态,召开日期',
  'DH-1,LM-GN-NJ,例会,已闭会,2018-03',
  'DH-2,LM-PN-NXBD,例会,已闭会,',
  '',
].join('\n');
const header =
  '编码,联盟编码,标题,内容,提议单位编码,事项级别,事项,对象单位编码,来源类别,来源编号,大会编码,提交日期,提议状态,决定方式,决定日期,成员数,到会数,法定人数,赞成,反对,弃权,落实日期,来源文件,备注';
const good = [
  'TY-1,LM-GN-NJ,联合巡查,每月一次,GG-GN-WJJ,重大事项,联合行动,,圆桌会,yz-1,DH-1,2018-01,已落实,成员表决,2018-03-05,3,3,2,2,1,0,2019,001_…,样例',
  'TY-2,LM-GN-NJ,吸纳妇联,,GG-FL,,接纳成员,GG-FL,,,,,未通过,成员表决,,,,,,4,,,,',
  'TY-3,LM-GN-NJ,共享会议室,,GG-ZYY,一般事项,,,,,,,已通过,办公室,2018,,,,,,,,,',
  'TY-4,LM-PN-NXBD,联合招商,,GG-PN-TTGJ,,,,,,DH-2,,暂缓,成员表决,,,,,,,,,,',
  'TY-5,LM-PN-NXBD,更名,,GG-PN-TTGJ,,修改章程,,,,,2017-08-01,已撤回,,,,,,,,,,,',
];

let stores: Awaited<ReturnType<typeof openStores>>;

beforeAll(async () => {
  stores = await openStores(import.meta.url);
});
beforeEach(async () => {
  await stores.clear();
  const before = [...['alliances.csv', 'alliance_members.csv'].map(demoFile), await fileOf(assemblies)];
  await stores.importInto(stores.first, before);
});
afterAll(() => stores.close());

const fileWith = (...rows: readonly string[]) => fileOf([header, ...rows, ''].join('\n'));
const run = async (...rows: readonly string[]) => stores.importInto(stores.first, [await fileWith(...rows)]);
const proposal = (code: string) => proposalModel(stores.first).findOne({ code }).lean();
const allianceId = async (code: string) => (await allianceModel(stores.first).findOne({ code }).lean())?._id ?? '';
const events = (filter: object = {}) => stores.first.collection('events').find(filter).toArray();

describe('imported proposals', () => {
  test('enter in their stated state with what is known, and what is not known stays empty', async () => {
    expect(await run(...good)).toEqual([clean(5)]);
    const ofAlliance = { allianceId: await allianceId('LM-GN-NJ') };
    const proposer = await membershipModel(stores.first)
      .findOne({ ...ofAlliance, organizationId: 'o-GG-GN-WJJ' })
      .lean();
    const assembly = await assemblyModel(stores.first).findOne({ code: 'DH-1' }).lean();
    expect(await proposal('TY-1')).toMatchObject({
      ...ofAlliance,
      title: '联合巡查',
      text: '每月一次',
      matterLevel: 'MAJOR',
      matter: 'ACTION',
      proposerOrgId: 'o-GG-GN-WJJ',
      proposerMembershipId: proposer?._id,
      origin: { kind: 'ROUNDTABLE', id: 'yz-1' },
      assemblyId: assembly?._id,
      status: 'FULFILLED',
      submittedAt: null,
      submittedOn: '2018-01',
      decision: {
        outcome: 'ADOPTED',
        by: 'VOTE',
        at: null,
        tally: { for: 2, against: 1, abstain: 0, members: 3, present: 3, quorum: 2 },
      },
      decidedOn: '2018-03-05',
      fulfilledAt: null,
      fulfilledOn: '2019',
      voting: null,
      imported: true,
    });
    expect(await proposal('TY-2')).toMatchObject({
      matter: 'ADMISSION',
      matterLevel: 'MAJOR',
      membershipId: null,
      proposerMembershipId: null,
      decision: { outcome: 'REJECTED', tally: null },
      source: { told: { subjectCode: 'GG-FL', votesAgainst: '4' } },
    });
    expect(await proposal('TY-3')).toMatchObject({ matterLevel: 'ROUTINE', decision: { by: 'OFFICE', at: null } });
    expect(await proposal('TY-5')).toMatchObject({ status: 'WITHDRAWN', decision: null, submittedOn: '2017-08-01' });
  });

  test('are told in the log as imported, and count as they were decided, in the period in which this was', async () => {
    await run(...good);
    const told = await events({ 'entity.type': 'Proposal' });
    expect(told.map(({ type, imported, payload }) => [type, imported, payload.action, payload.decidedOn])).toEqual([
      ['alliances.ProposalFulfilled', true, 'import', '2018-03-05'],
      ['alliances.ProposalRejected', true, 'import', null],
      ['alliances.ProposalAdopted', true, 'import', '2018'],
      ['alliances.ProposalDeferred', true, 'import', null],
      ['alliances.ProposalWithdrawn', true, 'import', null],
    ]);
    const { services, close } = await openBeside(stores.place(stores.first));
    await services.catchUp();
    const id = await allianceId('LM-GN-NJ');
    const figures = await services.figures.ofRows([rowKey(id, null), rowKey(id, { year: 2018, quarter: 1 })]);
    await close();
    expect(figures.map(({ proposals }) => proposals.decisions)).toEqual([
      [
        { outcome: 'ADOPTED', count: 2 },
        { outcome: 'REJECTED', count: 1 },
      ],
      [{ outcome: 'ADOPTED', count: 1 }],
    ]);
  });

  test('go on from there: the guards of the next step apply', async () => {
    await run(...good);
    const { services, close } = await openBeside(stores.place(stores.first));
    const delegate = somebody('delegate', { role: 'DELEGATE', organizationId: 'o-GG-PN-TTGJ' });
    const stranger = somebody('stranger', { role: 'DELEGATE', organizationId: 'o-GG-ZYY' });
    const withdraw = async (code: string, viewer = delegate) => {
      const { _id: id = '', version = 0 } = (await proposal(code)) ?? {};
      return services.proposals.step('withdraw', ask(viewer), { id, version });
    };
    const outcomes = [
      await withdraw('TY-2', stranger),
      await withdraw('TY-4', stranger),
      await withdraw('TY-4'),
      await withdraw('TY-4'),
    ];
    await close();
    expect(outcomes.map((one) => (one.ok ? one.value.status : one.refusal.code))).toEqual([
      'ILLEGAL_TRANSITION',
      'FORBIDDEN',
      'WITHDRAWN',
      'ILLEGAL_TRANSITION',
    ]);
  });

  test('stay unchanged in a second run; a dry run says so and writes nothing', async () => {
    const path = await fileWith(...good);
    const before = await events();
    expect(await stores.importInto(stores.first, [path], { dryRun: true })).toEqual([clean(5)]);
    expect(await events()).toEqual(before);
    await stores.importInto(stores.first, [path]);
    const after = await events();
    expect(await stores.importInto(stores.first, [path])).toEqual([clean(0, 5)]);
    expect(await events()).toEqual(after);
  });

  test('each bad row stays out with its column and reason, and all others enter', async () => {
    const model = allianceModel(stores.first);
    await model.updateOne({ code: 'LM-GB-FG' }, { $set: { imported: false } });
    await model.updateOne({ code: 'LM-GG-SZ' }, { $set: { status: 'DISSOLVED' } });
    const row = (cells: Readonly<Record<string, string>>) => {
      const usual = {
        联盟编码: 'LM-GN-NJ',
        标题: '样例',
        提议单位编码: 'GG-ZYY',
        提议状态: '已通过',
        决定方式: '成员表决',
      };
      const all: Readonly<Record<string, string>> = { ...usual, ...cells };
      return header
        .split(',')
        .map((name) => all[name] ?? '')
        .join(',');
    };
    const bad: readonly (readonly [Readonly<Record<string, string>>, column: string, code: string])[] = [
      [{ 编码: 'TY-1' }, '编码', 'DUPLICATE_CODE'],
      [{ 编码: 'TY_1' }, '编码', 'BAD_CODE'],
      [{ 联盟编码: 'LM-NONE' }, '联盟编码', 'UNKNOWN_ALLIANCE'],
      [{ 联盟编码: 'LM-GB-FG' }, '联盟编码', 'ALLIANCE_FOUNDED_HERE'],
      [{ 联盟编码: 'LM-GG-SZ', 提议状态: '暂缓' }, '提议状态', 'ALLIANCE_DISSOLVED'],
      [{ 标题: '' }, '标题', 'MISSING_VALUE'],
      [{ 标题: '长'.repeat(201) }, '标题', 'CELL_TOO_LONG'],
      [{ 提议单位编码: 'NONE' }, '提议单位编码', 'UNKNOWN_ORG'],
      [{ 事项: '接纳成员', 对象单位编码: 'NONE' }, '对象单位编码', 'UNKNOWN_ORG'],
      [{ 对象单位编码: 'GG-FL' }, '对象单位编码', 'NOT_OF_THIS_MATTER'],
      [{ 事项级别: '小事' }, '事项级别', 'UNKNOWN_TYPE'],
      [{ 事项级别: '一般事项', 事项: '解散联盟' }, '事项级别', 'MATTER_IS_MAJOR'],
      [{ 来源类别: '圆桌会' }, '来源编号', 'MISSING_VALUE'],
      [{ 来源编号: 'yz-1' }, '来源类别', 'MISSING_VALUE'],
      [{ 大会编码: 'DH-9' }, '大会编码', 'UNKNOWN_ASSEMBLY'],
      [{ 大会编码: 'DH-2' }, '大会编码', 'UNKNOWN_ASSEMBLY'],
      [{ 提议状态: '表决中' }, '提议状态', 'UNKNOWN_TYPE'],
      [{ 提议状态: '已撤回' }, '提议状态', 'NOT_DECIDED'],
      [{ 决定方式: '' }, '决定方式', 'MISSING_VALUE'],
      [{ 决定方式: '办公室', 赞成: '3' }, '决定方式', 'COUNTS_CONTRADICT'],
      [{ 到会数: '4', 成员数: '3' }, '到会数', 'COUNTS_CONTRADICT'],
      [{ 到会数: '2', 赞成: '2', 弃权: '1' }, '赞成', 'COUNTS_CONTRADICT'],
      [{ 赞成: '三' }, '赞成', 'BAD_NUMBER'],
      [{ 决定日期: '2018-02-30' }, '决定日期', 'BAD_DATE'],
      [{ 提交日期: '2018-03', 决定日期: '2018-02-28' }, '决定日期', 'DAYS_CONTRADICT'],
      [{ 落实日期: '2018' }, '落实日期', 'DAYS_CONTRADICT'],
      [{ 提交日期: '2026-03-03' }, '提交日期', 'DAY_AHEAD'],
    ];
    const rows = bad.map(([cells], at) => row({ 编码: `TY-X-${at}`, ...cells }));
    expect(await run(...good, ...rows)).toEqual([
      {
        imported: 5,
        unchanged: 0,
        rejected: bad.length,
        errors: bad.map(([, column, code], at) => [at + 2 + good.length, column, code]),
      },
    ]);
    expect(await proposalModel(stores.first).countDocuments()).toBe(5);
  });

  test('a code that the platform holds with other content stays out', async () => {
    await run(...good);
    expect(await run(good[0]?.replace('联合巡查', '别的提议') ?? '')).toMatchObject([
      { imported: 0, rejected: 1, errors: [[2, '编码', 'DUPLICATE_CODE']] },
    ]);
  });

  test('two imports at once make each proposal once', async () => {
    const path = await fileWith(...good);
    const runs = await Promise.all([stores.importInto(stores.first, [path]), stores.importInto(stores.first, [path])]);
    expect(runs.flat().reduce((sum, { imported }) => sum + imported, 0)).toBe(5);
    expect(await proposalModel(stores.first).countDocuments()).toBe(5);
  });
});

/** Proposals that were made on the platform, in one state each. */
async function madeHere(): Promise<void> {
  const ofAlliance = await allianceId('LM-GN-NJ');
  const member = await membershipModel(stores.first).findOne({ allianceId: ofAlliance }).sort({ _id: 1 }).lean();
  const assembly = await assemblyModel(stores.first).findOne({ code: 'DH-1' }).lean();
  const at = new Date('2026-02-10T17:00:00Z');
  const by = {
    allianceId: ofAlliance,
    proposerMembershipId: member?._id ?? null,
    proposerOrgId: member?.organizationId ?? '',
    proposedBy: 'delegate',
  };
  const tally = { for: 2, against: 0, abstain: 1, members: 3, present: 3, quorum: 2 };
  const decision = { outcome: 'ADOPTED', by: 'VOTE', at, tally } as const;
  const blank = (n: number): Proposal => ({
    ...blankProposal(`0b1d9c9e-0000-4000-8000-00000000000${n}`, by, at),
    title: `提议${n}`,
    text: '=内容',
    submittedAt: new Date('2026-02-01T01:00:00Z'),
  });
  const made: readonly Proposal[] = [
    { ...blank(1), status: 'DRAFT', submittedAt: null },
    { ...blank(2), status: 'VOTING' },
    { ...blank(3), status: 'ADOPTED', assemblyId: assembly?._id ?? null, decision },
    {
      ...blank(4),
      status: 'FULFILLED',
      matter: 'EXPULSION',
      membershipId: member?._id ?? null,
      decision,
      fulfilledAt: at,
    },
    { ...blank(5), status: 'DEFERRED', decision: { outcome: 'DEFERRED', by: 'OFFICE', at, tally: null } },
    { ...blank(6), status: 'WITHDRAWN', decision: { ...decision, outcome: 'DEFERRED' } },
    { ...blank(7), status: 'WITHDRAWN', submittedAt: null },
  ];
  await proposalModel(stores.first).collection.insertMany(made.map(toDocument) as never);
}

describe('the ledger of proposals', () => {
  test('tells those that were decided or withdrawn with decision and tally, and what was told of others', async () => {
    await madeHere();
    await run(...good);
    const { rows } = await stores.exportFrom(stores.first);
    expect(rows['proposals']).toMatchObject([
      {
        title: '提议3',
        assemblyCode: 'DH-1',
        submittedOn: '2026-02-01',
        status: '已通过',
        decidedBy: '成员表决',
        decidedOn: '2026-02-11',
        members: '3',
        present: '3',
        quorum: '2',
        votesFor: '2',
        votesAgainst: '0',
        abstentions: '1',
        fulfilledOn: null,
      },
      { title: '提议4', matter: '成员除名', subjectCode: 'GG-GN-WJJ', status: '已落实', fulfilledOn: '2026-02-11' },
      { title: '提议5', status: '暂缓', decidedBy: '办公室', votesFor: null },
      { title: '提议6', status: '已撤回', decidedBy: null, decidedOn: null, votesFor: null },
      {
        code: 'TY-1',
        originKind: '圆桌会',
        originId: 'yz-1',
        submittedOn: '2018-01',
        decidedOn: '2018-03-05',
        votesFor: '2',
        fulfilledOn: '2019',
        note: '样例',
      },
      { code: 'TY-2', proposerCode: 'GG-FL', subjectCode: 'GG-FL', votesFor: null, votesAgainst: '4', text: null },
      { code: 'TY-3', matterLevel: '一般事项', matter: '联合行动', decidedBy: '办公室', decidedOn: '2018' },
      { code: 'TY-4', assemblyCode: 'DH-2', status: '暂缓', decidedBy: '成员表决' },
      { code: 'TY-5', matter: '修改章程', submittedOn: '2017-08-01', status: '已撤回', decidedBy: null },
    ]);
  });

  test('tells the new decision of one that was put off before it was imported', async () => {
    await run('TY-4,LM-PN-NXBD,联合招商,,GG-PN-TTGJ,,,,,,,,暂缓,成员表决,2018,9,5,6,,,,,,');
    const tally = { for: 1, against: 0, abstain: 0, members: 1, present: 1, quorum: 1 };
    const decision = { outcome: 'ADOPTED', by: 'VOTE', at: new Date('2026-03-01T01:00:00Z'), tally };
    await proposalModel(stores.first).updateOne({ code: 'TY-4' }, { $set: { status: 'ADOPTED', decision } });
    const { rows } = await stores.exportFrom(stores.first);
    expect(rows['proposals']).toMatchObject([
      { status: '已通过', decidedOn: '2026-03-01', members: '1', present: '1' },
    ]);
  });

  test('imports into an empty store, whose export is the same to the byte', async () => {
    await madeHere();
    await run(...good);
    const { path } = await stores.exportFrom(stores.first);
    await stores.importInto(stores.second, [path]);
    const again = await stores.exportFrom(stores.second);
    expect(again.rows['proposals']).toHaveLength(9);
    expect((await readFile(again.path)).equals(await readFile(path))).toBe(true);
  });

  test('imports into the same store without change, also what an alliance founded here has decided', async () => {
    await madeHere();
    await run(...good);
    await allianceModel(stores.first).updateMany({}, { $set: { imported: false } });
    const { path } = await stores.exportFrom(stores.first);
    const before = await events();
    expect(await stores.importInto(stores.first, [path])).toContainEqual(clean(0, 9));
    expect(await events()).toEqual(before);
  });
});
