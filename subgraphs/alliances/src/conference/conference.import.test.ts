import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { demoFile } from '@cobuild/import-export/testing';
import { fileOf, openStores } from '../ledgers.fixture.js';
import { conferenceModel } from './conference.model.js';

let stores: Awaited<ReturnType<typeof openStores>>;

beforeAll(async () => {
  stores = await openStores(import.meta.url);
});
beforeEach(() => stores.clear());
afterAll(() => stores.close());

const run = (paths: readonly string[]) => stores.importInto(stores.first, paths);
const eventsThere = () => stores.first.collection('events').countDocuments();

describe('imported conferences', () => {
  const conferences = demoFile('conferences.csv');

  test('enter as closed with what is known; assemblies of alliances and meetings without a host stay out', async () => {
    expect(await run([conferences])).toEqual([
      {
        imported: 11,
        unchanged: 0,
        rejected: 3,
        errors: [
          [12, '会议类型', 'NOT_A_CONFERENCE'],
          [13, '会议类型', 'NOT_A_CONFERENCE'],
          [15, '主办单位编码', 'MISSING_VALUE'],
        ],
      },
    ]);
    const model = conferenceModel(stores.first);
    expect(await model.findOne({ code: 'HY-013' }).lean()).toMatchObject({
      kind: 'OTHER',
      title: '2016年广西设区市党委书记落实主体责任述职评议会',
      hostOrgId: 'o-GX',
      memberOrgIds: ['o-GG'],
      status: 'CLOSED',
      heldOn: '2016',
      imported: true,
    });
    expect(await model.findOne({ code: 'HY-010' }).lean()).toMatchObject({ series: 'o-GG-DW:OTHER', number: 2 });
  });

  test('stay unchanged in a second run', async () => {
    await run([conferences]);
    const events = await eventsThere();
    expect(await run([conferences])).toMatchObject([{ imported: 0, unchanged: 11, rejected: 3 }]);
    expect(await eventsThere()).toBe(events);
  });

  test('name organizations that are there, and each code once', async () => {
    const rows = ['1,推进会,样例一,NONE,', '2,推进会,样例二,JN,NONE', '3,推进会,样例三,JN,', '3,推进会,样例四,JN,'];
    const header = '编码,会议类型,名称,主办单位编码,参加单位编码';
    expect(await run([await fileOf([header, ...rows.map((row) => `HY-X-${row}`), ''].join('\n'))])).toMatchObject([
      {
        imported: 1,
        errors: [
          [2, '主办单位编码', 'UNKNOWN_ORG'],
          [3, '参加单位编码', 'UNKNOWN_ORG'],
          [5, '编码', 'DUPLICATE_CODE'],
        ],
      },
    ]);
  });
});
