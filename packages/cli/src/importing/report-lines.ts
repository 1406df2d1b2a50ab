import { type ImportedFile, messageOf, type RowError } from '@cobuild/import-export';

type Locale = 'zh' | 'en';

/** As many rows as fit a screen; all of them stand in the report file. */
const SHOWN_ERRORS = 20;

/** What became of a file, for the screen. */
export function reportLines(
  { report, table, detail }: ImportedFile,
  locale: Locale,
  dryRun: boolean,
): readonly string[] {
  const { file, fileError, imported, unchanged, rejected, warnings, went = [], errors } = report;
  const text = (code: string) => messageOf(code, locale, table?.messages);
  const notes = warnings.map((code) => `  ! ${text(code)}`);
  if (fileError !== null)
    return [`${file}: ${text(fileError)}${detail ? ` (${detail})` : ''} [${fileError}]`, ...notes];
  const counts =
    locale === 'zh'
      ? `${dryRun ? '将导入' : '已导入'} ${imported},未变 ${unchanged},拒绝 ${rejected}`
      : `${imported} ${dryRun ? 'would be imported' : 'imported'}, ${unchanged} unchanged, ${rejected} rejected`;
  const more = errors.length - SHOWN_ERRORS;
  return [
    `${file}: ${counts}`,
    ...went.map(({ sheet, lines }) => wentLine(sheet, lines.length, locale)),
    ...notes,
    ...errors.slice(0, SHOWN_ERRORS).map((error) => errorLine(error, locale)),
    ...(more > 0 ? [locale === 'zh' ? `  … 另有 ${more} 条,见 --report` : `  … ${more} more; see --report`] : []),
  ];
}

const wentLine = (sheet: string, rows: number, locale: Locale): string =>
  locale === 'zh' ? `  其中 ${rows} 行归入 ${sheet}` : `  ${rows} of them went to ${sheet}`;

function errorLine({ line, column, code, value, message }: RowError, locale: Locale): string {
  const place = locale === 'zh' ? `第 ${line} 行` : `line ${line}`;
  return `  ${place}${column ? ` ${column}` : ''}: ${message} [${code}]${value ? ` “${value}”` : ''}`;
}
