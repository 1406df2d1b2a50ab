import { expect, test } from '@jest/globals';
import { anyTable, importFiles } from '@cobuild/import-export';
import { demoFile, demoRows } from '@cobuild/import-export/testing';
import type { JointActivityRow } from './joint-activity.columns.js';
import { jointActivityTable } from './joint-activity.import.js';

test('the good file is imported whole, with a warning of owners that are no pairs', async () => {
  const rows: JointActivityRow[] = [];
  const table = jointActivityTable({
    findCodes: async () => ({
      pairs: new Set(demoRows('pairs.csv').map((row) => row['编码'] ?? '')),
      organizations: new Set(demoRows('organizations.csv').map((row) => row['编码'] ?? '')),
    }),
    importJointActivities: async (batch) =>
      batch.map((row) => {
        rows.push(row);
        return 'imported';
      }),
  });
  const [imported] = await importFiles([demoFile('joint_activities.csv')], [anyTable(table)]);
  expect(imported?.report).toMatchObject({ imported: 21, rejected: 0, warnings: ['OWNER_NOT_HELD'], errors: [] });
  expect(rows[0]).toMatchObject({
    code: 'HD-001',
    date: '2020',
    ownerType: '机制',
    joint: '活动联办',
    participantCodes: ['JN'],
  });
});
