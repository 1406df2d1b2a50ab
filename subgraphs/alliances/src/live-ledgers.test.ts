import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { emptyDatabase } from '@cobuild/database/testing';
import { importFiles, ledgerWorkbook } from '@cobuild/import-export';
import type { Connection } from 'mongoose';
import { pino } from 'pino';
import { openExport } from './export.js';
import { ask, type House, member, openHouse, taken } from './house.fixture.js';
import { openImport } from './import.js';
import { outcomeModel } from './outcome/outcome.model.js';
import {
  answered,
  assigned,
  bank,
  convener,
  coHost,
  heldRoundtable,
  preparedRoundtable,
  receive,
  stepOutcome,
  stepSuggestion,
} from './roundtable/roundtable.fixture.js';
import { suggestionModel } from './suggestion/suggestion.model.js';

const logger = pino({ level: 'silent' });
let house: House;
let empty: Connection;
beforeAll(async () => {
  house = await openHouse(import.meta.url);
  empty = house.connection.useDb(`${house.connection.name}_2`);
  await emptyDatabase(empty);
});
afterAll(() => house.close());

const place = (connection: Connection) => ({
  connection,
  logger,
  clock: house.now,
  databaseOf: () => house.feedName,
});

/** All ledgers of a store as a workbook. */
async function exported(connection: Connection): Promise<string> {
  const { ledgers, close } = await openExport(place(connection));
  const path = join(await mkdtemp(join(tmpdir(), 'cobuild-ledgers-')), '台账.xlsx');
  await pipeline(ledgerWorkbook(ledgers), createWriteStream(path));
  await close();
  return path;
}

const sheets = ['圆桌会', '圆桌会议题', '圆桌会意见建议', '圆桌会成果'];

/** What became of the sheets of roundtables: imported, unchanged, rejected. */
async function imported(connection: Connection, path: string) {
  const { tables, close } = await openImport(place(connection));
  const all = await importFiles([path], tables);
  await close();
  return sheets.map((sheet) => {
    const { report } = all.find((one) => one.report.file.endsWith(`#${sheet}`)) ?? {};
    return [report?.imported, report?.unchanged, report?.rejected];
  });
}

test('a roundtable that was held here goes out with all that belongs to it, and enters an empty store without change', async () => {
  const { id, issues } = await heldRoundtable(house);
  const issueId = issues[1]?.id ?? null;
  const author = { name: '欧阳某', organizationId: member(9).id, accountId: 'author' };
  const input = { roundtableId: id, issueId, text: '办夜校', author };
  const repeated = taken(await house.services.suggestions.receive(ask(coHost), input));
  const { id: answeredId } = await answered(house, id);
  await assigned(house, id);
  const merging = { verdict: 'MERGED', mergedIntoId: answeredId };
  taken(await stepSuggestion(house, 'judge', convener, repeated.id, merging));
  taken(await stepSuggestion(house, 'accept', convener, answeredId));
  taken(await stepSuggestion(house, 'informAuthor', convener, answeredId, { channel: 'IN_PERSON' }));
  await receive(house, id);
  const loan = { kind: 'LOAN', title: '企业贷款', amountFen: 600_000_050, payerOrgId: member(5).id } as const;
  const recorded = { ...loan, roundtableId: id, issueId, result: { kind: 'Project', id: 'p-1' } };
  const outcome = taken(await house.services.outcomes.record(ask(convener), recorded));
  taken(await stepOutcome(house, 'confirm', bank, outcome.id));
  // What is not held yet stands in no ledger.
  await preparedRoundtable(house);

  const path = await exported(house.connection);
  const entered = [1, 2, 4, 1];
  expect(await imported(house.connection, path)).toEqual(entered.map((count) => [0, count, 0]));
  expect(await imported(empty, path)).toEqual(entered.map((count) => [count, 0, 0]));
  expect(await readFile(await exported(empty))).toEqual(await readFile(path));
  expect(await suggestionModel(empty).findOne({ text: '办夜校' }).lean()).toMatchObject({
    author: { name: '欧**', organizationId: member(9).id, accountId: null },
    status: 'MERGED',
  });
  expect(await outcomeModel(empty).findOne({ title: '企业贷款' }).lean()).toMatchObject({
    amountFen: 600_000_050,
    payerOrgId: member(5).id,
    status: 'CONFIRMED',
    result: { kind: 'Project', id: 'p-1' },
  });
});
