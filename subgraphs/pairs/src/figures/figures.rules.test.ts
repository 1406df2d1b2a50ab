import { describe, expect, test } from '@jest/globals';
import { placeOf } from '@cobuild/figures';
import type { LogEvent } from '@cobuild/log';
import fc from 'fast-check';
import { createCounting } from './counting.service.js';
import { allPairs } from './figures.rules.js';
import { histories, type Occurrence, type World } from './histories.fixture.js';
import { memoryStore } from './memory-store.fixture.js';
import { figuresOf } from './pair-figures.rules.js';
import { figuresFromScratch } from './reckoning.fixture.js';
import { directoryOf, organizationIds, type Parents } from './regions.fixture.js';

const session = {} as never;
const subjects = [allPairs, 'pair-0', 'pair-1', 'pair-2', ...organizationIds];

/** What the log makes of a history: each event has an id that orders it. */
function recorded(occurrences: readonly Occurrence[]): readonly (LogEvent | Extract<Occurrence, { moved: unknown }>)[] {
  return occurrences.map((one, index) => ('event' in one ? { ...one.event, id: String(index).padStart(6, '0') } : one));
}

async function figuresAfter(history: ReturnType<typeof recorded>, parents: Parents) {
  const store = memoryStore();
  let directory = directoryOf(parents);
  const counting = createCounting(store, async (ids) => new Map(ids.map((id) => [id, placeOf(id, directory)])));
  for (const one of history) {
    if (!('moved' in one)) await counting.apply(one, session);
    else {
      directory = one.directory;
      await counting.organizationsMoved(one.moved, session);
    }
  }
  return new Map(subjects.map((subject) => [subject, withoutMoment(figuresOf(store.countsOf(subject), null))]));
}

const withoutMoment = ({ asOf: _, ...figures }: ReturnType<typeof figuresOf>) => figures;
const fromScratch = (world: World) => new Map(subjects.map((subject) => [subject, figuresFromScratch(world, subject)]));
const isEvent = (one: ReturnType<typeof recorded>[number]): one is LogEvent => !('moved' in one);

describe('figures of any history, of every pair, organization and of all pairs', () => {
  test('equal those counted from what there is in the end, also where organizations moved', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async ({ occurrences, beginning: parents, end }) => {
        expect(await figuresAfter(recorded(occurrences), parents)).toEqual(fromScratch(end));
      }),
      { numRuns: 300 },
    );
  });

  test('are the same in whatever order the events come', async () => {
    const shuffled = histories.chain(({ occurrences, end }) => {
      const events = recorded(occurrences).filter(isEvent);
      return fc.record({
        events: fc.shuffledSubarray(events, { minLength: events.length }),
        end: fc.constant(end),
      });
    });
    await fc.assert(
      fc.asyncProperty(shuffled, async ({ events, end }) => {
        expect(await figuresAfter(events, end.parents)).toEqual(fromScratch(end));
      }),
      { numRuns: 200 },
    );
  });
});
