/** Codes of requests that the gateway cannot read or run as they are; printed into the documentation. */
export const requestCatalogue = {
  BAD_REQUEST: { zh: '请求格式不正确。', en: 'This is no GraphQL request, or not one for this transport (HTTP 400).' },
  METHOD_NOT_ALLOWED: {
    zh: '不支持此 HTTP 方法；变更操作须用 POST。',
    en: 'GraphQL is asked by GET or POST, and a mutation by POST alone (HTTP 405).',
  },
  NOT_ACCEPTABLE: {
    zh: '不支持所要求的响应格式。',
    en: 'None of the accepted forms of an answer is offered (HTTP 406).',
  },
  REQUEST_TIMEOUT: { zh: '请求传输超时。', en: 'The request took too long to arrive (HTTP 408).' },
  PAYLOAD_TOO_LARGE: { zh: '请求正文过大。', en: 'The body is too large (HTTP 413).' },
  UNSUPPORTED_MEDIA_TYPE: {
    zh: '请求正文须为未压缩的 UTF-8 JSON。',
    en: 'The body must be JSON in UTF-8, not compressed (HTTP 415).',
  },
  HEADERS_TOO_LARGE: { zh: '请求头或地址过长。', en: 'The headers or the address are too long (HTTP 431).' },
  GRAPHQL_PARSE_FAILED: { zh: '文档语法错误。', en: 'The document is not GraphQL.' },
  GRAPHQL_VALIDATION_FAILED: {
    zh: '文档与图的定义不符。',
    en: 'The document does not fit the graph that this client sees.',
  },
  OPERATION_RESOLUTION_FAILURE: {
    zh: '文档中没有所指的操作，或须指明操作名称。',
    en: 'The document has no operation of that name, or several and none is named.',
  },
  DOCUMENT_TOO_COMPLEX: {
    zh: '文档过于复杂，无法在限定时间内完成检查和规划。',
    en: 'The document takes too long to check and to plan.',
  },
} as const;
