import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { csvReport, type FileReport, jsonReport, messageOf } from '@cobuild/import-export';
import { failure } from '../failure.js';

/** Writes the whole report: as CSV where the name ends so, else as JSON. */
export async function writeReport(file: string, reports: readonly FileReport[], locale: 'zh' | 'en'): Promise<void> {
  const isCsv = file.toLowerCase().endsWith('.csv');
  const text = isCsv ? csvReport(reports, (code) => messageOf(code, locale), locale) : jsonReport(reports);
  try {
    await pipeline(text, createWriteStream(file));
  } catch (error) {
    throw failure(`报告无法写入 ${file}:`, `The report cannot be written to ${file}: ${String(error)}`);
  }
}
