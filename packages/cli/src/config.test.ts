import { expect, test } from '@jest/globals';
import { readCliConfig } from './config.js';

test('has a default for everything', () => {
  expect(readCliConfig({}, '/srv')).toMatchObject({ home: '/srv/.cobuild', port: 4000, host: '127.0.0.1' });
});

test('tells all problems at once', () => {
  const read = () => readCliConfig({ PORT: 'x', MONGODB_URI: 'http://db' }, '/srv');
  expect(read).toThrow(/PORT/);
  expect(read).toThrow(/MONGODB_URI/);
});
