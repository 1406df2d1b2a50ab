import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { demoFile } from '@cobuild/import-export/testing';
import { clean, fileOf, openStores } from '../ledgers.fixture.js';
import { roundtableModel } from './roundtable.model.js';

let stores: Awaited<ReturnType<typeof openStores>>;

beforeAll(async () => {
  stores = await openStores(import.meta.url);
});
beforeEach(() => stores.clear());
afterAll(() => stores.close());

const run = (paths: readonly string[], options = {}) => stores.importInto(stores.first, paths, options);
const eventsThere = () => stores.first.collection('events').countDocuments();
const roundtable = (code: string) => roundtableModel(stores.first).findOne({ code }).lean();

describe('imported roundtables', () => {
  const roundtables = demoFile('roundtables.csv');

  test('enter as closed with what is known; one without a convener stays out', async () => {
    expect(await run([roundtables])).toEqual([
      { imported: 1, unchanged: 0, rejected: 1, errors: [[3, '召开支部编码', 'MISSING_VALUE']] },
    ]);
    expect(await roundtable('YZ-001')).toMatchObject({
      theme: '政银助企行、赋能中小微',
      convenerId: 'o-SD-WCSG-ZB',
      coHosts: [
        { organizationId: 'o-JN-ZJJ-SCC-ZB', answer: 'CONFIRMED', answeredAt: null },
        { organizationId: 'o-JN-NSH-YFB-ZB', answer: 'CONFIRMED', answeredAt: null },
      ],
      status: 'CLOSED',
      venueKind: null,
      venue: null,
      scale: null,
      heldAt: null,
      heldOn: null,
      participants: [],
      imported: true,
      source: { basis: '原文', told: { dateBasis: '未载' } },
    });
    const [event] = await stores.first.collection('events').find({}).toArray();
    expect(event).toMatchObject({
      type: 'alliances.RoundtableHeld',
      imported: true,
      payload: { action: 'import', from: null, to: 'CLOSED', heldAt: null },
    });
  });

  test('stay unchanged in a second run, and a dry run says so and writes nothing', async () => {
    expect(await run([roundtables], { dryRun: true })).toMatchObject([{ imported: 1, rejected: 1 }]);
    expect(await eventsThere()).toBe(0);
    await run([roundtables]);
    const events = await eventsThere();
    expect(await run([roundtables])).toMatchObject([{ imported: 0, unchanged: 1, rejected: 1 }]);
    expect(await eventsThere()).toBe(events);
  });

  test('two imports at once make each roundtable once', async () => {
    const outcomes = await Promise.all([run([roundtables]), run([roundtables])]);
    expect(outcomes.flat().reduce((sum, { imported }) => sum + imported, 0)).toBe(1);
    expect(await roundtableModel(stores.first).countDocuments()).toBe(1);
  });
});

describe('files of roundtables', () => {
  const header = '编码,日期,主题,召开支部编码,前序圆桌会编码';
  const file = (...rows: readonly string[]) => fileOf([header, ...rows.map((row) => `YZ-X-${row}`), ''].join('\n'));

  test('name hosts that are there, each once, and each code once', async () => {
    const rows = [
      '1,,样例一,JN,',
      '1,,样例二,JN,',
      '3,,样例三,JN;NONE,',
      '4,,样例四,JN;GG;JN,',
      '5,去年,样例五,JN,',
      '6,,,JN,',
    ];
    expect(await run([await file(...rows)])).toMatchObject([
      {
        imported: 1,
        errors: [
          [3, '编码', 'DUPLICATE_CODE'],
          [4, '召开支部编码', 'UNKNOWN_ORG'],
          [5, '召开支部编码', 'NAMED_TWICE'],
          [6, '日期', 'BAD_DATE'],
          [7, '主题', 'MISSING_VALUE'],
        ],
      },
    ]);
  });

  test('a code that the platform holds with other content stays out', async () => {
    await run([await file('1,,样例一,JN,')]);
    expect(await run([await file('1,,样例二,JN,')])).toMatchObject([{ errors: [[2, '编码', 'DUPLICATE_CODE']] }]);
  });

  test('chains are written from their first roundtable on, wherever its row stands', async () => {
    expect(await run([await file('3,2022-09,三,JN,YZ-X-2', '2,,二,JN,YZ-X-1', '1,2022-01-05,一,JN,')])).toEqual([
      clean(3),
    ]);
    const [first, second, third] = await Promise.all(['YZ-X-1', 'YZ-X-2', 'YZ-X-3'].map(roundtable));
    expect(third).toMatchObject({
      heldOn: '2022-09',
      ancestorIds: [first?._id, second?._id],
      parent: { roundtableId: second?._id, outcomeId: null, issueId: null },
    });
    expect(await run([await file('4,,四,GG,YZ-X-3')])).toEqual([clean(1)]);
    expect((await roundtable('YZ-X-4'))?.ancestorIds).toHaveLength(3);
  });

  test('chains have a beginning and an end, and no row in them that stays out', async () => {
    const tooLong = Array.from(
      { length: 12 },
      (_, place) => `L${place},,长,JN,${place === 0 ? '' : `YZ-X-L${place - 1}`}`,
    );
    const rows = ['1,,一,JN,NONE', '2,,二,JN,YZ-X-3', '3,,三,JN,YZ-X-2', '4,,四,,', '5,,五,JN,YZ-X-4', ...tooLong];
    expect(await run([await file(...rows)])).toMatchObject([
      {
        imported: 10,
        errors: [
          [2, '前序圆桌会编码', 'UNKNOWN_ROUNDTABLE'],
          [3, '前序圆桌会编码', 'CHAIN_CIRCULAR'],
          [4, '前序圆桌会编码', 'CHAIN_CIRCULAR'],
          [5, '召开支部编码', 'MISSING_VALUE'],
          [6, '前序圆桌会编码', 'UNKNOWN_ROUNDTABLE'],
          [17, '前序圆桌会编码', 'CHAIN_OVERLONG'],
          [18, '前序圆桌会编码', 'UNKNOWN_ROUNDTABLE'],
        ],
      },
    ]);
  });

  test('a roundtable that was not held is not carried on', async () => {
    await run([await file('1,,样例一,JN,')]);
    await roundtableModel(stores.first).updateOne({ code: 'YZ-X-1' }, { $set: { status: 'ANNOUNCED' } });
    expect(await run([await file('2,,样例二,JN,YZ-X-1')])).toMatchObject([
      { imported: 0, errors: [[2, '前序圆桌会编码', 'PARENT_NOT_HELD']] },
    ]);
  });
});
