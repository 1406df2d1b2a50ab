import type { Column, RowOf } from '@cobuild/import-export';
import type { ConferenceKind } from './conference.rules.js';

/** What the kinds of conferences are called in files (domain.md §10). */
export const kindWords = {
  联席会议: 'JOINT',
  推进会: 'PROMOTION',
  调度会: 'SCHEDULING',
  专题会: 'TOPICAL',
  座谈会: 'SYMPOSIUM',
  协商会: 'OTHER',
  新闻发布会: 'OTHER',
  问效会: 'OTHER',
  述职评议会: 'OTHER',
  全国会议: 'OTHER',
  其他会议: 'OTHER',
} as const satisfies Record<string, ConferenceKind>;

/** The word of a file of meetings for what is an alliance's own assembly, and no conference. */
export const assemblyWord = '联盟大会';

/** The columns of a file of meetings. */
export const conferenceColumns = [
  { header: '编码', key: 'code', type: 'code', required: true, columnRequired: true, maxLength: 40 },
  { header: '日期', key: 'date', type: 'date' },
  { header: '日期原文', key: 'dateText', type: 'text', maxLength: 50 },
  {
    header: '日期依据',
    key: 'dateBasis',
    type: 'enum',
    vocabulary: ['原文', '由发稿年份推得', '由文内年份推得', '年份未载', '未载'],
  },
  {
    header: '会议类型',
    key: 'type',
    type: 'enum',
    required: true,
    columnRequired: true,
    vocabulary: [...Object.keys(kindWords), assemblyWord],
  },
  { header: '名称', key: 'name', type: 'text', required: true, columnRequired: true, maxLength: 200 },
  { header: '名称依据', key: 'nameBasis', type: 'enum', vocabulary: ['原文', '概括'] },
  { header: '性质', key: 'nature', type: 'enum', vocabulary: ['单次', '系列'] },
  { header: '频次', key: 'frequency', type: 'text', maxLength: 20 },
  { header: '主办单位编码', key: 'hostCodes', type: 'references', maxLength: 1000 },
  { header: '参加单位编码', key: 'attendeeCodes', type: 'references', maxLength: 10000 },
  { header: '参加人员', key: 'attendees', type: 'text', maxLength: 2000 },
  { header: '议题', key: 'agenda', type: 'text', maxLength: 2000 },
  { header: '形成结果', key: 'result', type: 'text', maxLength: 2000 },
  {
    header: '四联类别',
    key: 'joint',
    type: 'enum',
    vocabulary: ['组织联建', '理论联学', '活动联办', '品牌联创'],
  },
  { header: '关联编码', key: 'relatedCodes', type: 'references', maxLength: 1000 },
  { header: '来源文件', key: 'sourceFile', type: 'text', maxLength: 200 },
  { header: '备注', key: 'note', type: 'text', maxLength: 2000 },
] as const satisfies readonly Column[];

/** A good row of a file of meetings. */
export type ConferenceRow = RowOf<typeof conferenceColumns>;

/** The columns that the rules over a whole file of meetings need. */
export type ConferenceKey = 'code' | 'type' | 'hostCodes' | 'attendeeCodes';

/** What a row tells that the platform keeps as it was told. */
export const toldKeys = [
  'dateText',
  'dateBasis',
  'type',
  'nature',
  'frequency',
  'attendees',
  'agenda',
  'result',
  'joint',
] as const satisfies readonly (keyof ConferenceRow)[];
