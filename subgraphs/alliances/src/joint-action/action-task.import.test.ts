import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { demoFile } from '@cobuild/import-export/testing';
import { openBeside } from '../beside.js';
import { clean, fileOf, openStores } from '../ledgers.fixture.js';
import { actionTaskModel } from './action-task.model.js';
import { jointActionModel } from './joint-action.model.js';

let stores: Awaited<ReturnType<typeof openStores>>;

beforeAll(async () => {
  stores = await openStores(import.meta.url);
});
beforeEach(() => stores.clear());
afterAll(() => stores.close());

const files = ['activity_tasks.csv', 'joint_activities.csv', 'alliances.csv'].map(demoFile);
const run = async (paths: readonly string[] = files) => (await stores.importInto(stores.first, paths))[0];
const tasks = () => actionTaskModel(stores.first).find().sort({ _id: 1 }).lean();

describe('imported tasks', () => {
  test('go in after their action as done, without days that nobody told', async () => {
    expect(await run()).toEqual(clean(4));
    const action = await jointActionModel(stores.first).findOne({ code: 'HD-014' }).lean();
    const [first, second] = await tasks();
    expect(first).toMatchObject({
      actionId: action?._id,
      allianceId: action?.allianceId,
      organizationId: 'o-GG-GN-WJJ',
      duty: '在现场发放慢性疾病的宣传手册',
      status: 'DONE',
      dueOn: null,
      dueAt: null,
      acceptedAt: null,
      doneAt: null,
      imported: true,
      source: { file: '004_c4c3fc87e8baaefa.txt', told: { role: '牵头' } },
    });
    expect(second).toMatchObject({ organizationId: 'o-GG-GN-JNJ-NJ', source: { told: { role: '参与' } } });
    const events = await stores.first.collection('events').find({ type: 'alliances.ActionTaskDone' }).toArray();
    expect(events).toHaveLength(4);
    expect(events[0]).toMatchObject({ imported: true, payload: { action: 'import', isLate: false, dueOn: null } });
  });

  test('stay unchanged in a second run; two imports at once make each once', async () => {
    await run(files.slice(1));
    const both = await Promise.all([run(files.slice(0, 1)), run(files.slice(0, 1))]);
    expect(both.reduce((sum, one) => sum + (one?.imported ?? 0), 0)).toBe(4);
    const events = await stores.first.collection('events').countDocuments();
    expect(await run()).toEqual(clean(0, 4));
    expect(await tasks()).toHaveLength(4);
    expect(await stores.first.collection('events').countDocuments()).toBe(events);
  });

  test('count as done for those who did them', async () => {
    await run();
    const { services, close } = await openBeside(stores.place(stores.first));
    await services.catchUp();
    const [figures] = await services.figures.ofRows(['o-GG']);
    await close();
    expect(figures?.jointActions.tasks).toEqual([{ status: 'DONE', count: 4 }]);
  });
});

describe('files of tasks', () => {
  const file = (...rows: readonly string[]) => fileOf(['活动编码,单位编码,单位名称,角色,分工', ...rows, ''].join('\n'));

  test('each bad row stays out with its column and reason, and all others enter', async () => {
    await run();
    const rows = [
      'HD-014,GG-FL,,,甲',
      'HD-014,GG-FL,,,甲',
      'HD-003,GG-FL,,,乙',
      'HD-014,NONE,,,丙',
      'HD-014,GG-FL,贵港市妇女会,,丁',
      'HD-014,GG-FL,,牵头,戊',
      'HD-014,GG-FL,,,',
      'HD-013,GG-FL,,牵头,己',
    ];
    expect(await run([await file(...rows)])).toEqual({
      imported: 2,
      unchanged: 1,
      rejected: 5,
      errors: [
        [4, '活动编码', 'UNKNOWN_ACTION'],
        [5, '单位编码', 'UNKNOWN_ORG'],
        [6, '单位名称', 'NAME_MISMATCH'],
        [7, '角色', 'LEAD_MISMATCH'],
        [8, '分工', 'MISSING_VALUE'],
      ],
    });
  });

  test('an action that is done on the platform takes none', async () => {
    await run();
    await jointActionModel(stores.first).updateOne({ code: 'HD-014' }, { $set: { imported: false } });
    expect(await run([await file('HD-014,GG-FL,,,甲')])).toMatchObject({
      errors: [[2, '活动编码', 'ACTION_HELD_HERE']],
    });
    expect(await run()).toEqual(clean(0, 4));
  });
});
