import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { demoFile } from '@cobuild/import-export/testing';
import { clean, fileOf, openStores } from '../ledgers.fixture.js';
import { outcomeModel } from '../outcome/outcome.model.js';
import { roundtableModel } from '../roundtable/roundtable.model.js';
import { suggestionModel } from './suggestion.model.js';

let stores: Awaited<ReturnType<typeof openStores>>;

beforeAll(async () => {
  stores = await openStores(import.meta.url);
});
beforeEach(async () => {
  await stores.clear();
  await run([demoFile('roundtables.csv'), await topics(...goodTopics)]);
});
afterAll(() => stores.close());

const run = (paths: readonly string[], options = {}) => stores.importInto(stores.first, paths, options);
const topics = (...rows: readonly string[]) =>
  fileOf(['编码,圆桌会编码,议题,说明,领域,来源文件', ...rows, ''].join('\n'));
const goodTopics = ['YT-001,YZ-001,融资难题,抵押不足,建筑行业发展,a.txt', 'YT-002,YZ-001,人才难题,,,'];
const header =
  '编码,圆桌会编码,议题编码,意见建议,提出人,提出人单位编码,状态,研判日期,合并至编码,承办单位编码,交办日期,答复期限,答复,答复日期,办结日期,理由,办理结果,告知日期,告知方式';
const suggestions = (...rows: readonly string[]) => fileOf([header, ...rows.map(filled), ''].join('\n'));
const filled = (row: string) => row + ','.repeat(header.split(',').length - row.split(',').length);
const goodSuggestions = [
  'YJ-001,YZ-001,,与一重复,,,已合并,,YJ-002',
  'YJ-002,YZ-001,YT-001,开展融资对接,李某某,SD-WCSG-ZB,已解决,2025-03-05,,JN-NSH-YFB-ZB,2025-03,2025-04-20,已对接,2025-04-20,2025-04-25,,,2025-04-26,电话',
  'YJ-003,YZ-001,,建服务站,王某,,长期推进,,,JN-NSH-YFB-ZB,,,列入计划,,,,Project:p-1',
  'YJ-004,YZ-001,,办夜校,,,无效,2025,,,,,,,,不属本会,在别处办理',
];
const suggestion = (code: string) => suggestionModel(stores.first).findOne({ code }).lean();
const eventsThere = () => stores.first.collection('events').countDocuments();

test('suggestions enter in the state that is told, after those that they repeat; a second run and two at once change nothing more', async () => {
  const file = await suggestions(...goodSuggestions);
  expect(await run([file], { dryRun: true })).toEqual([clean(4)]);
  const both = await Promise.all([run([file]), run([file])]);
  expect(both.flat().reduce((sum, one) => sum + one.imported, 0)).toBe(4);
  const roundtable = await roundtableModel(stores.first).findOne({ code: 'YZ-001' }).lean();
  const two = await suggestion('YJ-002');
  expect(two).toMatchObject({
    roundtableId: roundtable?._id,
    issueId: roundtable?.issues[0]?.id,
    author: { name: '李某某', organizationId: 'o-SD-WCSG-ZB', accountId: null },
    status: 'RESOLVED',
    judgedAt: new Date('2025-03-04T16:00:00Z'),
    responsibleOrgId: 'o-JN-NSH-YFB-ZB',
    assignedAt: null,
    informedThrough: 'PHONE',
    imported: true,
    source: { told: { assignedOn: '2025-03' } },
  });
  expect(two?.answeredAt?.getTime()).toBeLessThan(two?.dueAt?.getTime() ?? 0);
  expect(await suggestion('YJ-001')).toMatchObject({ status: 'MERGED', mergedIntoId: two?._id, author: null });
  expect(await suggestion('YJ-003')).toMatchObject({ status: 'LONG_TERM', result: { kind: 'Project', id: 'p-1' } });
  expect(await suggestion('YJ-004')).toMatchObject({ result: null, source: { told: { result: '在别处办理' } } });
  const events = await eventsThere();
  expect(await run([file])).toEqual([clean(0, 4)]);
  expect(await eventsThere()).toBe(events);
});

test('each bad row stays out with its column and reason, and all others enter', async () => {
  await roundtableModel(stores.first).collection.insertOne({
    _id: 'live',
    code: 'YZ-LIVE',
    version: 1,
    issues: [],
    ancestorIds: [],
    involvedIds: [],
    followers: [],
    imported: false,
  } as never);
  const file = await suggestions(
    goodSuggestions[1] ?? '',
    'YJ-002,YZ-001,,别的,,,有效',
    'YJ-5,NONE,,甲,,,有效',
    'YJ-6,YZ-001,YT-009,乙,,,有效',
    'YJ-7,YZ-001,,丙,,,搁置',
    'YJ-8,YZ-001,,丁,,GG,有效',
    'YJ-9,YZ-001,,戊,赵,NONE,有效',
    'YJ-10,YZ-001,,己,,,已合并',
    'YJ-11,YZ-001,,庚,,,已合并,,YJ-10',
    'YJ-12,YZ-001,,辛,,,已合并,,YJ-99',
    'YJ-13,YZ-001,,壬,,,有效,,,NONE',
    'YJ-14,YZ-LIVE,,癸,,,有效',
    'YJ-15,YZ-001,,,,,有效',
  );
  const [report] = await run([file]);
  expect(report).toEqual({
    imported: 1,
    unchanged: 0,
    rejected: 12,
    errors: [
      [3, '编码', 'DUPLICATE_CODE'],
      [4, '圆桌会编码', 'UNKNOWN_ROUNDTABLE'],
      [5, '议题编码', 'UNKNOWN_ISSUE'],
      [6, '状态', 'UNKNOWN_TYPE'],
      [7, '提出人', 'MISSING_VALUE'],
      [8, '提出人单位编码', 'UNKNOWN_ORG'],
      [9, '合并至编码', 'MISSING_VALUE'],
      [10, '合并至编码', 'MERGE_INVALID'],
      [11, '合并至编码', 'UNKNOWN_SUGGESTION'],
      [12, '承办单位编码', 'UNKNOWN_ORG'],
      [13, '圆桌会编码', 'ROUNDTABLE_HELD_HERE'],
      [14, '意见建议', 'MISSING_VALUE'],
    ],
  });
  expect(await run([await suggestions('YJ-002,YZ-001,,别的,,,有效')])).toMatchObject([
    { errors: [[2, '编码', 'DUPLICATE_CODE']] },
  ]);
});

test('issues go to their roundtables; those of none stay out and are told one by one', async () => {
  const there = await roundtableModel(stores.first).findOne({ code: 'YZ-001' }).lean();
  expect(there?.issues).toMatchObject([
    { title: '融资难题', detail: '抵押不足', code: 'YT-001', field: '建筑行业发展', source: { file: 'a.txt' } },
    { title: '人才难题', detail: null, code: 'YT-002', field: null },
  ]);
  expect(there?.version).toBe(2);
  expect(await run([demoFile('roundtable_topics.csv')])).toEqual([
    {
      imported: 0,
      unchanged: 0,
      rejected: 8,
      errors: [2, 3, 4, 5, 6, 7, 8, 9].map((line) => [line, '圆桌会编码', 'ROUNDTABLE_UNSTATED']),
    },
  ]);
  const again = await topics(...goodTopics, 'YT-001,YZ-001,甲,,,', 'YT-3,NONE,乙,,,');
  expect(await run([again])).toMatchObject([
    {
      unchanged: 2,
      errors: [
        [4, '编码', 'DUPLICATE_CODE'],
        [5, '圆桌会编码', 'UNKNOWN_ROUNDTABLE'],
      ],
    },
  ]);
  expect(await run([await topics('YT-001,YZ-001,别的,,,')])).toMatchObject([
    { errors: [[2, '编码', 'DUPLICATE_CODE']] },
  ]);
});

test('what was made here is exported and imports again without change, with names masked', async () => {
  await run([await suggestions(...goodSuggestions), demoFile('roundtable_outcomes.csv')]);
  const { issues = [] } = (await roundtableModel(stores.first).findOne({ code: 'YZ-001' }).lean()) ?? {};
  await roundtableModel(stores.first).collection.updateOne(
    { code: 'YZ-001' },
    {
      $unset: { 'issues.0.code': 1 },
      $set: { imported: false, 'issues.0.id': 'aaaaaaaa-0000-7000-8000-000000000001', 'issues.0.detail': ' 说明 ' },
    },
  );
  const madeHere = { $unset: { code: 1 }, $set: { imported: false, reason: ' 理由 ', 'author.accountId': 'a' } };
  await suggestionModel(stores.first).collection.updateMany({ code: { $in: ['YJ-002', 'YJ-003'] } }, madeHere);
  await suggestionModel(stores.first).updateOne(
    { issueId: issues[0]?.id },
    { $set: { issueId: 'aaaaaaaa-0000-7000-8000-000000000001', judgedAt: new Date('2025-03-05T09:30:00Z') } },
  );
  await outcomeModel(stores.first).updateOne(
    { code: 'YC-001' },
    {
      $unset: { code: 1 },
      $set: {
        imported: false,
        source: null,
        payerOrgId: 'o-JN-NSH-YFB-ZB',
        issueId: 'aaaaaaaa-0000-7000-8000-000000000001',
        result: { kind: 'Project', id: 'p-1' },
      },
    },
  );
  const { path, rows } = await stores.exportFrom(stores.first);
  expect(rows['roundtable_suggestions']?.map((row) => [row['state'], row['authorName'], row['judgedOn']])).toEqual(
    expect.arrayContaining([
      ['已解决', '李**', '2025-03-05'],
      ['长期推进', '王*', null],
      ['无效', null, '2025'],
      ['已合并', null, null],
    ]),
  );
  expect(rows['roundtable_topics']?.map((row) => row['topic'])).toEqual(['融资难题', '人才难题']);
  expect(rows['roundtable_outcomes']).toContainEqual(
    expect.objectContaining({
      payerCode: 'JN-NSH-YFB-ZB',
      issueCode: 'ID-AAAAAAAA-0000-7000-8000-000000000001',
      result: 'Project:p-1',
    }),
  );
  const events = await eventsThere();
  // Sheets of alliances, without a row.
  const before = Array.from({ length: Object.keys(rows).indexOf('roundtables') }, () => clean(0));
  const unchanged = [...before, clean(0, 1), clean(0, 2), clean(0, 4), clean(0, 4), clean(0)];
  expect(await run([path])).toEqual(unchanged);
  expect(await eventsThere()).toBe(events);
  const entered = [...before, clean(1), clean(2), clean(4), clean(4), clean(0)];
  expect(await stores.importInto(stores.second, [path])).toEqual(entered);
  const again = await stores.exportFrom(stores.second);
  expect(again.rows).toEqual(rows);
  expect(await readFile(again.path)).toEqual(await readFile(path));
  expect(await outcomeModel(stores.second).findOne({ title: '建筑劳务企业授信' }).lean()).toMatchObject({
    payerOrgId: 'o-JN-NSH-YFB-ZB',
    status: 'CONFIRMED',
  });
});
