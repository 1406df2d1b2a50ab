import type { Column, RowOf } from '@cobuild/import-export';
import type { InformChannel } from './suggestion.rules.js';
import { type SuggestionStatus, suggestionWorkflow } from './suggestion.workflow.js';

/** What the states of suggestions are called in files: as everywhere on the platform. */
export const stateWords: ReadonlyMap<string, SuggestionStatus> = new Map(
  Object.entries(suggestionWorkflow.states).map(([status, { label }]) => [label.zh, status as SuggestionStatus]),
);

/** What the ways of informing an author are called in files. */
export const channelWords: ReadonlyMap<string, InformChannel> = new Map([
  ['当面', 'IN_PERSON'],
  ['电话', 'PHONE'],
  ['书面', 'LETTER'],
  ['平台', 'PLATFORM'],
]);

/** The columns of a file of suggestions (意见建议), in the order in which a suggestion goes its way. */
export const suggestionColumns = [
  { header: '编码', key: 'code', type: 'code', required: true, columnRequired: true, maxLength: 40 },
  {
    header: '圆桌会编码',
    key: 'roundtableCode',
    type: 'reference',
    required: true,
    columnRequired: true,
    maxLength: 40,
  },
  { header: '议题编码', key: 'issueCode', type: 'reference', maxLength: 40 },
  { header: '意见建议', key: 'text', type: 'text', required: true, columnRequired: true, maxLength: 5000 },
  { header: '提出人', key: 'authorName', type: 'text', maxLength: 100 },
  { header: '提出人单位编码', key: 'authorOrgCode', type: 'reference', maxLength: 40 },
  {
    header: '状态',
    key: 'state',
    type: 'enum',
    required: true,
    columnRequired: true,
    vocabulary: [...stateWords.keys()],
  },
  { header: '研判日期', key: 'judgedOn', type: 'date' },
  { header: '合并至编码', key: 'mergedIntoCode', type: 'reference', maxLength: 40 },
  { header: '承办单位编码', key: 'responsibleOrgCode', type: 'reference', maxLength: 40 },
  { header: '交办日期', key: 'assignedOn', type: 'date' },
  { header: '答复期限', key: 'dueOn', type: 'date' },
  { header: '答复', key: 'answer', type: 'text', maxLength: 10000 },
  { header: '答复日期', key: 'answeredOn', type: 'date' },
  { header: '办结日期', key: 'settledOn', type: 'date' },
  { header: '理由', key: 'reason', type: 'text', maxLength: 2000 },
  { header: '办理结果', key: 'result', type: 'text', maxLength: 2000 },
  { header: '告知日期', key: 'informedOn', type: 'date' },
  { header: '告知方式', key: 'channel', type: 'enum', vocabulary: [...channelWords.keys()] },
  { header: '来源文件', key: 'sourceFile', type: 'text', maxLength: 200 },
  { header: '备注', key: 'note', type: 'text', maxLength: 2000 },
] as const satisfies readonly Column[];

/** A good row of a file of suggestions. */
export type SuggestionRow = RowOf<typeof suggestionColumns>;

/** The columns that the rules over a whole file of suggestions need. */
export type SuggestionKey =
  | 'code'
  | 'roundtableCode'
  | 'authorName'
  | 'authorOrgCode'
  | 'state'
  | 'mergedIntoCode'
  | 'responsibleOrgCode';

/** What a row tells that the platform keeps as it was told, where it cannot keep it as what it is: a month is no moment. */
export const toldKeys = [
  'judgedOn',
  'assignedOn',
  'dueOn',
  'answeredOn',
  'settledOn',
  'informedOn',
  'result',
] as const satisfies readonly (keyof SuggestionRow)[];
