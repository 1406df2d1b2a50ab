/** A text for people in both languages. `{name}` stands for a detail of the refusal. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** What each code means; the same table is printed into the documentation. */
export type Catalogue = Readonly<Record<string, Text>>;

/** Refusals that any subgraph may give (`userErrors`). */
export const refusals = {
  CONFLICT: {
    zh: '数据已被他人更新，当前版本为 {currentVersion}，请刷新后重试。',
    en: 'Somebody else changed it first; it is now at version {currentVersion}. Read it again and retry.',
  },
  FORBIDDEN: { zh: '您没有执行此操作的权限。', en: 'You hold no role that may do this.' },
  HASH_INVALID: {
    zh: '文件哈希须为 64 位十六进制 SHA-256。',
    en: 'The hash of a file is its SHA-256: 64 hexadecimal digits.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    zh: '该幂等键已用于另一次不同的请求。',
    en: 'This idempotency key was already used with a different input.',
  },
  ILLEGAL_TRANSITION: {
    zh: '当前状态不能执行此操作。',
    en: 'This step is not allowed in the present state.',
  },
  MISSING_INPUT: { zh: '缺少必填内容。', en: 'Something that this step needs is missing.' },
  NOT_FOUND: { zh: '未找到该对象。', en: 'There is no such thing.' },
  OWN_WORK: { zh: '不能确认或评价自己一方的工作。', en: 'Nobody confirms or judges their own work.' },
  REASON_REQUIRED: { zh: '此操作须说明理由。', en: 'This step needs a reason.' },
  TEXT_TOO_LONG: { zh: '文字不能超过 {most} 个字符。', en: 'The text has at most {most} characters.' },
  TOO_MANY: { zh: '最多 {most} 个。', en: 'There may be at most {most}.' },
  UNKNOWN_ORGANIZATION: {
    zh: '组织不存在，或已合并、撤销。',
    en: 'There is no such organization, or it was merged or dissolved.',
  },
} as const satisfies Catalogue;

/** Faults and rejected requests (`errors[].extensions.code`). */
export const faults = {
  UNAUTHENTICATED: { zh: '请先登录，或登录已过期。', en: 'Log in first; there is no valid proof of who asks.' },
  FORBIDDEN: { zh: '您无权查看此内容。', en: 'You hold no role that may see this.' },
  BAD_USER_INPUT: { zh: '请求参数不正确。', en: 'An argument is not of the form that is expected.' },
  CURSOR_INVALID: {
    zh: '游标无效，请从头读取。',
    en: 'The cursor is not one of this list or log; start again without it.',
  },
  SNAPSHOT_TOO_LARGE: {
    zh: '快照内容过多，请缩小订阅范围。',
    en: 'There is too much for a snapshot; narrow what you subscribe to.',
  },
  UNAVAILABLE: { zh: '服务暂时不可用，请稍后重试。', en: 'A part of the platform cannot be reached now; retry later.' },
  INTERNAL_SERVER_ERROR: {
    zh: '服务内部错误，请凭请求编号联系管理员。',
    en: 'Something failed inside; give the request id to the operator.',
  },
} as const satisfies Catalogue;

/** The text of a code with its details filled in; an unknown code stands for itself. */
export function textOf(
  catalogue: Catalogue,
  code: string,
  locale: 'ZH_CN' | 'EN',
  details: Readonly<Record<string, unknown>> = {},
): string {
  const text = catalogue[code];
  if (!text) return code;
  const template = locale === 'EN' ? text.en : text.zh;
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? '?'));
}
