import type { Column, RowOf } from '@cobuild/import-export';
import type { ProjectKind } from './project.rules.js';
import type { ProjectStatus } from './project.workflow.js';

/**
 * What the classes of projects in files stand for (domain.md §4). The kinds' own words stand first. Of the classes that reports use,
 * works are key engineering; what villages earn from is income; what serves people in their daily life is livelihood; all else that
 * several organizations do together — for firms, for property management, reforms, platforms and mechanisms — is co-building.
 */
export const categoryWords = {
  共建项目: 'CO_BUILD',
  增收项目: 'INCOME',
  民生实事: 'LIVELIHOOD',
  重点工程: 'KEY_ENGINEERING',
  路长制项目: 'ROAD',
  书记项目: 'SECRETARY',
  工程建设: 'KEY_ENGINEERING',
  联乡结村: 'INCOME',
  社会服务: 'LIVELIHOOD',
  金融服务: 'CO_BUILD',
  服务企业: 'CO_BUILD',
  物业党建: 'CO_BUILD',
  改革行动: 'CO_BUILD',
  信息平台: 'CO_BUILD',
  机制: 'CO_BUILD',
} as const satisfies Record<string, ProjectKind>;

/** What the states of projects are called in files: that works go on is told in several words; the plan before the list is not told. */
export const stateWords = {
  已列入清单: 'LISTED',
  实施中: 'RUNNING',
  已暂停: 'PAUSED',
  已交付: 'DELIVERED',
  已评定: 'JUDGED',
  已归档: 'ARCHIVED',
  已取消: 'CANCELLED',
  在建: 'RUNNING',
  进行中: 'RUNNING',
  运行中: 'RUNNING',
  推广中: 'RUNNING',
  已完成: 'DELIVERED',
} as const satisfies Record<string, ProjectStatus>;

/** A state in which a project stands in ledgers. */
export type LedgerState = (typeof stateWords)[keyof typeof stateWords];

/** The columns of a file of projects, in the order of the ledger. */
export const projectColumns = [
  { header: '编号', key: 'number', type: 'text', maxLength: 20 },
  { header: '清单单位编码', key: 'listOwnerCode', type: 'reference', maxLength: 40 },
  { header: '清单年度', key: 'listYear', type: 'integer', maxLength: 4 },
  { header: '编码', key: 'code', type: 'code', required: true, columnRequired: true, maxLength: 40 },
  { header: '名称', key: 'name', type: 'text', required: true, columnRequired: true, maxLength: 200 },
  { header: '名称依据', key: 'nameBasis', type: 'enum', vocabulary: ['原文', '概括'] },
  {
    header: '类别',
    key: 'category',
    type: 'enum',
    required: true,
    columnRequired: true,
    vocabulary: Object.keys(categoryWords),
  },
  { header: '牵头单位编码', key: 'leadCode', type: 'reference', required: true, maxLength: 40 },
  { header: '参与单位编码', key: 'participantCodes', type: 'references', maxLength: 3000 },
  { header: '受益单位编码', key: 'beneficiaryCode', type: 'reference', maxLength: 40 },
  { header: '行政区', key: 'region', type: 'text', maxLength: 100 },
  { header: '地点', key: 'place', type: 'text', maxLength: 200 },
  { header: '内容', key: 'description', type: 'text', maxLength: 5000 },
  { header: '规模', key: 'size', type: 'decimal' },
  { header: '规模单位', key: 'sizeUnit', type: 'text', maxLength: 20 },
  { header: '预算元', key: 'budget', type: 'decimal' },
  { header: '开始日期', key: 'startedOn', type: 'date' },
  { header: '日期原文', key: 'dateText', type: 'text', maxLength: 50 },
  { header: '结束日期', key: 'endsOn', type: 'date' },
  { header: '状态', key: 'status', type: 'enum', vocabulary: Object.keys(stateWords) },
  { header: '交付日期', key: 'deliveredOn', type: 'date' },
  { header: '成效', key: 'outcome', type: 'text', maxLength: 5000 },
  { header: '解决事项数', key: 'mattersSolved', type: 'integer', maxLength: 9 },
  { header: '平均分', key: 'averageScore', type: 'decimal' },
  { header: '评优日期', key: 'commendedOn', type: 'date' },
  { header: '取消原因', key: 'endReason', type: 'text', maxLength: 2000 },
  { header: '来源事项', key: 'origin', type: 'text', maxLength: 150 },
  { header: '关联编码', key: 'relatedCodes', type: 'references', maxLength: 1000 },
  { header: '来源文件', key: 'sourceFile', type: 'text', maxLength: 200 },
  { header: '备注', key: 'note', type: 'text', maxLength: 2000 },
] as const satisfies readonly Column[];

/** A good row of a file of projects. */
export type ProjectRow = RowOf<typeof projectColumns>;

/** What a row tells that the platform keeps as it was told. */
export const toldKeys = [
  'category',
  'region',
  'size',
  'sizeUnit',
  'dateText',
  'status',
  'averageScore',
] as const satisfies readonly (keyof ProjectRow)[];

const roadWord = '路长制';

/** The kind of a told class: works of which the note says that a road chief leads them are a road. */
export function kindOfCategory(word: string, note: string | null): ProjectKind | null {
  const kind = isCategory(word) ? categoryWords[word] : null;
  return word === '工程建设' && note?.includes(roadWord) ? 'ROAD' : kind;
}

/** The state of a told word; of what no state is told, nobody says that it ended: it goes on. */
export function stateOfWord(word: string | null): LedgerState | null {
  if (word === null) return 'RUNNING';
  return isState(word) ? stateWords[word] : null;
}

/** The word of a kind where nothing else was told, and so of a state: the first that stands for it. */
export const wordOf = (words: Readonly<Record<string, string>>, meaning: string): string =>
  Object.entries(words).find(([, one]) => one === meaning)?.[0] ?? meaning;

const isCategory = (word: string): word is keyof typeof categoryWords => Object.hasOwn(categoryWords, word);
const isState = (word: string): word is keyof typeof stateWords => Object.hasOwn(stateWords, word);
