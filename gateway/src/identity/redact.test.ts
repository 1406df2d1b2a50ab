import { expect, test } from '@jest/globals';
import { redactedPaths } from '@cobuild/identity';
import pino from 'pino';

test.each([
  [{ authorization: 'Bearer s3cret' }],
  [{ headers: { 'x-api-key': 's3cret', authorization: 's3cret' } }],
  [{ request: { headers: { 'x-cobuild-viewer': 's3cret', cookie: 's3cret' } } }],
  [{ payload: { token: 's3cret', apiKey: 's3cret' } }],
  [{ input: { password: 's3cret', secret: 's3cret' } }],
])('a log leaves out what opens doors: %j', (said) => {
  let line = '';
  const logger = pino({ redact: [...redactedPaths] }, { write: (text) => void (line += text) });
  logger.info(said, 'said');
  expect(line).toContain('said');
  expect(line).not.toContain('s3cret');
});
