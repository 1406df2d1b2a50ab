export type { CellValue, Column, RowOf } from './column.js';
export { comparableName, goesBy } from './cells/comparable-name.js';
export type { Progress } from './import-sheet.js';
export { importFiles, type ImportedFile, type ImportFilesOptions } from './import-files.js';
export { inChunks } from './in-chunks.js';
export type { Ledger, LedgerRow } from './ledger.js';
export { messageOf } from './messages.js';
export { encodingNamed, type Encoding } from './readers/encoding.js';
export { outcomesInFile, type ServiceOutcome } from './outcomes.js';
export { csvReport, isClean, jsonReport, type FileReport, type RowError, type RowsOfTable } from './report.js';
export { joinShared } from './shared-file.js';
export { ledgerWorkbook } from './writers/workbook.js';
export { LedgerTooLong } from './writers/sheet-xml.js';
export {
  anyTable,
  faultIn,
  isCalled,
  type AnyImportTable,
  type Bone,
  type Fault,
  type ImportTable,
  type Judgement,
  type Message,
  type Outcome,
  type SharedFile,
} from './table.js';
