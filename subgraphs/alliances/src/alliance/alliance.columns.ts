import type { Column, RowOf } from '@cobuild/import-export';
import type { AllianceForm, AllianceKind } from './alliance.rules.js';

/** What the kinds of alliances are called in files (domain.md §10). */
export const kindWords = { 条状: 'INDUSTRY', 块状: 'AREA' } as const satisfies Record<string, AllianceKind>;

/** What their forms are called in files. */
export const formWords = {
  党建联盟: 'ALLIANCE',
  联合党委: 'JOINT_COMMITTEE',
} as const satisfies Record<string, AllianceForm>;

/** The columns of a file of alliances. */
export const allianceColumns = [
  { header: '编码', key: 'code', type: 'code', required: true, columnRequired: true, maxLength: 40 },
  { header: '名称', key: 'name', type: 'text', required: true, columnRequired: true, maxLength: 200 },
  { header: '名称依据', key: 'nameBasis', type: 'enum', vocabulary: ['原文', '概括'] },
  {
    header: '类型',
    key: 'type',
    type: 'enum',
    required: true,
    columnRequired: true,
    vocabulary: Object.keys(kindWords),
  },
  { header: '类型依据', key: 'typeBasis', type: 'enum', vocabulary: ['明载', '推断'] },
  { header: '形式', key: 'form', type: 'enum', vocabulary: Object.keys(formWords) },
  { header: '领域', key: 'field', type: 'text', maxLength: 100 },
  { header: '行政区', key: 'region', type: 'text', maxLength: 100 },
  { header: '成员数', key: 'memberCountReported', type: 'integer' },
  { header: '成员数限定', key: 'memberCountQualifier', type: 'enum', vocabulary: ['等于', '多于', '近', '不少于'] },
  { header: '批准单位编码', key: 'approvingOrgCode', type: 'reference', maxLength: 40 },
  { header: '办公室单位编码', key: 'officeOrgCode', type: 'reference', maxLength: 40 },
  { header: '成立日期', key: 'foundedOn', type: 'date' },
  // An alliance with such a day enters as dissolved.
  { header: '解散日期', key: 'dissolvedOn', type: 'date' },
  { header: '日期原文', key: 'dateText', type: 'text', maxLength: 50 },
  {
    header: '日期依据',
    key: 'dateBasis',
    type: 'enum',
    vocabulary: ['原文', '由发稿年份推得', '由文内年份推得', '年份未载', '未载'],
  },
  { header: '议事机构', key: 'assembly', type: 'text', maxLength: 100 },
  { header: '办事机构', key: 'office', type: 'text', maxLength: 100 },
  { header: '轮值周期', key: 'rotationPeriod', type: 'enum', vocabulary: ['月', '季度', '半年', '年'] },
  { header: '来源文件', key: 'sourceFile', type: 'text', maxLength: 200 },
  { header: '备注', key: 'note', type: 'text', maxLength: 2000 },
] as const satisfies readonly Column[];

/** A good row of a file of alliances. */
export type AllianceRow = RowOf<typeof allianceColumns>;

/** The columns that the rules over a whole file of alliances need. */
export type AllianceKey = 'code' | 'approvingOrgCode' | 'officeOrgCode';

/** What a row tells that the platform keeps as it was told. */
export const toldKeys = [
  'nameBasis',
  'region',
  'memberCountReported',
  'memberCountQualifier',
  'dateText',
  'dateBasis',
  'assembly',
  'office',
  'rotationPeriod',
] as const satisfies readonly (keyof AllianceRow)[];
