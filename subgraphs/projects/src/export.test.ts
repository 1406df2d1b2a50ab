import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { demoFile, demoRows } from '@cobuild/import-export/testing';
import { readFile } from 'node:fs/promises';
import { clean, fileOf, openStores } from './ledgers.fixture.js';
import { projectModel } from './project/project.model.js';
import { projectListModel } from './project-list/project-list.model.js';

const told = demoFile('projects.csv');
const listHead = '清单年度,清单层级,清单单位编码,清单名称';
const projectHead = '编号,清单单位编码,清单年度,编码,名称,类别,牵头单位编码,状态,评优日期,预算元,来源事项,受益单位编码';
let stores: Awaited<ReturnType<typeof openStores>>;

beforeAll(async () => {
  stores = await openStores(import.meta.url);
});
beforeEach(() => stores.clear());
afterAll(() => stores.close());

const run = (...paths: readonly string[]) => stores.importInto(stores.first, paths);
const city = () => fileOf([listHead, '2026,市级,HZ,2026年共建项目清单']);

describe('imported projects', () => {
  test('enter in their stated states, marked imported; days that are not known stay empty', async () => {
    expect(await run(told)).toEqual([clean(12)]);
    const model = projectModel(stores.first);
    const kinds = (await model.find().sort({ code: 1 }).lean()).map(({ kind }) => kind);
    expect(kinds).toEqual([
      'KEY_ENGINEERING',
      'ROAD',
      'INCOME',
      'LIVELIHOOD',
      'LIVELIHOOD',
      'CO_BUILD',
      'CO_BUILD',
      'CO_BUILD',
      'CO_BUILD',
      'LIVELIHOOD',
      'CO_BUILD',
      'CO_BUILD',
    ]);
    expect(await model.findOne({ code: 'XM-005' }).lean()).toMatchObject({
      status: 'DELIVERED',
      imported: true,
      summary: '4个月解决20多年的问题',
      startsOn: null,
      deliveredAt: null,
      origin: null,
      source: { told: { relatedCodes: 'SX-001', status: '已完成' } },
    });
    expect(await model.countDocuments({ status: 'RUNNING' })).toBe(10);
  });

  test('stay unchanged in a second run, and a dry run writes nothing', async () => {
    expect(await stores.importInto(stores.first, [told], { dryRun: true })).toEqual([clean(12)]);
    expect(await projectModel(stores.first).countDocuments()).toBe(0);
    await run(told);
    const events = await stores.first.collection('events').countDocuments();
    expect(await run(told)).toEqual([clean(0, 12)]);
    expect(await stores.first.collection('events').countDocuments()).toBe(events);
  });

  test('keep their numbers on a list, which goes on after the greatest', async () => {
    const rows = [
      '2026-0007,HZ,2026,X-1,样例一,重点工程,HZ-JW,已评定,2026-02-01,1200.5,,',
      ',HZ,2026,X-2,样例二,机制,HZ-JW,已列入清单,,,,',
    ];
    expect(await run(await city(), await fileOf([projectHead, ...rows]))).toEqual([clean(1), clean(2)]);
    const model = projectModel(stores.first);
    expect(await model.findOne({ code: 'X-1' }).lean()).toMatchObject({ number: '2026-0007', budgetFen: 120_050 });
    expect(await model.findOne({ code: 'X-2' }).lean()).toMatchObject({ number: '2026-0008' });
    expect(await projectListModel(stores.first).findOne().lean()).toMatchObject({ listedCount: 8, excellentCount: 1 });
  });

  test('take no number that another project has on the list', async () => {
    const row = (code: string) => `2026-0001,HZ,2026,${code},样例,机制,HZ,在建,,,,`;
    await run(await city(), await fileOf([projectHead, row('X-1')]));
    expect(await run(await fileOf([projectHead, row('X-2')]))).toMatchObject([
      { imported: 0, errors: [[2, '编号', 'DUPLICATE_NUMBER']] },
    ]);
  });

  test('stay out one by one, each with its column and code', async () => {
    const rows = [
      ',,,X-1,样例,未知类别,HZ,在建,,,,',
      ',,,X-2,样例,机制,NONE,在建,,,,',
      ',,,X-3,样例,机制,HZ,已提出,,,,,',
      '2026-0001,,,X-4,样例,机制,HZ,在建,,,,',
      ',HZ,2025,X-5,样例,机制,HZ,在建,,,,',
      '7,HZ,2026,X-6,样例,机制,HZ,在建,,,,',
      ',HZ,2026,X-7,样例,机制,HZ,在建,2026-01-01,,,',
      ',HZ,2026,X-8,样例,机制,HZ,已评定,2026-01,,,',
      ',,,X-9,样例,机制,HZ,在建,,1.234,,',
      ',,,X-10,样例,机制,HZ,在建,,,圆桌会,',
      ',,,X-11,样例,机制,HZ,在建,,,,HZ',
      '2026-0001,HZ,2026,X-12,样例,机制,HZ,在建,,,,',
      '2026-0001,HZ,2026,X-13,样例,机制,HZ,在建,,,,',
      ',,,X-12,样例,机制,HZ,在建,,,,',
    ];
    const [, report] = await run(await city(), await fileOf([projectHead, ...rows]));
    expect(report).toMatchObject({ imported: 1, rejected: 13 });
    expect(report?.errors.toSorted(([one], [other]) => Number(one) - Number(other))).toEqual([
      [2, '类别', 'UNKNOWN_TYPE'],
      [3, '牵头单位编码', 'UNKNOWN_ORG'],
      [4, '状态', 'UNKNOWN_TYPE'],
      [5, '编号', 'LIST_REQUIRED'],
      [6, '清单年度', 'UNKNOWN_LIST'],
      [7, '编号', 'BAD_NUMBERING'],
      [8, '评优日期', 'NOT_JUDGED'],
      [9, '评优日期', 'DAY_INCOMPLETE'],
      [10, '预算元', 'AMOUNT_INVALID'],
      [11, '来源事项', 'BAD_REFERENCE'],
      [12, '受益单位编码', 'BENEFICIARY_IS_PARTY'],
      [14, '编号', 'DUPLICATE_NUMBER'],
      [15, '编码', 'DUPLICATE_CODE'],
    ]);
  });
});

test('lists name an owner that is there, once a year, in a year of the calendar', async () => {
  const rows = ['2026,市级,HZ,一', '2026,市级,HZ,二', '2026,市级,NONE,三', '1900,省级,SD,四', '2026,村级,JN,五'];
  const [report] = await run(await fileOf([listHead, ...rows]));
  expect(report?.imported).toBe(1);
  expect(report?.errors.toSorted(([one], [other]) => Number(one) - Number(other))).toEqual([
    [3, '清单年度', 'DUPLICATE_LIST'],
    [4, '清单单位编码', 'UNKNOWN_ORG'],
    [5, '清单年度', 'YEAR_INVALID'],
    [6, '清单层级', 'UNKNOWN_TYPE'],
  ]);
  expect(await run(await fileOf([listHead, '2026,市级,HZ,另一清单']))).toMatchObject([
    { errors: [[2, '清单年度', 'DUPLICATE_LIST']] },
  ]);
});

test('an exported file imports into an empty store, whose export is the same, and changes nothing where it came from', async () => {
  const listed = '2026-0003,HZ,2026,X-1,样例,重点工程,HZ-JW,已评定,2026-02-01,1200.5,Suggestion:s-1,HZ';
  await run(told, await city(), await fileOf([projectHead, listed]));
  const model = projectModel(stores.first);
  await model.updateOne({ code: 'XM-001' }, { $unset: { code: 1 }, $set: { status: 'PAUSED' } });
  const { path, rows } = await stores.exportFrom(stores.first);
  expect([rows['project_lists']?.length, rows['projects']?.length]).toEqual([1, 13]);
  expect(await run(path)).toEqual([clean(0, 1), clean(0, 13)]);
  expect(await stores.importInto(stores.second, [path])).toEqual([clean(1), clean(13)]);
  const again = await stores.exportFrom(stores.second);
  expect(again.rows).toEqual(rows);
  expect(await readFile(again.path)).toEqual(await readFile(path));
});

test('the ledger tells all that its file tells, and no plan that nobody listed', async () => {
  await run(told);
  const { rows } = await stores.exportFrom(stores.first);
  const cells = rows['projects']?.map((row) =>
    [
      'code',
      'category',
      'leadCode',
      'participantCodes',
      'startedOn',
      'status',
      'size',
      'outcome',
      'relatedCodes',
      'note',
    ]
      .map((key) => row[key] ?? '')
      .map((cell) => (typeof cell === 'string' ? cell : cell.join(';'))),
  );
  const heads = [
    '编码',
    '类别',
    '牵头单位编码',
    '参与单位编码',
    '开始日期',
    '状态',
    '规模',
    '成效',
    '关联编码',
    '备注',
  ];
  expect(cells).toEqual(demoRows('projects.csv').map((row) => heads.map((head) => row[head] ?? '')));
  await projectModel(stores.first).updateOne({ code: 'XM-001' }, { $set: { status: 'PROPOSED' } });
  expect((await stores.exportFrom(stores.first)).rows['projects']).toHaveLength(11);
});
