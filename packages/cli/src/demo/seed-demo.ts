import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { connect } from '@cobuild/database';
import { importFiles } from '@cobuild/import-export';
import { seedDemo as makeAccounts } from '@cobuild/organizations';
import { pino } from 'pino';
import { house } from '../house.js';
import { openTables } from '../importing/open-tables.js';
import { reportLines } from '../importing/report-lines.js';
import type { DemoAccount } from './demo-accounts.js';

/** Printed for everyone to see: it opens demo accounts only, which are made on an empty store only. */
const PASSWORD = 'cobuild-demo-2026';
const TITLES: Readonly<Record<string, string>> = {
  admin: '平台管理员 / platform administrator',
  'side-a': '结对甲方联络员 / contact of side A',
  'side-b': '结对乙方联络员 / contact of side B',
  coordinator: '市级督查员 / supervisor of the city',
  outsider: '无关单位联络员 / contact of an organization outside the pair',
};

/**
 * Imports the demo data and makes the demo accounts, in an empty store or to finish a run that was cut off. Null where
 * the store holds somebody's own data, which stay as they are.
 */
export async function seedDemo(
  databaseUri: string,
  report: (line: string) => void,
): Promise<readonly DemoAccount[] | null> {
  const connection = await connect(databaseUri, 'cobuild_organizations');
  try {
    const marks = connection.collection<{ _id: string }>('demo');
    const isBegun = (await marks.findOne({ _id: 'demo' })) !== null;
    if (!isBegun && (await connection.collection('organizations').findOne()) !== null) return null;
    await marks.updateOne({ _id: 'demo' }, { $setOnInsert: { begun: true } }, { upsert: true });
    report('首次启动:正在导入演示数据… / First start: importing the demo data …');
    await importDemoFiles(databaseUri, report);
    const made = await makeAccounts({ connection, password: PASSWORD, logger: pino({ level: 'silent' }) });
    return made.map(({ username, organization }) => ({
      username,
      password: PASSWORD,
      title: [TITLES[username] ?? '', organization ?? ''].filter(Boolean).join(', '),
    }));
  } finally {
    await connection.close();
  }
}

async function importDemoFiles(databaseUri: string, report: (line: string) => void): Promise<void> {
  const directory = join(house, 'data/demo');
  const names = (await readdir(directory)).filter((name) => name.endsWith('.csv'));
  const open = await openTables(databaseUri);
  try {
    await importFiles(
      names.map((name) => join(directory, name)),
      open.tables,
      {
        onReport: (one) => {
          const shown = { ...one, report: { ...one.report, file: basename(one.report.file) } };
          const [summary] = reportLines(shown, 'zh', false);
          if (summary) report(`  ${summary}`);
        },
      },
    );
  } finally {
    await open.close();
  }
}
