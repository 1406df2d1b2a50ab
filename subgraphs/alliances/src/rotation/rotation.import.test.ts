import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { demoFile } from '@cobuild/import-export/testing';
import { allianceModel } from '../alliance/alliance.model.js';
import { clean, fileOf, openStores } from '../ledgers.fixture.js';
import { rotationTermModel } from './rotation-term.model.js';

let stores: Awaited<ReturnType<typeof openStores>>;

beforeAll(async () => {
  stores = await openStores(import.meta.url);
});
beforeEach(async () => {
  await stores.clear();
  await stores.importInto(stores.first, ['alliances.csv', 'alliance_members.csv'].map(demoFile));
});
afterAll(() => stores.close());

const header = '联盟编码,年度,季度,轮值单位编码,轮值单位名称,轮值计划,轮值状态,交接日期,来源文件,备注';
const good = [
  'LM-GN-NJ,2017,第三季度,GG-ZYY,,走访企业,已交接,2017-10,001_…,样例',
  'LM-GN-NJ,2025,第四季度,GG-XZ,,,交接中,,,',
  // The quarter that runs, and the next: both as the platform has planned them.
  'LM-GN-NJ,2026,第一季度,GG-GN-WJJ,,开展联学,轮值中,,,',
  'LM-GN-NJ,2026,第二季度,GG-ZYY,,,已排定,,,',
];
const run = async (...rows: readonly string[]) =>
  stores.importInto(stores.first, [await fileOf([header, ...rows, ''].join('\n'))]);
const allianceId = async () => (await allianceModel(stores.first).findOne({ code: 'LM-GN-NJ' }).lean())?._id ?? '';
const terms = async () =>
  rotationTermModel(stores.first)
    .find({ allianceId: await allianceId() })
    .sort({ ordinal: 1 })
    .lean();
const events = () => stores.first.collection('events').find().toArray();

describe('imported quarters', () => {
  test('enter where they are over, and one lead stays at any instant', async () => {
    const before = await terms();
    expect(await run(...good)).toEqual([clean(3, 1)]);
    const after = await terms();
    expect(after.map(({ leadOrgId, status }) => [leadOrgId, status])).toEqual([
      ['o-GG-ZYY', 'CLOSED'],
      ['o-GG-XZ', 'HANDING_OVER'],
      ...before.map(({ leadOrgId, status }) => [leadOrgId, status]),
    ]);
    expect(after.filter(({ status }) => status === 'LEADING')).toHaveLength(1);
    expect(after[0]).toMatchObject({
      plan: '走访企业',
      handover: null,
      dueAt: null,
      imported: true,
      source: { told: { handedOverOn: '2017-10' }, note: '样例' },
    });
    expect(after[2]).toMatchObject({ plan: '开展联学', status: 'LEADING', imported: false });
  });

  test('stay unchanged in a second run; a dry run says so and writes nothing', async () => {
    const path = await fileOf([header, ...good, ''].join('\n'));
    const before = await events();
    expect(await stores.importInto(stores.first, [path], { dryRun: true })).toEqual([clean(3, 1)]);
    expect(await events()).toEqual(before);
    await stores.importInto(stores.first, [path]);
    const after = await events();
    expect(await stores.importInto(stores.first, [path])).toEqual([clean(0, 4)]);
    expect(await events()).toEqual(after);
  });

  test('each bad row stays out with its column and reason, and all others enter', async () => {
    await allianceModel(stores.first).updateOne({ code: 'LM-GB-FG' }, { $set: { imported: false } });
    expect(
      await run(
        ...good,
        'LM-GN-NJ,2017,第三季度,GG-XZ,,,已交接,,,',
        'LM-NONE,2017,第三季度,GG-XZ,,,已交接,,,',
        'LM-GN-NJ,去年,第三季度,GG-XZ,,,已交接,,,',
        'LM-GN-NJ,20170,第三季度,GG-XZ,,,已交接,,,',
        'LM-GN-NJ,2017,三季度,GG-XZ,,,已交接,,,',
        'LM-GN-NJ,2018,第一季度,NONE,,,已交接,,,',
        'LM-GN-NJ,2018,第一季度,GG-XZ,别的单位,,已交接,,,',
        'LM-GN-NJ,2018,第一季度,GG-XZ,,,已取消,,,',
        'LM-GN-NJ,2018,第一季度,GG-XZ,,,轮值中,,,',
        'LM-GN-NJ,2018,第二季度,GG-XZ,,,已交接,2026-04,,',
        'LM-GN-NJ,2026,第三季度,GG-ZYY,,,已排定,,,',
        'LM-GN-NJ,2030,第一季度,GG-ZYY,,,已排定,,,',
        'LM-GG-SZ,2026,第一季度,GG-ZYY,,,轮值中,,,',
        'LM-GB-FG,2018,第一季度,GG-NEV,,,已交接,,,',
      ),
    ).toEqual([
      {
        imported: 3,
        unchanged: 1,
        rejected: 14,
        errors: [
          [6, '季度', 'SECOND_LEAD'],
          [7, '联盟编码', 'UNKNOWN_ALLIANCE'],
          [8, '年度', 'BAD_NUMBER'],
          [9, '年度', 'BAD_DATE'],
          [10, '季度', 'UNKNOWN_TYPE'],
          [11, '轮值单位编码', 'UNKNOWN_ORG'],
          [12, '轮值单位名称', 'NAME_MISMATCH'],
          [13, '轮值状态', 'UNKNOWN_TYPE'],
          [14, '轮值状态', 'QUARTER_OVER'],
          [15, '交接日期', 'DAY_AHEAD'],
          [16, '轮值单位编码', 'QUARTER_LED_OTHERWISE'],
          [17, '季度', 'QUARTER_NOT_OVER'],
          [18, '季度', 'QUARTER_NOT_OVER'],
          [19, '联盟编码', 'ALLIANCE_FOUNDED_HERE'],
        ],
      },
    ]);
  });

  test('two imports at once make each quarter once', async () => {
    const path = await fileOf([header, ...good, ''].join('\n'));
    const before = (await terms()).length;
    const runs = await Promise.all([stores.importInto(stores.first, [path]), stores.importInto(stores.first, [path])]);
    expect(runs.flat().reduce((sum, { imported }) => sum + imported, 0)).toBe(3);
    expect(await terms()).toHaveLength(before + 2);
  });
});

describe('the table of rotation', () => {
  test('tells every quarter and who leads it, by alliance and by time', async () => {
    await run(...good);
    await rotationTermModel(stores.first).updateOne(
      { allianceId: await allianceId(), status: 'LEADING' },
      { $set: { substituteOrgId: 'o-GG-FL' } },
    );
    const { rows } = await stores.exportFrom(stores.first);
    const own = rows['rotation_terms']?.filter((row) => row['allianceCode'] === 'LM-GN-NJ');
    expect(own?.map((row) => [row['year'], row['quarter'], row['leadCode'], row['status']])).toEqual([
      ['2017', '第三季度', 'GG-ZYY', '已交接'],
      ['2025', '第四季度', 'GG-XZ', '交接中'],
      ['2026', '第一季度', 'GG-FL', '轮值中'],
      ['2026', '第二季度', 'GG-ZYY', '已排定'],
      ['2026', '第三季度', 'GG-XZ', '已排定'],
      ['2026', '第四季度', 'GG-GN-WJJ', '已排定'],
      ['2027', '第一季度', 'GG-ZYY', '已排定'],
    ]);
    expect(own?.[0]).toMatchObject({ plan: '走访企业', handedOverOn: '2017-10', sourceFile: '001_…', note: '样例' });
  });

  test('imports into an empty store, whose export is the same to the byte, also where the lead stands amid the order', async () => {
    await run(...good);
    await allianceModel(stores.first).updateOne(
      { code: 'LM-GN-NJ' },
      { $set: { rotationOrder: ['o-GG-XZ', 'o-GG-GN-WJJ', 'o-GG-ZYY'] } },
    );
    const { path } = await stores.exportFrom(stores.first);
    await stores.importInto(stores.second, [path]);
    const again = await stores.exportFrom(stores.second);
    expect((await readFile(again.path)).equals(await readFile(path))).toBe(true);
  });

  test('imports into the same store without change', async () => {
    await run(...good);
    await allianceModel(stores.first).updateMany({}, { $set: { imported: false } });
    const { path, rows } = await stores.exportFrom(stores.first);
    const before = await events();
    expect(await stores.importInto(stores.first, [path])).toContainEqual(clean(0, rows['rotation_terms']?.length));
    expect(await events()).toEqual(before);
  });
});
