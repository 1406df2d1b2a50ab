import { expect, test } from '@jest/globals';
import { checkPassword, checkUsername, usernameForm } from './account.rules.js';

test('user names are compared without case and width', () => {
  expect(usernameForm(' Ａdmin ')).toBe('admin');
  expect(checkUsername('side-a').ok).toBe(true);
  expect(checkUsername('a b').ok).toBe(false);
});

test('a password has its length and does not contain the user name', () => {
  expect(checkPassword('long-enough-one', 'holder', 'password').ok).toBe(true);
  expect(checkPassword('short', 'holder', 'password')).toMatchObject({ refusal: { code: 'BAD_PASSWORD' } });
  expect(checkPassword('x'.repeat(129), 'holder', 'password')).toMatchObject({ refusal: { code: 'BAD_PASSWORD' } });
  expect(checkPassword('the-Holder-of-it', 'holder', 'password')).toMatchObject({
    refusal: { code: 'PASSWORD_TOO_SIMPLE' },
  });
});
