import { Command, Option } from 'commander';
import { encodingNamed, importFiles, isCalled, isClean, type ImportFilesOptions } from '@cobuild/import-export';
import type { CliConfig } from '../config.js';
import { failure } from '../failure.js';
import { useDatabase } from '../platform/use-database.js';
import { keepHeapSmall } from '../importing/keep-heap-small.js';
import { progressBar } from '../importing/progress-bar.js';
import { writeReport } from '../importing/report-file.js';
import { reportLines } from '../importing/report-lines.js';
import type { Terminal } from '../terminal.js';

interface ImportOptions {
  readonly dryRun: boolean;
  readonly table?: string;
  readonly encoding?: string;
  readonly report?: string;
  readonly lang: 'zh' | 'en';
}

/** `cobuild import FILE…`: good rows in, bad rows out, each with its line, column and reason. */
export function importCommand(config: CliConfig, terminal: Terminal): Command {
  return new Command('import')
    .summary('导入 CSV、XLSX / import CSV and XLSX files')
    .description(
      '导入组织、结对、联合活动、联盟及其成员和轮值、联盟大会和提议、联合行动及其分工、圆桌会及其成果、会议、项目及其清单:好的行写入,坏的行逐行说明;再次导入不产生任何变化。有行被拒绝时退出码为 1。\n' +
        'Imports organizations, pairs, joint activities, alliances, their members and quarters, assemblies and proposals, joint actions with their tasks, roundtables with what came of them, conferences, and projects with their lists: good rows in, bad rows out with their reason; a second run changes nothing. Exits with 1 when a row stays out.',
    )
    .argument('<files...>', 'CSV, TSV 或 XLSX 文件 / files')
    .option('-n, --dry-run', '只检查,不写入 / check only, write nothing', false)
    .option('--table <name>', '指明表;默认按表头识别 / which table; default: told by the header')
    .option(
      '--encoding <name>',
      '无 BOM 文本的编码 / encoding of text without byte order mark: utf-8, gb18030, utf-16le …',
    )
    .option('--report <file>', '把完整报告写入 .json 或 .csv / write the whole report')
    .addOption(
      new Option('--lang <language>', '说明的语言 / language of the messages').choices(['zh', 'en']).default('zh'),
    )
    .addHelpText(
      'after',
      `
示例 / Examples:
  $ cobuild import organizations.csv org_aliases.csv pairs.csv joint_activities.csv alliances.csv alliance_members.csv
  $ cobuild import 台账.xlsx --dry-run --report report.json
  $ cobuild import old.csv --encoding gb18030 --report errors.csv --lang en`,
    )
    .action(async (files: string[], options: ImportOptions) => {
      keepHeapSmall();
      const encoding = encodingOf(options.encoding);
      // Loaded on use: the services of the subgraphs are large, and other commands do without.
      const { openTables } = await import('../importing/open-tables.js');
      const database = await useDatabase(config, terminal.note);
      const open = await openTables(database.uri);
      const bar = progressBar(terminal.isInteractive, options.lang);
      try {
        const table = open.tables.find((one) => options.table !== undefined && isCalled(one, options.table));
        if (options.table !== undefined && !table) {
          const names = open.tables.flatMap(({ name, otherNames = [] }) => [name, ...otherNames]).join(', ');
          throw failure(
            `没有表 ${options.table};可用:${names}`,
            `There is no table ${options.table}; there are: ${names}`,
          );
        }
        const imported = await importFiles(files, open.tables, {
          dryRun: options.dryRun,
          locale: options.lang,
          ...(encoding ? { encoding } : {}),
          ...(table ? { table } : {}),
          onProgress: bar.update,
          onReport: (one) => {
            bar.clear();
            for (const line of reportLines(one, options.lang, options.dryRun)) terminal.line(line);
          },
        });
        const reports = imported.map(({ report }) => report);
        if (options.report) await writeReport(options.report, reports, options.lang);
        if (!reports.every(isClean)) terminal.exitWith(1);
      } finally {
        bar.clear();
        await open.close();
        await database.close();
      }
    });
}

function encodingOf(name: string | undefined): ImportFilesOptions['encoding'] | null {
  if (name === undefined) return null;
  const encoding = encodingNamed(name);
  if (!encoding)
    throw failure(`不支持的编码:${name}`, `Unknown encoding: ${name} (utf-8, gb18030, gbk, utf-16le, utf-16be)`);
  return encoding;
}
