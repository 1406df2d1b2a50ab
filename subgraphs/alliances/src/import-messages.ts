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
  CHAIN_CIRCULAR: { zh: '前序圆桌会互相承接，形成循环', en: 'Roundtables carry each other on in a circle' },
  CHAIN_OVERLONG: { zh: '圆桌会链条过长', en: 'The chain of roundtables is too long' },
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
  NOT_A_CONFERENCE: {
    zh: '联盟大会属于联盟本身，不作为会议导入',
    en: 'An assembly belongs to its alliance and is not imported as a conference',
  },
  OF_A_PAIR: { zh: '该行属于结对，不是联合行动', en: 'The row belongs to a pair and is no joint action' },
  ROUNDTABLE_HELD_HERE: {
    zh: '该圆桌会在平台上召开，成果由主办单位登记、出资单位确认，不能导入',
    en: 'The roundtable was held on the platform: its hosts record what comes of it, and it is not imported',
  },
  SECOND_LEAD: { zh: '同一联盟的另一成员已列为牵头', en: 'Another member of the alliance is named as its lead' },
  TOO_MANY_OUTCOMES: { zh: '该圆桌会的成果过多', en: 'The roundtable has too many outcomes' },
  TOO_MANY_TASKS: { zh: '该联合行动的任务过多', en: 'The joint action has too many tasks' },
  UNKNOWN_ACTION: { zh: '没有此编码的联合行动', en: 'There is no joint action with this code' },
  UNKNOWN_ALLIANCE: { zh: '联盟编码不存在', en: 'There is no alliance with this code' },
  UNKNOWN_ROUNDTABLE: { zh: '圆桌会编码不存在', en: 'There is no roundtable with this code' },
  UNKNOWN_ORG: { zh: '组织编码不存在', en: 'There is no organization with this code' },
};
