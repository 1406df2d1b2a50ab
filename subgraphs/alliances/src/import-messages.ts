import type { Message } from '@cobuild/import-export';
import { catalogue } from './catalogue.js';

/** Texts of the codes that reports of this subgraph's imports give. */
export const importMessages: Readonly<Record<string, Message>> = {
  ...catalogue,
  ACTION_HELD_HERE: {
    zh: '该联合行动在平台上开展，任务由成员接受并交付，不能导入',
    en: 'The joint action is done on the platform: members accept and deliver its tasks, and they are not imported',
  },
  ALLIANCE_HELD_HERE: {
    zh: '该联盟在平台上发起，联合行动在平台上策划，不能导入',
    en: 'The alliance was founded on the platform: its joint actions are planned there, and they are not imported',
  },
  ALLIANCE_FOUNDED_HERE: {
    zh: '该联盟在平台上发起，大会和提议在平台上进行，不能导入',
    en: 'The alliance was founded on the platform: its assemblies and proposals take place there, and are not imported',
  },
  BAD_REFERENCE: {
    zh: '关联对象应写作“类型:编号”，例如 Project:p-1',
    en: 'A thing is named by its type and id, for instance Project:p-1',
  },
  CHAIN_CIRCULAR: { zh: '前序圆桌会互相承接，形成循环', en: 'Roundtables carry each other on in a circle' },
  CHAIN_OVERLONG: { zh: '圆桌会链条过长', en: 'The chain of roundtables is too long' },
  COUNTS_CONTRADICT: {
    zh: '数目互相矛盾：到会数不多于成员数，票数之和不多于到会数',
    en: 'The numbers contradict each other: no more come than there are members, and no more vote than come',
  },
  DAY_AHEAD: { zh: '日期在今天之后，尚未发生', en: 'The day is still to come' },
  DAYS_CONTRADICT: {
    zh: '日期先后矛盾：提交、决定、落实依次发生',
    en: 'The days contradict each other: a proposal is submitted, then decided, then carried out',
  },
  DUPLICATE_CODE: {
    zh: '编码重复：文件中已出现，或平台中已有此编码而内容不同',
    en: 'The code occurs before in the file, or the platform holds it with other content',
  },
  DUPLICATE_MEMBER: { zh: '同一联盟的同一成员在文件中已出现', en: 'The file names this member of the alliance before' },
  HISTORY_CLOSED: {
    zh: '该联盟在平台上发起，成员须受邀签字，不能导入',
    en: 'The alliance was founded on the platform: its members are invited and sign, and are not imported',
  },
  LEAD_MISMATCH: { zh: '该联合行动的牵头单位是另一单位', en: 'Another organization leads the joint action' },
  NAME_MISMATCH: { zh: '名称与编码不符', en: 'The name is not that of the code' },
  NOT_DECIDED: {
    zh: '已撤回的提议没有决定，不填决定方式和票数',
    en: 'A proposal that was withdrawn has no decision: neither who decided nor votes are told',
  },
  NOT_A_CONFERENCE: {
    zh: '联盟大会属于联盟本身，不作为会议导入，请用“联盟大会”表',
    en: 'An assembly belongs to its alliance and is not imported as a conference, but with the table of assemblies',
  },
  QUARTER_LED_OTHERWISE: {
    zh: '平台上该季度由其他单位轮值',
    en: 'On the platform another organization leads in this quarter',
  },
  QUARTER_NOT_OVER: {
    zh: '该季度尚未结束，轮值由平台按顺序排定，不能导入',
    en: 'The quarter is not over: the platform plans it by turns, and its lead is not imported',
  },
  QUARTER_OVER: { zh: '该季度已结束，只能是交接中或已交接', en: 'The quarter is over: it is handed over, or being so' },
  OF_A_PAIR: { zh: '该行属于结对，不是联合行动', en: 'The row belongs to a pair and is no joint action' },
  ROUNDTABLE_HELD_HERE: {
    zh: '该圆桌会在平台上召开，议题、意见建议和成果由主办单位登记，不能导入',
    en: 'The roundtable was held on the platform: its hosts write down what belongs to it, and it is not imported',
  },
  ROUNDTABLE_UNSTATED: {
    zh: '议题未注明圆桌会，平台上无处存放：请在“圆桌会编码”列填写',
    en: 'The issue names no roundtable, and the platform keeps none without: fill in its roundtable',
  },
  SECOND_LEAD: {
    zh: '同一联盟或同一季度的另一成员已列为牵头',
    en: 'Another member of the alliance is named as its lead, or as that of this quarter',
  },
  TOO_MANY_ISSUES: { zh: '该圆桌会的议题过多', en: 'The roundtable has too many issues' },
  TOO_MANY_OUTCOMES: { zh: '该圆桌会的成果过多', en: 'The roundtable has too many outcomes' },
  TOO_MANY_SUGGESTIONS: { zh: '该圆桌会的意见建议过多', en: 'The roundtable has too many suggestions' },
  TOO_MANY_TASKS: { zh: '该联合行动的任务过多', en: 'The joint action has too many tasks' },
  UNKNOWN_ACTION: { zh: '没有此编码的联合行动', en: 'There is no joint action with this code' },
  UNKNOWN_ALLIANCE: { zh: '联盟编码不存在', en: 'There is no alliance with this code' },
  UNKNOWN_ASSEMBLY: {
    zh: '该联盟没有此编码的已召开的大会',
    en: 'The alliance has held no assembly with this code',
  },
  UNKNOWN_ISSUE: { zh: '该圆桌会没有此编码的议题', en: 'The roundtable has no issue with this code' },
  UNKNOWN_ROUNDTABLE: { zh: '圆桌会编码不存在', en: 'There is no roundtable with this code' },
  UNKNOWN_SUGGESTION: { zh: '意见建议编码不存在', en: 'There is no suggestion with this code' },
  UNKNOWN_ORG: { zh: '组织编码不存在', en: 'There is no organization with this code' },
};
