import { describe, expect, test } from '@jest/globals';
import { placeOf } from '@cobuild/figures';
import type { LogEvent } from '@cobuild/log';
import { createWorkCalendar } from '@cobuild/workflow';
import fc from 'fast-check';
import { figuresOf } from './alliance-figures.rules.js';
import { createCounting } from './counting.service.js';
import { allianceIds, histories, type History, type Occurrence } from './histories.fixture.js';
import { memoryStores } from './memory-stores.fixture.js';
import { figuresFromScratch } from './reckoning.fixture.js';
import { directoryOf, tree } from './regions.fixture.js';
import { everything, type Period, rowKey } from './tally.rules.js';

const session = {} as never;
const calendar = createWorkCalendar();
const today = '2026-05-01';
const batchSize = 7;
const periods: readonly (Period | null)[] = [
  null,
  ...[2025, 2026, 2027].flatMap((year) => [{ year }, ...[1, 2, 3, 4].map((quarter) => ({ year, quarter }))]),
];
const rows = [everything, ...allianceIds, ...tree.keys()].flatMap((subject) =>
  periods.map((period) => ({ subject, period })),
);

/** What the log makes of an event: it has an id that orders it. */
const logged = ({ event }: Extract<Occurrence, { event: unknown }>, index: number): LogEvent => ({
  ...event,
  id: String(index).padStart(6, '0'),
});

async function counted({ occurrences, beginning, end }: History) {
  const { rows: kept, memories, countsOf } = memoryStores();
  let directory = directoryOf(beginning);
  const placesOf = async (ids: readonly string[]) => new Map(ids.map((id) => [id, placeOf(id, directory)]));
  const counting = createCounting(kept, memories, placesOf, calendar);
  const figures = () =>
    rows.map(({ subject, period }) => {
      const { asOf: _, ...rest } = figuresOf(countsOf(rowKey(subject, period)), { asOf: null, today });
      return { subject, period, ...rest };
    });
  for (const [index, one] of occurrences.entries()) {
    if ('event' in one) await counting.apply(logged(one, index), session);
    else {
      directory = one.directory;
      await counting.organizationsMoved(one.moved, session);
    }
  }
  const folded = figures();
  await counting.reset(session);
  const events = occurrences.flatMap((one, index) => ('event' in one ? [logged(one, index)] : []));
  // A log is counted in batches.
  for (let from = 0; from < events.length; from += batchSize) {
    await counting.applyAll(events.slice(from, from + batchSize), session);
  }
  const scratch = rows.map((row) => ({ ...row, ...figuresFromScratch(end, row, { today, calendar }) }));
  return { folded, rebuilt: figures(), scratch };
}

describe('figures of any history, of all, of alliances and organizations, over all time and in periods', () => {
  test('are the same folded event by event, rebuilt from the log batch by batch, and counted from what there is in the end', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        const { folded, rebuilt, scratch } = await counted(history);
        expect(folded).toEqual(scratch);
        expect(rebuilt).toEqual(scratch);
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});
