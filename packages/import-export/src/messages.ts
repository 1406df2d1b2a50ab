import type { Message } from './table.js';

/** Texts of the codes that every table shares: file errors, warnings and faults of cells. */
export const messages: Readonly<Record<string, Message>> = {
  BAD_ENCODING: {
    zh: '文件不是合法的 UTF-8；若为其他编码，请用 --encoding 指明（如 gb18030）',
    en: 'The file is not valid UTF-8; if it has another encoding, name it with --encoding (for example gb18030)',
  },
  EMPTY_FILE: { zh: '文件为空', en: 'The file is empty' },
  MISSING_COLUMN: { zh: '缺少必需的列', en: 'A required column is missing' },
  DUPLICATE_COLUMN: { zh: '列名重复', en: 'A column occurs twice' },
  UNKNOWN_TABLE: {
    zh: '表头与任何可导入的表都不符；可用 --table 指明',
    en: 'The header fits no table that can be imported; name the table with --table',
  },
  UNSUPPORTED_FORMAT: {
    zh: '不支持旧式 .xls，请另存为 .xlsx 或 CSV',
    en: 'Old .xls is not supported; save it as .xlsx or CSV',
  },
  BAD_WORKBOOK: { zh: '工作簿已损坏或加密，无法读取', en: 'The workbook is damaged or encrypted and cannot be read' },
  UNREADABLE_FILE: { zh: '文件不存在或无法读取', en: 'The file does not exist or cannot be read' },
  TITLE_ROW_SKIPPED: { zh: '略过了表头前的标题行', en: 'Title rows above the header were skipped' },
  UNKNOWN_COLUMN: { zh: '忽略了不认识的列', en: 'Unknown columns were ignored' },
  NO_ROWS: { zh: '没有数据行', en: 'There are no rows of data' },
  SHEET_SKIPPED: { zh: '略过了与任何表都不符的工作表', en: 'Sheets that fit no table were skipped' },
  ENCODING_CONVERTED: { zh: '已由其他编码转换', en: 'Converted from another encoding' },
  UNCLOSED_QUOTE: {
    zh: '引号未闭合，自此行至文件末尾未能读取',
    en: 'A quote is never closed; the file was not read from this line on',
  },
  COLUMN_COUNT: { zh: '列数多于表头', en: 'The row has more cells than the header' },
  HELD_ELSEWHERE: {
    zh: '此编码已由读同一文件的另一张表持有，不重复写入',
    en: 'Another table that reads the same file holds this code: it is not held twice',
  },
  MISSING_VALUE: { zh: '必填项为空', en: 'A required value is missing' },
  BAD_CODE: {
    zh: '编码不合格式：须为大写字母与数字，以连字符分段，字母开头',
    en: 'Not a code: capital letters and digits in parts joined by hyphens, beginning with a letter',
  },
  UNKNOWN_TYPE: { zh: '取值不在规定范围内', en: 'Not one of the allowed words' },
  CELL_TOO_LONG: { zh: '单元格内容过长', en: 'The cell is too long' },
  FORMULA_CELL: {
    zh: '单元格是公式或形似公式，请改为纯文本或数值',
    en: 'The cell is a formula or looks like one; write plain text or values',
  },
  CELL_ERROR: { zh: '单元格是错误值', en: 'The cell holds an error value' },
  BAD_NUMBER: { zh: '不是非负的数', en: 'Not a number, or below zero' },
  BAD_DATE: { zh: '日期不能识别或不存在', en: 'The date cannot be read or does not exist' },
};

/** The text of a code: a table's own texts go before the shared ones; an unknown code shows itself. */
export function messageOf(code: string, locale: keyof Message, own: Readonly<Record<string, Message>> = {}): string {
  return (own[code] ?? messages[code])?.[locale] ?? code;
}
