import type { Catalogue } from '@cobuild/subgraph';

/** Texts of the refusals that only this subgraph gives. */
export const catalogue = {
  ALREADY_GRANTED: { zh: '该账号已在此组织担任此角色。', en: 'The account already holds this role there.' },
  BAD_CODE: {
    zh: '编码须为大写字母和数字，以连字符分段，最长 40 个字符。',
    en: 'A code is capitals and digits in groups joined by hyphens, at most 40 characters.',
  },
  BAD_PASSWORD: { zh: '密码须为 {least} 至 {most} 个字符。', en: 'A password has {least} to {most} characters.' },
  BAD_PERIOD: { zh: '到期时间须晚于生效时间和当前时间。', en: 'The end must lie after the beginning and after now.' },
  BAD_PHONE: { zh: '电话号码格式不正确。', en: 'This is not a telephone number.' },
  BAD_QUOTA: {
    zh: '请求限额须为正整数，每分钟最多 {perMinute} 次，每天最多 {perDay} 次。',
    en: 'A quota is a whole number: at most {perMinute} requests a minute and {perDay} a day.',
  },
  BAD_SCOPE: {
    zh: '须列出 1 至 {limit} 个权限范围，形如 pairs:read。',
    en: 'A key lists 1 to {limit} scopes of the form pairs:read.',
  },
  BAD_USERNAME: {
    zh: '用户名须为 3 至 64 个小写字母、数字、点、连字符或下划线。',
    en: 'A user name has 3 to 64 letters, digits, dots, hyphens or underscores.',
  },
  CYCLE: { zh: '组织不能置于自己或其下级之下。', en: 'An organization cannot stand below itself.' },
  DUPLICATE_CODE: { zh: '该编码已被使用。', en: 'This code is taken.' },
  DUPLICATE_NAME: {
    zh: '同一上级、同一类型下已有同名组织。',
    en: 'An organization of this kind already has this name there.',
  },
  EXPIRES_TOO_LATE: { zh: '有效期最长 {days} 天。', en: 'It must end within {days} days.' },
  GRANT_EXCEEDS_SCOPE: {
    zh: '不能授予超出自身角色、范围或期限的权限。',
    en: 'A grant cannot exceed what the granter holds: role, place, time or scopes.',
  },
  HAS_CHILDREN: {
    zh: '仍有下级组织，不能撤销。',
    en: 'There are still organizations below it, so it cannot be dissolved.',
  },
  HAS_MEMBERS: { zh: '仍有在册党员，不能撤销。', en: 'Members are still registered there, so it cannot be dissolved.' },
  LEVEL_CONFLICT: { zh: '下级的层级不能高于上级。', en: 'No division stands above the level of its parent.' },
  LOGIN_FAILED: { zh: '用户名或密码不正确。', en: 'The user name or the password is wrong.' },
  MEMBER_HAS_ACCOUNT: { zh: '该党员已有账号。', en: 'The member already has an account.' },
  ORGANIZATION_NOT_ACTIVE: { zh: '该组织当前未启用。', en: 'The organization does not take part now.' },
  PARENT_NOT_ACTIVE: { zh: '上级组织未启用。', en: 'The organization above does not take part.' },
  PASSWORD_TOO_SIMPLE: { zh: '密码不能包含用户名。', en: 'A password must not contain the user name.' },
  ROLE_NOT_GRANTABLE: { zh: '该角色不能在此授予。', en: 'This role cannot be granted there.' },
  SAME_ORGANIZATION: { zh: '党员已在该组织。', en: 'The member is already registered there.' },
  SESSION_ENDED: { zh: '会话已结束，请重新登录。', en: 'The session has ended; log in again.' },
  SUBTREE_TOO_LARGE: {
    zh: '其下有 {count} 个组织须随之调整，一次最多 {limit} 个，请分批调整下级组织。',
    en: '{count} organizations below would have to follow, and at most {limit} can at once; move its parts one by one.',
  },
  SUCCESSOR_NOT_ACTIVE: { zh: '并入的组织未启用。', en: 'The organization that is to take over does not take part.' },
  TOO_LONG: { zh: '内容过长，最多 {limit} 个字符。', en: 'This is too long; at most {limit} characters.' },
  TOO_MANY_ALIASES: { zh: '别名过多，最多 {limit} 个。', en: 'There are too many aliases; at most {limit}.' },
  TOO_MANY_ATTEMPTS: {
    zh: '登录尝试过于频繁，请在 {retryAfterSeconds} 秒后重试。',
    en: 'Too many attempts to log in; try again in {retryAfterSeconds} seconds.',
  },
  UNKNOWN_ORG: { zh: '未找到该组织。', en: 'There is no such organization.' },
  UNKNOWN_PARENT: { zh: '未找到上级组织。', en: 'There is no such parent.' },
  USERNAME_TAKEN: { zh: '用户名已被使用。', en: 'This user name is taken.' },
  WRONG_PASSWORD: { zh: '当前密码不正确。', en: 'The present password is wrong.' },
} as const satisfies Catalogue;
