import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testDatabase } from '@cobuild/database/testing';
import { Schema, type Model } from 'mongoose';
import { paginate, type PageArguments } from './paginate.js';

interface Row {
  _id: string;
  group: string | null;
  size: number;
}

const database = await testDatabase(import.meta.url);
let rows: Model<Row>;
const order = [
  { field: 'group', direction: 1 },
  { field: 'size', direction: -1 },
] as const;
const page = (args: PageArguments) =>
  paginate({ model: rows, filter: {}, order, page: args, toNode: (row) => row._id });

beforeAll(async () => {
  rows = database.connection.model<Row>('Row', new Schema<Row>({ _id: String, group: String, size: Number }));
  await rows.insertMany(
    Array.from({ length: 45 }, (_, n) => ({
      _id: `r${String(n).padStart(2, '0')}`,
      group: n % 3 === 0 ? null : 'ab'[n % 2],
      size: n % 5,
    })),
  );
});
afterAll(() => database.close());

async function walk(step: (cursor: string | null) => PageArguments, forwards: boolean): Promise<string[]> {
  const seen: string[] = [];
  let cursor: string | null = null;
  for (;;) {
    const { edges, pageInfo } = await page(step(cursor));
    const ids = edges.map(({ node }) => node);
    seen.splice(forwards ? seen.length : 0, 0, ...ids);
    if (!(forwards ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) return seen;
    cursor = forwards ? pageInfo.endCursor : pageInfo.startCursor;
  }
}

describe('a connection', () => {
  test('gives every row once, in order, also where values are missing or equal, from either end', async () => {
    const whole = (await page({ first: 100 })).edges.map(({ node }) => node);
    expect(new Set(whole).size).toBe(45);
    expect(await walk((after) => ({ first: 7, after }), true)).toEqual(whole);
    expect(await walk((before) => ({ last: 7, before }), false)).toEqual(whole);
  });

  test('neither repeats nor skips when rows are inserted and removed around the cursor', async () => {
    const first = await page({ first: 10 });
    const rest = (await page({ first: 100, after: first.pageInfo.endCursor })).edges.map(({ node }) => node);
    await rows.create({ _id: 'aa', group: null, size: 9 });
    await rows.deleteOne({ _id: first.edges[9]?.node });
    const again = (await page({ first: 100, after: first.pageInfo.endCursor })).edges.map(({ node }) => node);
    expect(again).toEqual(rest);
  });

  test('counts the whole list only when asked', async () => {
    const { totalCount } = await page({ first: 1 });
    expect(await totalCount()).toBe(45);
  });

  test.each([
    [{ first: 101 }, 'BAD_USER_INPUT'],
    [{ first: -1 }, 'BAD_USER_INPUT'],
    [{ first: 1, last: 1 }, 'BAD_USER_INPUT'],
    [{ after: 'bm90IGEgY3Vyc29y' }, 'CURSOR_INVALID'],
    [{ after: Buffer.from('[{"$gt":""},1,"x"]').toString('base64url') }, 'CURSOR_INVALID'],
  ])('refuses %p with %s', async (args, code) => {
    await expect(page(args)).rejects.toMatchObject({ extensions: { code } });
  });
});
