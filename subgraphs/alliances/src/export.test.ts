import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { demoFile, demoRows } from '@cobuild/import-export/testing';
import { readFile } from 'node:fs/promises';
import { allianceModel } from './alliance/alliance.model.js';
import { clean, openStores } from './ledgers.fixture.js';
import { actionTaskModel } from './joint-action/action-task.model.js';
import { jointActionModel } from './joint-action/joint-action.model.js';
import { outcomeModel } from './outcome/outcome.model.js';

const files = [
  'alliances.csv',
  'alliance_members.csv',
  'joint_activities.csv',
  'activity_tasks.csv',
  'roundtables.csv',
  'roundtable_outcomes.csv',
  'conferences.csv',
].map(demoFile);
/** A ledger without a row. */
const nothing = clean(0);
let stores: Awaited<ReturnType<typeof openStores>>;

beforeAll(async () => {
  stores = await openStores(import.meta.url);
});
beforeEach(async () => {
  await stores.clear();
  await stores.importInto(stores.first, files);
});
afterAll(() => stores.close());

test('an exported file imports into an empty store, whose export is the same', async () => {
  const model = allianceModel(stores.first);
  await model.updateOne({ code: 'LM-GN-NJ' }, { $unset: { code: 1 } });
  await model.updateOne({ code: 'LM-GG-SZ' }, { $set: { status: 'DISSOLVED', dissolvedOn: '2020-01-31' } });
  await model.updateOne({ code: 'LM-QT-BC' }, { $set: { officeOrgId: 'o-GG-HC', approvingOrgId: 'o-GG' } });
  const { path, rows } = await stores.exportFrom(stores.first);
  expect([rows['alliances']?.length, rows['alliance_members']?.length]).toEqual([12, 8]);
  expect(await stores.importInto(stores.second, [path])).toEqual([
    clean(12),
    clean(8),
    clean(0, 20),
    clean(0),
    clean(0),
    clean(18),
    clean(4),
    clean(1),
    nothing,
    nothing,
    clean(4),
    clean(11),
  ]);
  const again = await stores.exportFrom(stores.second);
  expect(again.rows).toEqual(rows);
  expect(await readFile(again.path)).toEqual(await readFile(path));
  expect(await allianceModel(stores.second).countDocuments({ status: 'DISSOLVED' })).toBe(1);
});

test('an exported file imported into the same store changes nothing', async () => {
  await allianceModel(stores.first).updateOne({ code: 'LM-GN-NJ' }, { $unset: { code: 1 }, $set: { imported: false } });
  const { path, rows } = await stores.exportFrom(stores.first);
  const events = await stores.first.collection('events').countDocuments();
  expect(await stores.importInto(stores.first, [path])).toEqual([
    clean(0, 12),
    clean(0, 8),
    clean(0, 20),
    clean(0),
    clean(0),
    clean(0, 18),
    clean(0, 4),
    clean(0, 1),
    nothing,
    nothing,
    clean(0, 4),
    clean(0, 11),
  ]);
  expect((await stores.exportFrom(stores.first)).rows).toEqual(rows);
  expect(await stores.first.collection('events').countDocuments()).toBe(events);
});

test('the ledger of alliances tells all that their file tells', async () => {
  const { rows } = await stores.exportFrom(stores.first);
  const told = demoRows('alliances.csv').map(({ 编码: code, 行政区: region, 成员数: count, 备注: note }) => [
    code,
    region,
    count,
    note,
  ]);
  const ledger = rows['alliances']?.map((row) =>
    [row['code'], row['region'], row['memberCountReported'], row['note']].map((cell) => cell ?? ''),
  );
  expect(ledger).toEqual(told.toSorted((one, other) => ((one[0] ?? '') < (other[0] ?? '') ? -1 : 1)));
});

test('who leads this quarter stands first, and an alliance that is not founded in no ledger', async () => {
  await allianceModel(stores.first).updateOne({ code: 'LM-GG-HCLH' }, { $set: { status: 'SIGNING' } });
  const { rows } = await stores.exportFrom(stores.first);
  expect(rows['alliances']).toHaveLength(11);
  expect(rows['alliance_members']?.map((row) => [row['allianceCode'], row['memberCode'], row['role']])).toEqual([
    ['LM-GB-FG', 'GG-NEV', '牵头'],
    ['LM-GN-NJ', 'GG-GN-WJJ', '牵头'],
    ['LM-GN-NJ', 'GG-ZYY', '成员'],
    ['LM-GN-NJ', 'GG-XZ', '成员'],
    ['LM-PN-NXBD', 'GG-PN-TTGJ', '牵头'],
  ]);
});

test('the ledger of conferences tells all that their file tells', async () => {
  const { rows } = await stores.exportFrom(stores.first);
  const [first] = rows['conferences'] ?? [];
  expect(first).toMatchObject({
    code: 'HY-001',
    type: '座谈会',
    nature: '单次',
    hostCodes: ['SD-DX', 'SD-ZJT', 'MKSJD'],
    attendeeCodes: ['FDU-MY', 'FDU-DJJD', 'SDU-MY', 'THU-JJY', 'ZYDX-YJS', 'JJRB', 'SD-DX-DJB', 'SD-ZJT-JGDW'],
    agenda: '“我们支部圆桌会”党建创新案例',
  });
  const words = new Map(demoRows('conferences.csv').map((row) => [row['编码'], row['会议类型']]));
  expect(rows['conferences']?.map((row) => row['type'])).toEqual(
    rows['conferences']?.map((row) => words.get(String(row['code']))),
  );
});

test('the ledger of joint actions tells all that their file tells', async () => {
  const { rows } = await stores.exportFrom(stores.first);
  const told = demoRows('joint_activities.csv').filter((row) => row['主体类型'] !== '结对');
  const ledger = rows['joint_actions']?.map((row) =>
    Object.values(row).map((cell) => (typeof cell === 'object' ? (cell?.join(';') ?? '') : cell)),
  );
  expect(ledger).toEqual(told.map((row) => Object.values(row)));
});

test('the ledger of tasks tells all that their file tells, with the names that organizations have now', async () => {
  const { rows } = await stores.exportFrom(stores.first);
  const cells = (row: Readonly<Record<string, unknown>>) => Object.values(row).filter((_, at) => at !== 2);
  expect(rows['activity_tasks']?.map(cells)).toEqual(demoRows('activity_tasks.csv').map(cells));
});

test('joint actions of the platform stand in their ledger once they are done, with who did them', async () => {
  const model = jointActionModel(stores.first);
  await model.updateOne({ code: 'HD-014' }, { $set: { imported: false, status: 'DELIVERED' }, $unset: { source: 1 } });
  await actionTaskModel(stores.first).updateMany({}, { $set: { imported: false }, $unset: { source: 1 } });
  await model.updateOne({ code: 'HD-013' }, { $set: { status: 'RUNNING' } });
  await actionTaskModel(stores.first).updateOne({ organizationId: 'o-GG-XZ' }, { $set: { status: 'WAIVED' } });
  const { rows } = await stores.exportFrom(stores.first);
  expect(rows['joint_actions']).toHaveLength(17);
  expect(rows['joint_actions']?.find((row) => row['code'] === 'HD-014')).toMatchObject({
    nature: '单次',
    ownerType: '联盟',
    ownerCode: 'LM-GN-NJ',
    participantCodes: ['GG-GN-WJJ', 'GG-GN-JNJ-NJ', 'GG-ZYY'],
  });
  expect(rows['activity_tasks']?.map((row) => [row['organizationCode'], row['role']])).toEqual([
    ['GG-GN-WJJ', '牵头'],
    ['GG-GN-JNJ-NJ', '参与'],
    ['GG-ZYY', '参与'],
  ]);
});

test('the ledger of roundtables tells all that their file tells', async () => {
  const { rows } = await stores.exportFrom(stores.first);
  const [first] = demoRows('roundtables.csv');
  expect(rows['roundtables']).toHaveLength(1);
  expect(rows['roundtables']?.[0]).toMatchObject({
    code: 'YZ-001',
    date: null,
    dateBasis: '未载',
    theme: first?.['主题'],
    coHostCodes: ['SD-WCSG-ZB', 'JN-ZJJ-SCC-ZB', 'JN-NSH-YFB-ZB'],
    participants: first?.['参与方'],
    issuesRaised: first?.['提出问题'],
    outcomeSummary: first?.['成果摘要'],
    followUp: first?.['后续'],
    note: first?.['备注'],
  });
});

test('the ledger of outcomes tells all that their file tells, and amounts of the platform once they are confirmed', async () => {
  await outcomeModel(stores.first).updateOne(
    { code: 'YC-001' },
    { $set: { amountFen: 150_050 }, $unset: { source: 1 } },
  );
  await outcomeModel(stores.first).updateOne({ code: 'YC-002' }, { $set: { status: 'RECORDED' } });
  const { rows } = await stores.exportFrom(stores.first);
  expect(rows['roundtable_outcomes']).toMatchObject([
    { code: 'YC-001', type: '授信', value: '1500.5', unit: '元', valueQualifier: '等于', beneficiaryCount: '7' },
    { code: 'YC-003', type: '金融产品', name: '“助建劳务贷”特色系列产品', value: null, note: '前期调研对接后量身定制' },
    {
      code: 'YC-004',
      type: '试点推广',
      roundtableCode: 'YZ-001',
      value: '100',
      unit: '家企业',
      valueQualifier: '多于',
    },
  ]);
});
