import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../json.js';
import { variableLimits } from './limits.js';
import { checkVariables } from './variables.js';

const check = (json: string) => checkVariables(JSON.parse(json) as JsonObject, variableLimits);
const list = (count: number, item: string): string => `[${Array.from({ length: count }, () => item).join()}]`;

describe('variables are refused', () => {
  test.each([
    [
      'that are nested too deep',
      `{"a":${'['.repeat(21)}${']'.repeat(21)}}`,
      'VARIABLES_TOO_DEEP',
      { found: 21, limit: 20 },
    ],
    [
      'that are nested beyond any stack',
      `{"a":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
      'VARIABLES_TOO_DEEP',
      {},
    ],
    ['of too many values', `{"a":${list(10_000, '1')}}`, 'TOO_MANY_VALUES', { found: 10_001 }],
    [
      'of too many values in all',
      `{"a":${list(6_000, '{}')},"b":${list(6_000, '{}')}}`,
      'TOO_MANY_VALUES',
      { found: 12_002 },
    ],
    ['with one text too long', `{"a":"${'x'.repeat(1_000_000)}"}`, 'TEXT_TOO_LONG', { found: 1_000_000 }],
    ['with one text of too many bytes', `{"a":"${'中'.repeat(30_000)}"}`, 'TEXT_TOO_LONG', { found: 90_000 }],
    ['with one name too long', `{"a":{"${'x'.repeat(70_000)}":1}}`, 'TEXT_TOO_LONG', { found: 70_000 }],
    ['with too many bytes in all', `{"a":${list(10, `"${'x'.repeat(60_000)}"`)}}`, 'VARIABLES_TOO_LARGE', {}],
    ['with half of a character', '{"a":["\\ud83d"]}', 'TEXT_NOT_ALLOWED', { place: 'variable a' }],
    ['with half of a character in a name', '{"a":{"\\udc00":1}}', 'TEXT_NOT_ALLOWED', { place: 'variable a' }],
    ['with NUL', '{"a":{"b":"x\\u0000y"}}', 'TEXT_NOT_ALLOWED', { place: 'variable a' }],
    ['with a prototype', '{"a":{"__proto__":{"isAdmin":true}}}', 'TEXT_NOT_ALLOWED', { place: 'variable a' }],
    ['that are a prototype', '{"__proto__":{"isAdmin":true}}', 'TEXT_NOT_ALLOWED', { place: 'variable __proto__' }],
  ])('%s', (_, json, code, details) => {
    expect(check(json)).toMatchObject({ code, status: 400, details });
    expect({}).not.toHaveProperty('isAdmin');
  });
});

describe('variables pass', () => {
  test.each([
    ['of every kind', '{"a":[1,2.5,true,null,"x",{"b":[]}],"constructor":{"prototype":1}}'],
    ['in any script', '{"a":"结对共建 🤝 \\n"}'],
    ['that are none', '{}'],
    ['that are just as deep as allowed', `{"a":${'['.repeat(20)}${']'.repeat(20)}}`],
    ['that are just as many as allowed', `{"a":${list(9_999, '1')}}`],
  ])('%s', (_, json) => {
    expect(check(json)).toBeNull();
  });
});
