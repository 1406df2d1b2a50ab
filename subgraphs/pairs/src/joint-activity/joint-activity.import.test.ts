import { expect, test } from '@jest/globals';
import { anyTable, importFiles } from '@cobuild/import-export';
import { demoFile, demoRows } from '@cobuild/import-export/testing';
import type { JointActivityRow } from './joint-activity.columns.js';
import { jointActivityTable } from './joint-activity.import.js';

test('of the good file the rows of pairs are imported, and those of alliances and mechanisms are not its own', async () => {
  const rows: JointActivityRow[] = [];
  const table = jointActivityTable({
    findCodes: async () => ({
      pairs: new Set(demoRows('pairs.csv').map((row) => row['编码'] ?? '')),
      organizations: new Set(demoRows('organizations.csv').map((row) => row['编码'] ?? '')),
    }),
    findHeld: async () => new Set(),
    importJointActivities: async (batch) =>
      batch.map((row) => {
        rows.push(row);
        return 'imported';
      }),
  });
  const [imported] = await importFiles([demoFile('joint_activities.csv')], [anyTable(table)]);
  expect(imported?.report).toMatchObject({ imported: 3, rejected: 18, warnings: [] });
  expect(new Set(imported?.report.errors.map(({ column, code }) => `${column} ${code}`))).toEqual(
    new Set(['主体类型 NOT_OF_A_PAIR']),
  );
  expect(rows.map(({ code }) => code)).toEqual(['HD-003', 'HD-015', 'HD-017']);
  expect(rows[0]).toMatchObject({
    ownerType: '结对',
    joint: '活动联办',
    participantCodes: ['HZ-JW-ZB4', 'HZ-WYXL-ZB'],
  });
});
