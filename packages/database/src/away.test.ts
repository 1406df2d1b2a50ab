import { describe, expect, test } from '@jest/globals';
import mongoose from 'mongoose';
import { isDatabaseAway } from './away.js';

const { MongoNetworkError, MongoNetworkTimeoutError, MongoParseError, MongoServerError, MongoServerSelectionError } =
  mongoose.mongo;
const answered = (code: number) => new MongoServerError({ message: 'x', code });
const system = (code: string) => Object.assign(new Error(`write ${code}`), { code });

describe('the database is away', () => {
  test.each([
    ['connections break', new MongoNetworkError('connection 7 closed')],
    ['connections fall mute', new MongoNetworkTimeoutError('timed out')],
    ['no server is to be had', new MongoServerSelectionError('none', { servers: new Map() } as never)],
    ['a connection breaks while something is written to it', system('ECONNRESET')],
    ['a connection is shut while something is written to it', system('EPIPE')],
    ['another protocol answers', new MongoParseError('Message size too large')],
    ['it shuts down', answered(11_600)],
    ['it is no longer the first of its set', answered(10_107)],
  ])('when %s', (_, error) => {
    expect(isDatabaseAway(error)).toBe(true);
  });

  test.each([
    ['two writers meet', answered(112)],
    ['a key is there already', answered(11_000)],
    ['the program is wrong', new TypeError('x is not a function')],
    ['a file is missing', system('ENOENT')],
    ['nothing is told', null],
  ])('but not when %s', (_, error) => {
    expect(isDatabaseAway(error)).toBe(false);
  });
});
