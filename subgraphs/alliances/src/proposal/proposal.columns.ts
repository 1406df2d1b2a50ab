import type { Column, RowOf } from '@cobuild/import-export';
import { longestCell } from '../in-cell.js';
import type { decidedStatuses, Matter, MatterLevel, ProposalDecision, ProposalOriginKind } from './proposal.rules.js';

/** What levels of matters are called in files. */
export const levelWords = { 重大事项: 'MAJOR', 一般事项: 'ROUTINE' } as const satisfies Record<string, MatterLevel>;

/** What matters are called in files. */
export const matterWords = {
  联合行动: 'ACTION',
  修改章程: 'CHARTER',
  接纳成员: 'ADMISSION',
  成员除名: 'EXPULSION',
  解散联盟: 'DISSOLUTION',
} as const satisfies Record<string, Matter>;

/** What things from which proposals come are called in files. */
export const originWords = {
  呼叫: 'CALL',
  联席会议议题: 'CONFERENCE_TOPIC',
  五步协商: 'CONSULTATION',
  随手拍: 'PHOTO_REPORT',
  圆桌会: 'ROUNDTABLE',
  意见建议: 'SUGGESTION',
  问题台账: 'SURVEY_PROBLEM',
} as const satisfies Record<string, ProposalOriginKind>;

/** The word for a proposal on which nothing was decided. */
export const withdrawnWord = '已撤回';

/** What the states of a proposal in a ledger are called in files. */
export const statusWords = {
  已通过: 'ADOPTED',
  未通过: 'REJECTED',
  暂缓: 'DEFERRED',
  已落实: 'FULFILLED',
  [withdrawnWord]: 'WITHDRAWN',
} as const satisfies Record<string, (typeof decidedStatuses)[number] | 'WITHDRAWN'>;

/** What those who decide are called in files. */
export const deciderWords = { 成员表决: 'VOTE', 办公室: 'OFFICE' } as const satisfies Record<
  string,
  ProposalDecision['by']
>;

/** The columns of a file of proposals. */
export const proposalColumns = [
  { header: '编码', key: 'code', type: 'code', required: true, columnRequired: true, maxLength: 40 },
  { header: '联盟编码', key: 'allianceCode', type: 'reference', required: true, columnRequired: true, maxLength: 40 },
  { header: '标题', key: 'title', type: 'text', required: true, columnRequired: true, maxLength: 200 },
  { header: '内容', key: 'text', type: 'text', maxLength: longestCell },
  {
    header: '提议单位编码',
    key: 'proposerCode',
    type: 'reference',
    required: true,
    columnRequired: true,
    maxLength: 40,
  },
  { header: '事项级别', key: 'matterLevel', type: 'enum', vocabulary: Object.keys(levelWords) },
  { header: '事项', key: 'matter', type: 'enum', vocabulary: Object.keys(matterWords) },
  { header: '对象单位编码', key: 'subjectCode', type: 'reference', maxLength: 40 },
  { header: '来源类别', key: 'originKind', type: 'enum', vocabulary: Object.keys(originWords) },
  { header: '来源编号', key: 'originId', type: 'text', maxLength: 100 },
  { header: '大会编码', key: 'assemblyCode', type: 'reference', maxLength: 40 },
  { header: '提交日期', key: 'submittedOn', type: 'date' },
  {
    header: '提议状态',
    key: 'status',
    type: 'enum',
    required: true,
    columnRequired: true,
    vocabulary: Object.keys(statusWords),
  },
  { header: '决定方式', key: 'decidedBy', type: 'enum', vocabulary: Object.keys(deciderWords) },
  { header: '决定日期', key: 'decidedOn', type: 'date' },
  { header: '成员数', key: 'members', type: 'integer' },
  { header: '到会数', key: 'present', type: 'integer' },
  { header: '法定人数', key: 'quorum', type: 'integer' },
  { header: '赞成', key: 'votesFor', type: 'integer' },
  { header: '反对', key: 'votesAgainst', type: 'integer' },
  { header: '弃权', key: 'abstentions', type: 'integer' },
  { header: '落实日期', key: 'fulfilledOn', type: 'date' },
  { header: '来源文件', key: 'sourceFile', type: 'text', maxLength: 200 },
  { header: '备注', key: 'note', type: 'text', maxLength: 2000 },
] as const satisfies readonly Column[];

/** A good row of a file of proposals. */
export type ProposalRow = RowOf<typeof proposalColumns>;

/** The columns of a tally. */
export const tallyKeys = ['members', 'present', 'quorum', 'votesFor', 'votesAgainst', 'abstentions'] as const;

/** The columns that the rules over a whole file of proposals need. */
export const keyColumns = [
  'code',
  'allianceCode',
  'proposerCode',
  'matterLevel',
  'matter',
  'subjectCode',
  'originKind',
  'originId',
  'assemblyCode',
  'submittedOn',
  'status',
  'decidedBy',
  'decidedOn',
  'fulfilledOn',
  ...tallyKeys,
] as const satisfies readonly (keyof ProposalRow)[];
export type ProposalKey = (typeof keyColumns)[number];

/** What a row tells that the platform keeps as it was told. */
export const toldKeys = ['subjectCode', ...tallyKeys] as const satisfies readonly (keyof ProposalRow)[];
