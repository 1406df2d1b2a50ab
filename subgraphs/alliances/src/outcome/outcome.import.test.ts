import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { demoFile } from '@cobuild/import-export/testing';
import { clean, fileOf, openStores } from '../ledgers.fixture.js';
import { roundtableModel } from '../roundtable/roundtable.model.js';
import { fenOf, yuanOf } from './outcome-import.rules.js';
import { outcomeModel } from './outcome.model.js';

let stores: Awaited<ReturnType<typeof openStores>>;

beforeAll(async () => {
  stores = await openStores(import.meta.url);
});
beforeEach(() => stores.clear());
afterAll(() => stores.close());

const files = ['roundtable_outcomes.csv', 'roundtables.csv'].map(demoFile);
const run = async (paths: readonly string[] = files) => (await stores.importInto(stores.first, paths))[0];
const eventsThere = () => stores.first.collection('events').countDocuments();
const outcome = (code: string) => outcomeModel(stores.first).findOne({ code }).lean();

describe('imported outcomes', () => {
  test('go in after their roundtables as they are told; those of no roundtable stay out', async () => {
    expect(await run()).toEqual({
      imported: 4,
      unchanged: 0,
      rejected: 5,
      errors: [6, 7, 8, 9, 10].map((line) => [line, '圆桌会编码', 'MISSING_VALUE']),
    });
    const roundtable = await roundtableModel(stores.first).findOne({ code: 'YZ-001' }).lean();
    expect(await outcome('YC-001')).toMatchObject({
      roundtableId: roundtable?._id,
      kind: 'CREDIT_LINE',
      amountFen: 3_500_000_000,
      beneficiaries: 7,
      payerOrgId: null,
      status: 'CONFIRMED',
      confirmedAt: null,
      imported: true,
    });
    expect(await outcome('YC-003')).toMatchObject({ kind: 'FINANCIAL_PRODUCT', amountFen: null, status: 'STANDING' });
    expect(await outcome('YC-004')).toMatchObject({
      kind: 'SCALE_OUT',
      beneficiaries: null,
      status: 'STANDING',
      source: { told: { value: '100', unit: '家企业', valueQualifier: '多于' } },
    });
    const events = await stores.first.collection('events').find({ type: 'alliances.OutcomeRecorded' }).toArray();
    expect(events).toHaveLength(4);
    expect(events[0]).toMatchObject({ imported: true, payload: { action: 'import', to: 'CONFIRMED' } });
  });

  test('stay unchanged in a second run; two imports at once make each once', async () => {
    const both = await Promise.all([run(), run()]);
    expect(both.reduce((sum, one) => sum + (one?.imported ?? 0), 0)).toBe(4);
    const events = await eventsThere();
    expect(await run()).toMatchObject({ imported: 0, unchanged: 4, rejected: 5 });
    expect(await eventsThere()).toBe(events);
  });
});

describe('files of outcomes', () => {
  const file = (...rows: readonly string[]) =>
    fileOf(['编码,圆桌会编码,成果类型,名称,数值,单位,数值限定', ...rows.map((row) => `YC-X-${row}`), ''].join('\n'));

  test('each bad row stays out with its column and reason, and all others enter', async () => {
    await run();
    const rows = [
      '1,YZ-001,授信,甲,12.5,元,',
      '1,YZ-001,放贷,乙,,,',
      '3,NONE,放贷,丙,,,',
      '4,YZ-001,奖状,丁,,,',
      '5,YZ-001,放贷,戊,许多,元,',
    ];
    expect(await run([await file(...rows)])).toMatchObject({
      imported: 1,
      errors: [
        [3, '编码', 'DUPLICATE_CODE'],
        [4, '圆桌会编码', 'UNKNOWN_ROUNDTABLE'],
        [5, '成果类型', 'UNKNOWN_TYPE'],
        [6, '数值', 'BAD_NUMBER'],
      ],
    });
    expect(await outcome('YC-X-1')).toMatchObject({ amountFen: 1250, status: 'CONFIRMED' });
  });

  test('what is no exact amount in yuan is no amount', async () => {
    await run();
    const rows = ['1,YZ-001,授信,甲,3500,万元,等于', '2,YZ-001,放贷,乙,100,元,近', '3,YZ-001,省级法规,丙,6,元,'];
    expect(await run([await file(...rows)])).toEqual(clean(3));
    for (const code of ['YC-X-1', 'YC-X-2', 'YC-X-3']) {
      expect(await outcome(code)).toMatchObject({ amountFen: null, status: 'STANDING' });
    }
  });

  test('a roundtable that was held on the platform takes none, and a code with other content stays out', async () => {
    await run();
    expect(await run([await file('1,YZ-001,放贷,甲,,,')])).toEqual(clean(1));
    expect(await run([await file('1,YZ-001,放贷,乙,,,')])).toMatchObject({ errors: [[2, '编码', 'DUPLICATE_CODE']] });
    await roundtableModel(stores.first).updateOne({ code: 'YZ-001' }, { $set: { imported: false } });
    expect(await run([await file('2,YZ-001,放贷,乙,,,')])).toMatchObject({
      errors: [[2, '圆桌会编码', 'ROUNDTABLE_HELD_HERE']],
    });
  });
});

test.each([
  ['35000000', 3_500_000_000, '35000000'],
  ['0.5', 50, '0.5'],
  ['12.05', 1205, '12.05'],
])('%s yuan are written and read exactly', (yuan, fen, again) => {
  expect(fenOf(yuan)).toBe(fen);
  expect(yuanOf(fen)).toBe(again);
});

test.each(['0', '1.234', '99999999999999999'])('%s yuan are no amount', (yuan) => {
  expect(fenOf(yuan)).toBeNull();
});
