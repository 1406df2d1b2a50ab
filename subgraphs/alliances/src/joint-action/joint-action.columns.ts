import type { Column, RowOf } from '@cobuild/import-export';
import type { ActionNature, Joint } from './joint-action.rules.js';

/** What the four joints are called in files (domain.md §10). */
export const jointWords = {
  组织联建: 'ORGANIZATION',
  理论联学: 'THEORY',
  活动联办: 'ACTIVITY',
  品牌联创: 'BRAND',
} as const satisfies Record<string, Joint>;

/** What the natures of actions are called in files. */
export const natureWords = { 单次: 'SINGLE', 系列: 'SERIES' } as const satisfies Record<string, ActionNature>;

/** The word for a row that belongs to a pair, and is no joint action. */
export const pairOwner = '结对';

/** The word for a row that belongs to an alliance. */
export const allianceOwner = '联盟';

/** The word for a row that belongs to a mechanism as a whole, and to no alliance. */
export const mechanismOwner = '机制';

/** The kind of file that joint actions share with the joint activities of pairs. */
export const sharedFile = 'joint_activities';

/** The columns of a file of joint actions. */
export const jointActionColumns = [
  { header: '编码', key: 'code', type: 'code', required: true, columnRequired: true, maxLength: 40 },
  { header: '日期', key: 'date', type: 'date' },
  { header: '日期原文', key: 'dateText', type: 'text', maxLength: 50 },
  {
    header: '日期依据',
    key: 'dateBasis',
    type: 'enum',
    vocabulary: ['原文', '由发稿年份推得', '由文内年份推得', '年份未载', '未载'],
  },
  { header: '性质', key: 'nature', type: 'enum', vocabulary: Object.keys(natureWords) },
  { header: '机制', key: 'mechanism', type: 'text', maxLength: 50 },
  { header: '主体类型', key: 'ownerType', type: 'enum', vocabulary: [pairOwner, allianceOwner, mechanismOwner] },
  { header: '主体编码', key: 'ownerCode', type: 'reference', maxLength: 40 },
  {
    header: '四联类别',
    key: 'joint',
    type: 'enum',
    required: true,
    columnRequired: true,
    vocabulary: Object.keys(jointWords),
  },
  { header: '四联依据', key: 'jointBasis', type: 'enum', vocabulary: ['原文', '归类'] },
  { header: '标题', key: 'title', type: 'text', required: true, columnRequired: true, maxLength: 200 },
  { header: '地点', key: 'venue', type: 'text', maxLength: 200 },
  { header: '参与单位编码', key: 'participantCodes', type: 'references', maxLength: 10000 },
  { header: '参与人员', key: 'participants', type: 'text', maxLength: 2000 },
  { header: '成效', key: 'outcome', type: 'text', maxLength: 5000 },
  { header: '关联编码', key: 'relatedCodes', type: 'references', maxLength: 1000 },
  { header: '来源文件', key: 'sourceFile', type: 'text', maxLength: 200 },
  { header: '备注', key: 'note', type: 'text', maxLength: 2000 },
] as const satisfies readonly Column[];

/** A good row of a file of joint actions. */
export type JointActionRow = RowOf<typeof jointActionColumns>;

/** The columns that the rules over a whole file of joint actions need. */
export type JointActionKey = 'code' | 'ownerType' | 'ownerCode' | 'participantCodes';

/** What a row tells that the platform keeps as it was told. */
export const toldKeys = [
  'dateText',
  'dateBasis',
  'nature',
  'mechanism',
  'ownerType',
  'ownerCode',
  'participants',
] as const satisfies readonly (keyof JointActionRow)[];
