import type { Message } from '@cobuild/import-export';
import { catalogue } from './catalogue.js';

/** Texts of the codes that reports of this subgraph's imports give. */
export const importMessages: Readonly<Record<string, Message>> = {
  ...catalogue,
  BAD_NUMBERING: {
    zh: '编号应写作“清单年度-序号”，例如 2026-0001',
    en: 'A number is the year of the list and a place on it, for instance 2026-0001',
  },
  BAD_REFERENCE: {
    zh: '来源事项应写作“类型:编号”，例如 Suggestion:s-1',
    en: 'A thing is named by its type and id, for instance Suggestion:s-1',
  },
  DAY_INCOMPLETE: { zh: '日期须写到日', en: 'The date must name the day' },
  DUPLICATE_CODE: {
    zh: '编码重复：文件中已出现，或平台中已有此编码而内容不同',
    en: 'The code occurs before in the file, or the platform holds it with other content',
  },
  DUPLICATE_LIST: {
    zh: '该单位本年度的清单重复：文件中已出现，或平台中已有而内容不同',
    en: 'The list of this owner and year occurs before in the file, or the platform holds it with other content',
  },
  DUPLICATE_NUMBER: {
    zh: '清单上的编号重复：文件中已出现，或平台中已有其他项目使用',
    en: 'The number occurs before on this list in the file, or another project has it on the platform',
  },
  NOT_JUDGED: { zh: '只有已评定或已归档的项目可以评优', en: 'Only what was judged can be excellent' },
  TOO_MANY: { zh: '参与单位过多', en: 'There are too many parties' },
  UNKNOWN_LIST: {
    zh: '该单位没有这一年度的项目清单，请先导入“项目清单目录”',
    en: 'The owner has no list of this year: import the project lists first',
  },
  UNKNOWN_ORG: { zh: '组织编码不存在', en: 'There is no organization with this code' },
  YEAR_INVALID: { zh: '年份须在 1949 至 2100 之间', en: 'A year is a whole number from 1949 to 2100' },
};
