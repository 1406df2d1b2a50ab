import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { demoFile } from '@cobuild/import-export/testing';
import { allianceModel } from './alliance/alliance.model.js';
import { openBeside } from './beside.js';
import { clean, fileOf, openStores } from './ledgers.fixture.js';
import { membershipModel } from './membership/membership.model.js';
import { rotationTermModel } from './rotation/rotation-term.model.js';

const files = ['alliance_members.csv', 'alliances.csv'].map(demoFile);
let stores: Awaited<ReturnType<typeof openStores>>;

beforeAll(async () => {
  stores = await openStores(import.meta.url);
});
beforeEach(() => stores.clear());
afterAll(() => stores.close());

const run = (paths = files, options = {}) => stores.importInto(stores.first, paths, options);
const alliance = (code: string) => allianceModel(stores.first).findOne({ code }).lean();
const eventsThere = () => stores.first.collection('events').countDocuments();

describe('imported alliances', () => {
  test('go in before their members, as history with what is known', async () => {
    expect(await run()).toEqual([clean(8), clean(12)]);
    expect(await alliance('LM-PN-NXBD')).toMatchObject({
      name: '南雄北帝旅游党建联盟',
      kind: 'INDUSTRY',
      form: 'ALLIANCE',
      status: 'ACTIVE',
      imported: true,
      foundedOn: '2017-06-05',
      officeOrgId: null,
      memberIds: ['o-GG-PN-TTGJ'],
      source: { basis: '明载', told: { rotationPeriod: '季度', dateText: '6月5日上午' } },
    });
    expect(await alliance('LM-GG-HCLH')).toMatchObject({ kind: 'AREA', form: 'JOINT_COMMITTEE', foundedOn: null });
    expect(await alliance('LM-GG-SZ')).toMatchObject({ status: 'ACTIVE', memberIds: [], rotationOrder: [] });
  });

  test('need no signatures, and turn from now on like every other alliance', async () => {
    await run();
    const { _id, reach } = (await alliance('LM-GN-NJ')) ?? {};
    const members = await membershipModel(stores.first).find({ allianceId: _id }).sort({ _id: 1 }).lean();
    expect(members.map(({ organizationId, status, signedAt }) => [organizationId, status, signedAt])).toEqual([
      ['o-GG-GN-WJJ', 'ACTIVE', null],
      ['o-GG-ZYY', 'ACTIVE', null],
      ['o-GG-XZ', 'ACTIVE', null],
    ]);
    expect(members[0]).toMatchObject({ imported: true, joinedOn: null, source: { basis: '明载' } });
    expect(reach).toContain('o-GG');
    const terms = await rotationTermModel(stores.first).find({ allianceId: _id }).sort({ ordinal: 1 }).lean();
    expect(terms.map(({ leadOrgId, status }) => [leadOrgId, status])).toEqual([
      ['o-GG-GN-WJJ', 'LEADING'],
      ['o-GG-ZYY', 'PLANNED'],
      ['o-GG-XZ', 'PLANNED'],
      ['o-GG-GN-WJJ', 'PLANNED'],
      ['o-GG-ZYY', 'PLANNED'],
    ]);
  });

  test('are told in the log as imported', async () => {
    await run();
    const events = await stores.first.collection('events').find({ type: 'alliances.MembershipSigned' }).toArray();
    expect(events).toHaveLength(8);
    expect(events[0]).toMatchObject({ imported: true, payload: { action: 'import', from: null, to: 'ACTIVE' } });
  });

  test('stay unchanged in a second run, and a dry run says so and writes nothing', async () => {
    expect(await run(files.slice(1), { dryRun: true })).toEqual([clean(12)]);
    expect(await eventsThere()).toBe(0);
    await run();
    const events = await eventsThere();
    expect(await run(files, { dryRun: true })).toEqual([clean(0, 8), clean(0, 12)]);
    expect(await run()).toEqual([clean(0, 8), clean(0, 12)]);
    expect(await eventsThere()).toBe(events);
  });
});

/** Lines that are added to a good file, and what becomes of them: line, column and code of each that stays out. */
async function added(name: string, ...lines: readonly string[]) {
  const good = (await readFile(demoFile(name), 'utf8')).trimEnd();
  const [report] = await run([await fileOf(`${good}\r\n${lines.join('\r\n')}\r\n`)]);
  return report;
}

describe('spoiled files of alliances', () => {
  const row = (
    code: string,
    more: { name?: string; kind?: string; form?: string; count?: string; date?: string } = {},
  ) => {
    const { name = '样例联盟', kind = '条状', form = '党建联盟', count = '', date = '' } = more;
    return [code, name, '', kind, '', form, '', '', count, '', date, '', '', '', '', '', '', ''].join(',');
  };

  test('each bad row stays out with its column and reason, and all others enter', async () => {
    const report = await added(
      'alliances.csv',
      row('LM-PN-NXBD'),
      row('LM_X'),
      row('LM-X-1', { name: '' }),
      row('LM-X-2', { kind: '网状' }),
      row('LM-X-3', { form: '协会' }),
      row('LM-X-4', { count: '20家' }),
      row('LM-X-5', { date: '2017-02-30' }),
      row('LM-X-6', { name: '=HYPERLINK("x")' }).replaceAll('"', ''),
      row('LM-X-7', { name: '名'.repeat(201) }),
      row('LM-X-8', { name: '样例 ', date: '2017年6月', count: '２０' }),
    );
    expect(report).toEqual({
      imported: 13,
      unchanged: 0,
      rejected: 9,
      errors: [
        [14, '编码', 'DUPLICATE_CODE'],
        [15, '编码', 'BAD_CODE'],
        [16, '名称', 'MISSING_VALUE'],
        [17, '类型', 'UNKNOWN_TYPE'],
        [18, '形式', 'UNKNOWN_TYPE'],
        [19, '成员数', 'BAD_NUMBER'],
        [20, '成立日期', 'BAD_DATE'],
        [21, '名称', 'FORMULA_CELL'],
        [22, '名称', 'CELL_TOO_LONG'],
      ],
    });
    expect(await alliance('LM-X-8')).toMatchObject({
      name: '样例',
      foundedOn: '2017-06',
      source: { told: { memberCountReported: '20' } },
    });
  });

  test('a code that the platform holds with other content stays out', async () => {
    await run();
    const header = '编码,名称,类型';
    expect(await run([await fileOf(`${header}\nLM-PN-NXBD,别的联盟,条状\n`)])).toEqual([
      { imported: 0, unchanged: 0, rejected: 1, errors: [[2, '编码', 'DUPLICATE_CODE']] },
    ]);
  });

  test('an office and an approving organization must be there', async () => {
    const header = '编码,名称,类型,办公室单位编码,批准单位编码';
    const rows = ['LM-X-1,样例一,块状,GG-HC,GG', 'LM-X-2,样例二,块状,NONE,', 'LM-X-3,样例三,块状,,NONE'];
    expect(await run([await fileOf([header, ...rows, ''].join('\n'))])).toEqual([
      {
        imported: 1,
        unchanged: 0,
        rejected: 2,
        errors: [
          [3, '办公室单位编码', 'UNKNOWN_ORG'],
          [4, '批准单位编码', 'UNKNOWN_ORG'],
        ],
      },
    ]);
    expect(await alliance('LM-X-1')).toMatchObject({ officeOrgId: 'o-GG-HC', approvingOrgId: 'o-GG' });
    expect((await alliance('LM-X-1'))?.reach).toContain('o-GG-HC');
  });

  test('a file without a required column is not imported at all', async () => {
    expect(await run([await fileOf('编码,名称,形式,领域\nLM-X-1,样例,党建联盟,旅游\n')])).toEqual([
      { imported: 0, unchanged: 0, rejected: null, errors: [] },
    ]);
  });
});

describe('spoiled files of members', () => {
  const row = (alliance: string, member: string, name = '', role = '成员', joined = '') =>
    [alliance, member, name, role, joined, '', '', ''].join(',');

  test('each bad row stays out with its column and reason, and all others enter', async () => {
    await run(files.slice(1));
    const report = await added(
      'alliance_members.csv',
      row('LM-NONE', 'GG-ZYY'),
      row('LM-GN-NJ', 'NONE'),
      row('LM-GN-NJ', 'GG-FL', '贵港市妇女会'),
      row('LM-GN-NJ', 'GG-ZYY'),
      row('LM-GN-NJ', 'GG-FL', '', '组长'),
      row('LM-GN-NJ', 'GG-HC', '', '牵头'),
      row('LM-GN-NJ', 'GG-DW-TZB', '', '牵头'),
      row('LM-GN-NJ', 'GG-FL', '', '成员', '去年'),
      row('', 'GG-FL'),
    );
    expect(report).toEqual({
      imported: 9,
      unchanged: 0,
      rejected: 8,
      errors: [
        [10, '联盟编码', 'UNKNOWN_ALLIANCE'],
        [11, '成员编码', 'UNKNOWN_ORG'],
        [12, '成员名称', 'NAME_MISMATCH'],
        [13, '成员编码', 'DUPLICATE_MEMBER'],
        [14, '角色', 'UNKNOWN_TYPE'],
        [16, '角色', 'SECOND_LEAD'],
        [17, '加入日期', 'BAD_DATE'],
        [18, '联盟编码', 'MISSING_VALUE'],
      ],
    });
  });

  test('who is named as lead leads, wherever its row stands', async () => {
    await run(files.slice(1));
    await added('alliance_members.csv', row('LM-GN-NJ', 'GG-HC', '', '牵头'));
    const { _id, rotationOrder } = (await alliance('LM-GN-NJ')) ?? {};
    expect(rotationOrder).toEqual(['o-GG-HC', 'o-GG-GN-WJJ', 'o-GG-ZYY', 'o-GG-XZ']);
    const [term] = await rotationTermModel(stores.first).find({ allianceId: _id, status: 'LEADING' }).lean();
    expect(term).toMatchObject({ leadOrgId: 'o-GG-HC' });
  });

  test('an alliance that was founded here takes no imported members, nor one that is dissolved', async () => {
    await run(files.slice(1));
    const model = allianceModel(stores.first);
    await model.updateOne({ code: 'LM-GN-NJ' }, { $set: { imported: false } });
    await model.updateOne({ code: 'LM-GB-FG' }, { $set: { status: 'DISSOLVED' } });
    const [report] = await run(files.slice(0, 1));
    expect(report).toEqual({
      imported: 4,
      unchanged: 0,
      rejected: 4,
      errors: [
        [3, '联盟编码', 'ALLIANCE_DISSOLVED'],
        [4, '联盟编码', 'HISTORY_CLOSED'],
        [5, '联盟编码', 'HISTORY_CLOSED'],
        [6, '联盟编码', 'HISTORY_CLOSED'],
      ],
    });
  });

  test('two imports at once make each member once, and one lead', async () => {
    await run(files.slice(1));
    const outcomes = await Promise.all([run(files.slice(0, 1)), run(files.slice(0, 1))]);
    expect(outcomes.flat().reduce((sum, { imported }) => sum + imported, 0)).toBe(8);
    expect(await membershipModel(stores.first).countDocuments()).toBe(8);
    const { services, close } = await openBeside(stores.place(stores.first));
    const found = await services.alliances.findByCodes(['LM-GN-NJ']);
    const leading = (await services.circles.termsOf(found.get('LM-GN-NJ')?.id ?? '')).filter(
      ({ status }) => status === 'LEADING',
    );
    await close();
    expect(leading).toHaveLength(1);
  });
});
