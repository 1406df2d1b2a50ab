import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { Viewer } from '@cobuild/identity';
import { demoFile } from '@cobuild/import-export/testing';
import { allianceModel } from '../alliance/alliance.model.js';
import { openBeside } from '../beside.js';
import { rowKey } from '../figures/tally.rules.js';
import { ask, somebody } from '../house.fixture.js';
import { clean, fileOf, openStores } from '../ledgers.fixture.js';
import { membershipModel } from '../membership/membership.model.js';
import { assemblyModel, toDocument } from './assembly.model.js';
import { blankAssembly } from './assembly.rules.js';

let stores: Awaited<ReturnType<typeof openStores>>;

beforeAll(async () => {
  stores = await openStores(import.meta.url);
});
beforeEach(async () => {
  await stores.clear();
  await stores.importInto(stores.first, ['alliances.csv', 'alliance_members.csv'].map(demoFile));
});
afterAll(() => stores.close());

const header =
  '编码,联盟编码,届次,大会类型,召开日期,地点,大会状态,议程,成员数,到会数,法定人数,到会单位编码,到会代表,会议纪要,纪要发布日期,来源文件,备注';
const good = [
  'DH-1,LM-GN-NJ,1,例会,2017-06,南江,纪要已发布,审议章程;推选轮值单位,3,3,2,GG-GN-WJJ;GG-ZYY;GG-XZ,代表六名,会议通过了章程。,2017-07-01,001_…,样例',
  'DH-2,LM-GN-NJ,2,,2018,,已闭会,,,2,,GG-ZYY;GG-FL,,,,,',
  'DH-3,LM-PN-NXBD,,临时会议,,,已闭会,,,,,,,,,,',
];
const fileWith = (...rows: readonly string[]) => fileOf([header, ...rows, ''].join('\n'));
const run = async (...rows: readonly string[]) => stores.importInto(stores.first, [await fileWith(...rows)]);
const assembly = (code: string) => assemblyModel(stores.first).findOne({ code }).lean();
const events = (filter: object = {}) => stores.first.collection('events').find(filter);

describe('imported assemblies', () => {
  test('enter in their stated state with what is known, and what is not known stays empty', async () => {
    expect(await run(...good)).toEqual([clean(3)]);
    const { _id: allianceId } = (await allianceModel(stores.first).findOne({ code: 'LM-GN-NJ' }).lean()) ?? {};
    const member = await membershipModel(stores.first).findOne({ allianceId, organizationId: 'o-GG-ZYY' }).lean();
    expect(await assembly('DH-1')).toMatchObject({
      allianceId,
      number: 1,
      kind: 'REGULAR',
      status: 'PUBLISHED',
      heldOn: '2017-06',
      agenda: ['审议章程', '推选轮值单位'],
      quorum: { members: 3, present: 3, needed: 2 },
      minutes: '会议通过了章程。',
      scheduledAt: null,
      openedAt: null,
      closedAt: null,
      publishedAt: null,
      dueAt: null,
      imported: true,
      source: { told: { delegates: '代表六名', publishedOn: '2017-07-01' }, note: '样例' },
    });
    expect(await assembly('DH-2')).toMatchObject({
      status: 'CLOSED',
      quorum: null,
      minutes: null,
      attendance: [
        { organizationId: 'o-GG-ZYY', membershipId: member?._id, at: null },
        { organizationId: 'o-GG-FL', membershipId: null, at: null },
      ],
    });
  });

  test('are told in the log as imported, and count in the period in which they were held', async () => {
    await run(...good);
    const told = await events({ 'entity.type': 'Assembly' }).toArray();
    expect(told.map(({ type, imported, payload }) => [type, imported, payload.action, payload.heldOn])).toEqual([
      ['alliances.AssemblyMinutesPublished', true, 'import', '2017-06'],
      ['alliances.AssemblyClosed', true, 'import', '2018'],
      ['alliances.AssemblyClosed', true, 'import', null],
    ]);
    const { services, close } = await openBeside(stores.place(stores.first));
    await services.catchUp();
    const { id = '' } = (await services.alliances.findByCodes(['LM-GN-NJ'])).get('LM-GN-NJ') ?? {};
    const figures = await services.figures.ofRows([
      rowKey(id, null),
      rowKey(id, { year: 2017, quarter: 2 }),
      rowKey('o-GG-XZ', null),
    ]);
    await close();
    const nobody = { numerator: 0, denominator: 0, value: null };
    expect(figures.map(({ assemblies }) => assemblies)).toEqual([
      { held: 2, attendance: nobody },
      { held: 1, attendance: nobody },
      { held: 1, attendance: nobody },
    ]);
  });

  test('go on from there: the guards of the next step apply', async () => {
    await run(...good);
    const { services, close } = await openBeside(stores.place(stores.first));
    const found = await services.assemblies.findByCodes(['DH-1', 'DH-2']);
    const publish = (code: string, viewer: Viewer, minutes?: string) => {
      const { id = '', version = 0 } = found.get(code) ?? {};
      return services.assemblies.step('publishMinutes', ask(viewer), { id, version, minutes });
    };
    const lead = somebody('lead', { role: 'DELEGATE', organizationId: 'o-GG-GN-WJJ' });
    const other = somebody('other', { role: 'DELEGATE', organizationId: 'o-GG-FL' });
    const outcomes = [
      await publish('DH-1', lead, '纪要'),
      await publish('DH-2', other, '纪要'),
      await publish('DH-2', lead),
      await publish('DH-2', lead, '纪要'),
    ];
    await close();
    expect(outcomes.map((one) => (one.ok ? one.value.status : one.refusal.code))).toEqual([
      'ILLEGAL_TRANSITION',
      'FORBIDDEN',
      'MISSING_INPUT',
      'PUBLISHED',
    ]);
  });

  test('stay unchanged in a second run; a dry run says so and writes nothing', async () => {
    const path = await fileWith(...good);
    const before = await events().toArray();
    expect(await stores.importInto(stores.first, [path], { dryRun: true })).toEqual([clean(3)]);
    expect(await events().toArray()).toEqual(before);
    await stores.importInto(stores.first, [path]);
    const after = await events().toArray();
    expect(await stores.importInto(stores.first, [path])).toEqual([clean(0, 3)]);
    expect(await events().toArray()).toEqual(after);
  });

  test('each bad row stays out with its column and reason, and all others enter', async () => {
    await allianceModel(stores.first).updateOne({ code: 'LM-GB-FG' }, { $set: { imported: false } });
    expect(
      await run(
        ...good,
        'DH-1,LM-GN-NJ,1,例会,,,已闭会,,,,,,,,,,',
        'DH_5,LM-GN-NJ,,,,,已闭会,,,,,,,,,,',
        'DH-6,LM-NONE,,,,,已闭会,,,,,,,,,,',
        'DH-7,LM-GN-NJ,0,,,,已闭会,,,,,,,,,,',
        'DH-8,LM-GN-NJ,,年会,,,已闭会,,,,,,,,,,',
        'DH-9,LM-GN-NJ,,,2017-02-30,,已闭会,,,,,,,,,,',
        'DH-10,LM-GN-NJ,,,,,筹备中,,,,,,,,,,',
        'DH-11,LM-GN-NJ,,,,,,,,,,,,,,,',
        'DH-12,LM-GN-NJ,,,,,已闭会,,3,4,2,,,,,,',
        'DH-13,LM-GN-NJ,,,,,已闭会,,,,,GG-ZYY;NONE,,,,,',
        'DH-14,LM-GN-NJ,,,2026-03-03,,已闭会,,,,,,,,,,',
        'DH-15,LM-GB-FG,,,,,已闭会,,,,,,,,,,',
        `DH-16,LM-GN-NJ,,,,${'长'.repeat(201)},已闭会,,,,,,,,,,`,
      ),
    ).toEqual([
      {
        imported: 3,
        unchanged: 0,
        rejected: 13,
        errors: [
          [5, '编码', 'DUPLICATE_CODE'],
          [6, '编码', 'BAD_CODE'],
          [7, '联盟编码', 'UNKNOWN_ALLIANCE'],
          [8, '届次', 'NUMBER_INVALID'],
          [9, '大会类型', 'UNKNOWN_TYPE'],
          [10, '召开日期', 'BAD_DATE'],
          [11, '大会状态', 'UNKNOWN_TYPE'],
          [12, '大会状态', 'MISSING_VALUE'],
          [13, '到会数', 'COUNTS_CONTRADICT'],
          [14, '到会单位编码', 'UNKNOWN_ORG'],
          [15, '召开日期', 'DAY_AHEAD'],
          [16, '联盟编码', 'ALLIANCE_FOUNDED_HERE'],
          [17, '地点', 'CELL_TOO_LONG'],
        ],
      },
    ]);
    expect(await assemblyModel(stores.first).countDocuments()).toBe(3);
  });

  test('a code that the platform holds with other content stays out', async () => {
    await run(...good);
    expect(await run('DH-1,LM-PN-NXBD,1,例会,,,已闭会,,,,,,,,,,')).toMatchObject([
      { imported: 0, rejected: 1, errors: [[2, '编码', 'DUPLICATE_CODE']] },
    ]);
  });

  test('two imports at once make each assembly once', async () => {
    const path = await fileWith(...good);
    const runs = await Promise.all([stores.importInto(stores.first, [path]), stores.importInto(stores.first, [path])]);
    expect(runs.flat().reduce((sum, { imported }) => sum + imported, 0)).toBe(3);
    expect(await assemblyModel(stores.first).countDocuments()).toBe(3);
  });
});

/** An assembly that was held on the platform, with all that the platform knows of it. */
async function heldHere(): Promise<string> {
  const { _id: allianceId = '' } = (await allianceModel(stores.first).findOne({ code: 'LM-GN-NJ' }).lean()) ?? {};
  const openedAt = new Date('2026-02-10T17:00:00Z');
  const came = { membershipId: 'm', organizationId: 'o-GG-ZYY', delegates: ['甲', '乙'], at: openedAt };
  const held = {
    ...blankAssembly('0b1d9c9e-0000-4000-8000-000000000001', allianceId, openedAt),
    number: 3,
    status: 'PUBLISHED' as const,
    agenda: ['=季度小结', '下季度计划'],
    venue: '街道会议室',
    attendance: [came, { ...came, organizationId: 'o-GG-FL', delegates: [] }],
    quorum: { members: 3, present: 2, needed: 2 },
    openedAt,
    closedAt: new Date('2026-02-10T19:00:00Z'),
    minutes: `第一项。\n${'纪'.repeat(40_000)}`,
    publishedAt: new Date('2026-02-12T01:00:00Z'),
  };
  await assemblyModel(stores.first).collection.insertOne(toDocument(held) as never);
  return 'ID-0B1D9C9E-0000-4000-8000-000000000001';
}

describe('the ledger of assemblies', () => {
  test('tells all that were held here, and what was told of others', async () => {
    const code = await heldHere();
    await run(...good);
    await assemblyModel(stores.first).updateOne({ code: 'DH-3' }, { $set: { status: 'CANCELLED' } });
    const { rows } = await stores.exportFrom(stores.first);
    expect(rows['assemblies']).toMatchObject([
      {
        code: 'DH-1',
        allianceCode: 'LM-GN-NJ',
        heldOn: '2017-06',
        status: '纪要已发布',
        members: '3',
        attendeeCodes: ['GG-GN-WJJ', 'GG-ZYY', 'GG-XZ'],
        delegates: '代表六名',
        publishedOn: '2017-07-01',
        sourceFile: '001_…',
      },
      { code: 'DH-2', kind: '例会', heldOn: '2018', status: '已闭会', members: null, present: '2' },
      {
        code,
        number: '3',
        heldOn: '2026-02-11',
        agenda: ['=季度小结', '下季度计划'],
        members: '3',
        present: '2',
        needed: '2',
        attendeeCodes: ['GG-ZYY', 'GG-FL'],
        delegates: expect.stringMatching(/：甲、乙$/),
        minutes: expect.stringMatching(/^第一项。\n纪+…$/),
        publishedOn: '2026-02-12',
      },
    ]);
    expect(String(rows['assemblies']?.[2]?.['minutes'])).toHaveLength(32_000);
  });

  test('imports into an empty store, whose export is the same to the byte', async () => {
    await heldHere();
    await run(...good);
    const { path } = await stores.exportFrom(stores.first);
    await stores.importInto(stores.second, [path]);
    const again = await stores.exportFrom(stores.second);
    expect(again.rows['assemblies']).toHaveLength(4);
    expect((await readFile(again.path)).equals(await readFile(path))).toBe(true);
  });

  test('imports into the same store without change, also what an alliance founded here has held', async () => {
    await heldHere();
    await run(...good);
    await allianceModel(stores.first).updateMany({}, { $set: { imported: false } });
    const { path } = await stores.exportFrom(stores.first);
    const before = await events().toArray();
    expect(await stores.importInto(stores.first, [path])).toContainEqual(clean(0, 4));
    expect(await events().toArray()).toEqual(before);
  });
});
