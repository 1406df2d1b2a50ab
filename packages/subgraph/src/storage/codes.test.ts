import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { testDatabase, type TestDatabase } from '@cobuild/database/testing';
import { type Model, Schema } from 'mongoose';
import { codeInLedger, findByLedgerCodes, inBatches, inOrderOfCodes } from './codes.js';
import { newId } from './ids.js';
import { createStore } from './store.js';

interface ThingDocument {
  readonly _id: string;
  readonly version: number;
  readonly code?: string;
}

const fromDocument = ({ _id, code, version }: ThingDocument) => ({ id: _id, version, code: code ?? null });
const toDocument = ({ id, code, version }: ReturnType<typeof fromDocument>): ThingDocument => ({
  _id: id,
  version,
  ...(code === null ? {} : { code }),
});
const madeHere = [newId(), newId()] as const;
let database: TestDatabase;
let model: Model<ThingDocument>;

beforeAll(async () => {
  database = await testDatabase(import.meta.url);
  const schema = new Schema<ThingDocument>({ _id: String, version: Number, code: String });
  model = database.connection.model<ThingDocument>('Thing', schema);
  const things = [
    { _id: newId(), code: 'JD-1' },
    { _id: newId(), code: 'HZ-1' },
    ...madeHere.map((_id) => ({ _id })),
    { _id: newId(), code: 'AB-1' },
  ];
  await model.insertMany(things.map((thing) => ({ version: 1, ...thing })));
});
afterAll(() => database.close());

const codesOf = (ids: readonly string[]) => ids.map((id) => codeInLedger({ id, code: null }));

test('what has no code of its own stands in ledgers under one that files take', () => {
  for (const code of codesOf(madeHere)) {
    expect(code).toMatch(/^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$/);
    expect(code.length).toBeLessThanOrEqual(40);
  }
});

test('a thing is found by the code under which it stands in ledgers', async () => {
  const store = createStore(model, { fromDocument, toDocument });
  const codes = ['HZ-1', 'XX-1', ...codesOf(madeHere.slice(0, 1))];
  const found = await findByLedgerCodes(store, codes);
  expect([...found.keys()].sort()).toEqual([codes[0], codes[2]].sort());
  expect(found.get(codes[2] ?? '')?.id).toBe(madeHere[0]);
});

test('all are read in the order of those codes, so many at a time', async () => {
  const batches: string[][] = [];
  for await (const batch of inBatches(inOrderOfCodes(model, {}), 2))
    batches.push(batch.map(({ _id, code = null }) => codeInLedger({ id: _id, code })));
  const [one = '', other = ''] = codesOf(madeHere);
  expect(batches).toEqual([['AB-1', 'HZ-1'], [one, other], ['JD-1']]);
});
