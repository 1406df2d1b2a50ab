/** Why a limit refuses a request, in both languages; `{limit}` and `{found}` stand for the details of the error. */
export const limitRefusals = {
  DOCUMENT_TOO_LARGE: {
    zh: '请求文档过大：{found} 字节，最多 {limit} 字节。',
    en: 'The document has {found} bytes; at most {limit} are read.',
  },
  TOO_MANY_TOKENS: {
    zh: '请求文档词元过多：{found} 个，最多 {limit} 个。',
    en: 'The document has {found} tokens; at most {limit} are read.',
  },
  DOCUMENT_TOO_DEEP: {
    zh: '请求嵌套过深：{found} 层，最多 {limit} 层。',
    en: 'The document is nested {found} deep; at most {limit} is allowed.',
  },
  TOO_MANY_OPERATIONS: {
    zh: '操作过多：{found} 个，最多 {limit} 个。',
    en: 'There are {found} operations, in the document or at work for this client; at most {limit} are allowed.',
  },
  TOO_MANY_FRAGMENTS: {
    zh: '文档中的片段过多：{found} 个，最多 {limit} 个。',
    en: 'The document has {found} fragments; at most {limit} are allowed.',
  },
  TOO_MANY_VARIABLES: {
    zh: '操作声明的变量过多：{found} 个，最多 {limit} 个。',
    en: 'An operation declares {found} variables; at most {limit} are allowed.',
  },
  TOO_MANY_ROOT_FIELDS: {
    zh: '根字段过多：{found} 个，最多 {limit} 个。',
    en: 'An operation asks for {found} root fields; at most {limit} are allowed.',
  },
  TOO_MANY_FIELD_ALIASES: {
    zh: '字段别名过多：{found} 个，最多 {limit} 个。',
    en: 'An operation uses {found} aliases; at most {limit} are allowed.',
  },
  TOO_MANY_DIRECTIVES: {
    zh: '指令过多：{found} 个，最多 {limit} 个。',
    en: 'There are {found} directives; at most {limit} are allowed.',
  },
  TOO_MANY_SELECTIONS: {
    zh: '选择的字段和片段过多：{found} 个，最多 {limit} 个。',
    en: 'With its fragments written out the document selects {found} fields and fragments; at most {limit} are allowed.',
  },
  TOO_MANY_OVERLAPPING_FIELDS: {
    zh: '同一位置重复的字段过多：{found} 对，最多 {limit} 对。',
    en: 'The same places of the answer are selected again and again: {found} pairs to compare; at most {limit} are.',
  },
  BODY_TOO_DEEP: {
    zh: '请求正文嵌套过深：{found} 层，最多 {limit} 层。',
    en: 'The request is nested {found} deep; at most {limit} is read.',
  },
  VARIABLES_TOO_LARGE: {
    zh: '变量过大：{found} 字节，最多 {limit} 字节。',
    en: 'The variables have {found} bytes; at most {limit} are read.',
  },
  VARIABLES_TOO_DEEP: {
    zh: '变量嵌套过深：{found} 层，最多 {limit} 层。',
    en: 'The variables are nested {found} deep; at most {limit} is allowed.',
  },
  TOO_MANY_VALUES: {
    zh: '请求中的值过多：{found} 个，最多 {limit} 个。',
    en: 'The request holds {found} values or more; at most {limit} are read.',
  },
  TEXT_TOO_LONG: {
    zh: '变量中的文本过长：{found} 字节，最多 {limit} 字节。',
    en: 'A text in the variables has {found} bytes; at most {limit} are read.',
  },
  TEXT_NOT_ALLOWED: {
    zh: '{place}含有不允许的字符或名称。',
    en: 'A NUL, half of a character or a member named `__proto__` stands in {place}.',
  },
  COST_LIMIT_EXCEEDED: {
    zh: '请求开销过大：估计为 {estimated}，最多 {max}。请减少条数或字段。',
    en: 'The operation is estimated to cost {estimated}; at most {max} is allowed. Ask for fewer things or fields.',
  },
  SLICING_ARGUMENT_REQUIRED: {
    zh: '字段 {field} 须且只能给出一个分页条数参数。',
    en: 'The field {field} requires one argument that says how many are wanted, and no more than one.',
  },
  INTROSPECTION_TOO_LARGE: {
    zh: '内省查询过大：估计为 {found}，最多 {limit}。',
    en: 'The introspection is estimated to cost {found}; at most {limit} is allowed.',
  },
  PERSISTED_QUERY_NOT_FOUND: {
    zh: '网关尚不认识此操作，请连同全文再次发送。',
    en: 'PersistedQueryNotFound',
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    zh: '不支持这种持久化查询，请发送全文。',
    en: 'PersistedQueryNotSupported',
  },
  PERSISTED_QUERY_HASH_MISMATCH: {
    zh: '操作的标识与其全文不符。',
    en: 'The text is not that of the operation which the hash or id names.',
  },
  PERSISTED_QUERY_ONLY: {
    zh: '此客户端只能执行事先发布的操作。',
    en: 'This client may run nothing but the operations that were published for it.',
  },
  INTROSPECTION_DISABLED: { zh: '此处不提供内省查询。', en: 'Introspection is not offered here.' },
} as const satisfies Readonly<Record<string, { readonly zh: string; readonly en: string }>>;

export type LimitCode = keyof typeof limitRefusals;

/** A request that a limit does not let through. It is a value: nothing has failed. */
export interface LimitRefusal {
  readonly code: LimitCode | 'GRAPHQL_VALIDATION_FAILED';
  readonly message: string;
  /** 400 unless the code is about who asks or how often. */
  readonly status: number;
  readonly details?: Readonly<Record<string, number | string>>;
}

/** The refusal of a code with its details filled in. */
export function refusal(code: LimitCode, details?: Readonly<Record<string, number | string>>): LimitRefusal {
  const message = limitRefusals[code].en.replace(/\{(\w+)\}/g, (_, name: string) => String(details?.[name] ?? '?'));
  return { code, message, status: statusOf[code] ?? 400, ...(details ? { details } : {}) };
}

/** The first refusal among measures that exceed their limit; `null` where all keep it. */
export function firstExceeded(
  measures: readonly (readonly [code: LimitCode, found: number, limit: number])[],
): LimitRefusal | null {
  for (const [code, found, limit] of measures) {
    if (found > limit) return refusal(code, { limit, found: Math.min(found, Number.MAX_SAFE_INTEGER) });
  }
  return null;
}

const statusOf: Partial<Record<LimitCode, number>> = {
  INTROSPECTION_DISABLED: 403,
  PERSISTED_QUERY_ONLY: 403,
  // No failure but a step of the protocol: clients send the text next, and some do not read the body of a 4xx.
  PERSISTED_QUERY_NOT_FOUND: 200,
};
