import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { demoFile } from '@cobuild/import-export/testing';
import { allianceModel } from '../alliance/alliance.model.js';
import { openBeside } from '../beside.js';
import { everything } from '../figures/tally.rules.js';
import { clean, fileOf, openStores } from '../ledgers.fixture.js';
import { jointActionModel } from './joint-action.model.js';

let stores: Awaited<ReturnType<typeof openStores>>;

beforeAll(async () => {
  stores = await openStores(import.meta.url);
});
beforeEach(() => stores.clear());
afterAll(() => stores.close());

const files = ['joint_activities.csv', 'alliances.csv'].map(demoFile);
const run = async (paths: readonly string[] = files, options: { readonly dryRun?: boolean } = {}) =>
  (await stores.importInto(stores.first, paths, options))[0];
const eventsThere = () => stores.first.collection('events').countDocuments();
const action = (code: string) => jointActionModel(stores.first).findOne({ code }).lean();
const allianceId = async (code: string) => (await allianceModel(stores.first).findOne({ code }).lean())?._id;
const ofPairs = [4, 16, 18].map((line) => [line, '主体类型', 'OF_A_PAIR']);

describe('imported joint actions', () => {
  test('go in after their alliances as they are told, done and over; rows of pairs are not theirs', async () => {
    expect(await run()).toEqual({ imported: 18, unchanged: 0, rejected: 3, errors: ofPairs });
    expect(await action('HD-014')).toMatchObject({
      allianceId: await allianceId('LM-GN-NJ'),
      title: '南江社区慢性病老人义诊',
      nature: 'SINGLE',
      joint: 'ACTIVITY',
      leadOrgId: 'o-GG-GN-WJJ',
      followers: { organizationIds: ['o-GG-GN-WJJ', 'o-GG-ZYY', 'o-GG-XZ', 'o-GG-GN-JNJ-NJ'], accountIds: [] },
      status: 'REVIEWED',
      startsOn: null,
      startedAt: null,
      deliveredAt: null,
      review: null,
      imported: true,
      summary: '社区开展义诊，提高社区老人自我保健意识',
      source: { basis: '归类', file: '004_c4c3fc87e8baaefa.txt' },
    });
    expect((await action('HD-014'))?.followerReach).toContain('o-GG');
    const events = await stores.first.collection('events').find({ type: 'alliances.JointActionReviewed' }).toArray();
    expect(events).toHaveLength(18);
    expect(events[0]).toMatchObject({ imported: true, payload: { action: 'import', to: 'REVIEWED' } });
  });

  test('of a mechanism belong to no alliance, and of those that name nobody nobody leads', async () => {
    await run();
    expect(await action('HD-001')).toMatchObject({
      allianceId: null,
      leadOrgId: 'o-JN',
      nature: 'SERIES',
      startsOn: '2020',
      source: { told: { ownerType: '机制', mechanism: '红色物业', dateText: '去年以来' } },
    });
    expect(await action('HD-013')).toMatchObject({
      allianceId: await allianceId('LM-GP-MYYY'),
      leadOrgId: null,
      followers: { organizationIds: [] },
    });
  });

  test('stay unchanged in a second run; two imports at once make each once, and a dry run none', async () => {
    expect(await run([demoFile('alliances.csv')])).toEqual(clean(12));
    const before = await eventsThere();
    expect(await run(files, { dryRun: true })).toMatchObject({ imported: 18, rejected: 3 });
    expect(await eventsThere()).toBe(before);
    const both = await Promise.all([run(), run()]);
    expect(both.reduce((sum, one) => sum + (one?.imported ?? 0), 0)).toBe(18);
    const events = await eventsThere();
    expect(await run()).toMatchObject({ imported: 0, unchanged: 18, rejected: 3 });
    expect(await eventsThere()).toBe(events);
  });

  test('count for who led them, for their alliance, and in the year that is told', async () => {
    await run();
    const { services, close } = await openBeside(stores.place(stores.first));
    await services.catchUp();
    const ids = await Promise.all([allianceId('LM-GG-HCLH'), allianceId('LM-GP-MYYY')]);
    const keys = [...ids.map(String), 'o-SD-SZGW', 'o-SD-SZGW@2023', everything];
    const figures = (await services.figures.ofRows(keys)).map(({ jointActions }) => jointActions);
    await close();
    const reviewed = (count: number) => [{ status: 'REVIEWED', count }];
    expect(figures.map(({ actions }) => actions)).toEqual([2, 1, 6, 2, 18].map(reviewed));
    expect(figures.slice(0, 2).map(({ organizations }) => organizations)).toMatchObject([
      [{ organizationId: 'o-GG-DW-BGS' }, { organizationId: 'o-GG-HC' }],
      [],
    ]);
    expect(figures[4]?.peopleServed).toBe(0);
  });
});

describe('files of joint actions', () => {
  const file = (...rows: readonly string[]) =>
    fileOf(['编码,主体类型,主体编码,四联类别,标题,参与单位编码', ...rows.map((row) => `HD-X-${row}`), ''].join('\n'));

  test('each bad row stays out with its column and reason, and all others enter', async () => {
    await run();
    const rows = [
      '1,联盟,LM-GN-NJ,活动联办,甲,GG-ZYY',
      '1,联盟,LM-GN-NJ,活动联办,乙,',
      '3,联盟,,活动联办,丙,GG-ZYY',
      '4,联盟,LM-NONE,活动联办,丁,',
      '5,机制,,活动联办,戊,',
      '6,机制,,活动联办,己,GG-ZYY;NONE',
      '7,协会,,活动联办,庚,GG-ZYY',
      '8,联盟,LM-GN-NJ,联谊,辛,',
      '9,结对,JD-GG-001,活动联办,壬,',
    ];
    expect(await run([await file(...rows)])).toMatchObject({
      imported: 1,
      errors: [
        [3, '编码', 'DUPLICATE_CODE'],
        [4, '主体编码', 'MISSING_VALUE'],
        [5, '主体编码', 'UNKNOWN_ALLIANCE'],
        [6, '参与单位编码', 'MISSING_VALUE'],
        [7, '参与单位编码', 'UNKNOWN_ORG'],
        [8, '主体类型', 'UNKNOWN_TYPE'],
        [9, '四联类别', 'UNKNOWN_TYPE'],
        [10, '主体类型', 'OF_A_PAIR'],
      ],
    });
  });

  test('an alliance that was founded on the platform takes none, and a code with other content stays out', async () => {
    await run();
    await allianceModel(stores.first).updateOne({ code: 'LM-GN-NJ' }, { $set: { imported: false } });
    const rows = ['1,联盟,LM-GN-NJ,活动联办,甲,GG-ZYY', '2,机制,,活动联办,乙,GG-ZYY', '2,机制,,活动联办,丙,GG-ZYY'];
    expect(await run([await file(...rows.slice(0, 2))])).toMatchObject({
      imported: 1,
      errors: [[2, '主体编码', 'ALLIANCE_HELD_HERE']],
    });
    expect(await run([await file(...rows.slice(2))])).toMatchObject({ errors: [[2, '编码', 'DUPLICATE_CODE']] });
  });
});
