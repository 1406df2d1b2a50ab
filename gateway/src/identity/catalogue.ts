/** Codes with which the gateway answers by itself to who asks; printed into the documentation. */
export const identityCatalogue = {
  RATE_LIMITED: {
    zh: '请求限额已用完（接口密钥的限额，或短时间内新文档过多），请在 retryAfterSeconds 秒后重试。',
    en: 'A quota is used up, of the API key or of new documents in a short time; try again after retryAfterSeconds (HTTP 429).',
  },
  UNAUTHENTICATED: {
    zh: '令牌或接口密钥无效。',
    en: 'The token or API key is not valid: mistyped, expired, revoked, or of somebody who is not trusted (HTTP 401).',
  },
  UNAVAILABLE: {
    zh: '暂时无法核验身份，请稍后重试。',
    en: 'It cannot be checked now who asks, since whoever vouches for it is away; try again later (HTTP 503).',
  },
} as const;
