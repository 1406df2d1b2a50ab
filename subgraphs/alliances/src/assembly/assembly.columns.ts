import type { Column, RowOf } from '@cobuild/import-export';
import { longestCell } from '../in-cell.js';
import type { AssemblyKind, heldStatuses } from './assembly.rules.js';

/** What the kinds of assemblies are called in files. */
export const kindWords = { 例会: 'REGULAR', 临时会议: 'EXTRAORDINARY' } as const satisfies Record<string, AssemblyKind>;

/** What the states of an assembly that was held are called in files. */
export const statusWords = { 已闭会: 'CLOSED', 纪要已发布: 'PUBLISHED' } as const satisfies Record<
  string,
  (typeof heldStatuses)[number]
>;

/** The columns of a file of assemblies. */
export const assemblyColumns = [
  { header: '编码', key: 'code', type: 'code', required: true, columnRequired: true, maxLength: 40 },
  { header: '联盟编码', key: 'allianceCode', type: 'reference', required: true, columnRequired: true, maxLength: 40 },
  { header: '届次', key: 'number', type: 'integer' },
  { header: '大会类型', key: 'kind', type: 'enum', columnRequired: true, vocabulary: Object.keys(kindWords) },
  { header: '召开日期', key: 'heldOn', type: 'date' },
  { header: '地点', key: 'venue', type: 'text', maxLength: 200 },
  {
    header: '大会状态',
    key: 'status',
    type: 'enum',
    required: true,
    columnRequired: true,
    vocabulary: Object.keys(statusWords),
  },
  { header: '议程', key: 'agenda', type: 'texts', maxLength: longestCell },
  { header: '成员数', key: 'members', type: 'integer' },
  { header: '到会数', key: 'present', type: 'integer' },
  { header: '法定人数', key: 'needed', type: 'integer' },
  { header: '到会单位编码', key: 'attendeeCodes', type: 'references', maxLength: longestCell },
  { header: '到会代表', key: 'delegates', type: 'text', maxLength: longestCell },
  { header: '会议纪要', key: 'minutes', type: 'text', maxLength: longestCell },
  { header: '纪要发布日期', key: 'publishedOn', type: 'date' },
  { header: '来源文件', key: 'sourceFile', type: 'text', maxLength: 200 },
  { header: '备注', key: 'note', type: 'text', maxLength: 2000 },
] as const satisfies readonly Column[];

/** A good row of a file of assemblies. */
export type AssemblyRow = RowOf<typeof assemblyColumns>;

/** The columns that the rules over a whole file of assemblies need. */
export type AssemblyKey = 'code' | 'allianceCode' | 'number' | 'members' | 'present' | 'attendeeCodes';

/** What a row tells that the platform keeps as it was told. */
export const toldKeys = [
  'members',
  'present',
  'needed',
  'delegates',
  'publishedOn',
] as const satisfies readonly (keyof AssemblyRow)[];
