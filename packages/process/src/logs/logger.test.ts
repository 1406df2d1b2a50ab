import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { createLogger } from './logger.js';
import { scrub } from './scrub.js';

function logging() {
  const lines: string[] = [];
  return { lines, logger: createLogger('test', 'debug', { write: (line) => void lines.push(line) }) };
}

test.each([
  ['a token', { token: 'secret-1' }],
  ['a token below another member', { session: { accessToken: 'secret-1' } }],
  ['a header', { req: { headers: { authorization: 'Bearer secret-1', 'x-cobuild-viewer': 'secret-1' } } }],
  ['a signed viewer', { headers: { 'x-cobuild-viewer': 'secret-1' } }],
  ['variables', { variables: { phone: 'secret-1' } }],
  ['a password', { input: { password: 'secret-1' } }],
  ['an API key', { apiKey: 'secret-1', headers: { 'x-api-key': 'secret-1' } }],
  ['a cookie', { request: { headers: { cookie: 'secret-1', 'set-cookie': ['secret-1'] } } }],
  ['a token in a list', { sessions: [{ id: 1 }, { token: 'secret-1' }] }],
  ['what lies too deep to be looked through', { a: { b: { c: { d: { e: { f: { g: 'secret-1' } } } } } } }],
])('never writes %s', (_, details) => {
  const { lines, logger } = logging();
  logger.error(details, 'happened');
  expect(lines.join()).toContain('happened');
  expect(lines.join()).not.toContain('secret-1');
});

test('leaves other details as they are', () => {
  const { lines, logger } = logging();
  logger.info({ at: new Date(0), codes: ['A', 'B'], fetches: [{ ms: 1 }] }, 'happened');
  expect(JSON.parse(lines.join())).toMatchObject({
    at: '1970-01-01T00:00:00.000Z',
    codes: ['A', 'B'],
    fetches: [{ ms: 1 }],
  });
});

test('writes an error without the documents that a library hangs on to it', () => {
  const { lines, logger } = logging();
  const error = Object.assign(new Error('E11000 duplicate key error dup key: { phone: "13812345678" }'), {
    code: 11000,
    keyValue: { phone: '13812345678' },
    cause: new Error('value "王小明" does not fit'),
  });
  logger.error({ err: error }, 'happened');
  const [line = ''] = lines;
  expect(line).not.toContain('13812345678');
  expect(line).not.toContain('王小明');
  expect(JSON.parse(line)).toMatchObject({ err: { type: 'Error', code: 11000 } });
});

test('what is said last is written, though the process ends at once', async () => {
  const program = `
    import { createLogger } from '${new URL('./logger.ts', import.meta.url).href}';
    createLogger('test', 'info').info('the last word');
    process.exit(3);
  `;
  const ended = promisify(execFile)(
    process.execPath,
    ['--conditions=development', '--import', 'tsx', '--input-type=module', '--eval', program],
    { env: { PATH: process.env['PATH'] } },
  );
  await expect(ended).rejects.toMatchObject({ code: 3, stdout: expect.stringContaining('the last word') });
});

test.each([
  ['Variable "$p" got invalid value "13812345678"; expected Int', '13812345678'],
  ['cannot represent value: { name: "王小明" }', '王小明'],
  ['no account wang@example.org', 'wang@example.org'],
  ['sent to +86 13812345678 already', '13812345678'],
  ['identity 33010219900101123X is taken', '33010219900101123X'],
  ['Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.', 'eyJ'],
])('a text of a fault loses what it says of people: %s', (text, personal) => {
  expect(scrub(text)).not.toContain(personal);
});

test('what says where a fault lies stays', () => {
  const text =
    'connect ECONNREFUSED 127.0.0.1:27017 at place.service.js:123:45, event 0193a7b4-1b9e-7000-8000-000000000000';
  expect(scrub(text)).toBe(text);
});
