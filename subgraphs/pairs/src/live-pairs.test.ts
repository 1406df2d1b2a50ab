import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Viewer } from '@cobuild/identity';
import type { ExecutionResult } from 'graphql';
import { activePair, ask, type House, openHouse, organizations, people, somebody, taken } from './house.fixture.js';
import type { Pair } from './pair/pair.rules.js';

const { contactA, contactB, countyAdmin, stranger, secretaryA } = people;
const { county, otherCounty, village } = organizations;

let house: House;
let pair: Pair;
beforeAll(async () => {
  house = await openHouse(import.meta.url);
});
beforeEach(async () => {
  await house.clear();
  pair = await activePair(house);
});
afterAll(() => house.close());

const filtered = `$pairIds: [ID!], $organizationIds: [ID!], $joint: Joint, $after: Cursor, $initial: LiveStart`;
const given = `pairIds: $pairIds, organizationIds: $organizationIds, joint: $joint, after: $after, initial: $initial`;
const logged = `subscription (${filtered}) {
  jointActivityLogged(${given}) { cursor remaining activity { title status version pair { id } } }
}`;
const confirmed = logged.replace('jointActivityLogged', 'jointActivityConfirmed');
const updated = `subscription ($pairIds: [ID!], $organizationIds: [ID!], $after: Cursor, $initial: LiveStart) {
  pairUpdated(pairIds: $pairIds, organizationIds: $organizationIds, after: $after, initial: $initial) {
    cursor remaining pair { id version status }
  }
}`;

interface Told {
  readonly cursor: string;
  readonly remaining: number | null;
  readonly activity: { readonly title: string; readonly status: string; readonly version: number };
  readonly pair: { readonly id: string; readonly version: number };
}
async function open(source: string, variables: object, viewer: Viewer): Promise<AsyncGenerator<ExecutionResult>> {
  const stream = await house.subscribe(source, { initial: 'SNAPSHOT', ...variables }, viewer);
  if (!(Symbol.asyncIterator in stream)) throw new Error(JSON.stringify(stream.errors));
  return stream;
}
async function next(stream: AsyncGenerator<ExecutionResult>): Promise<Told> {
  const { value } = await stream.next();
  if (!value || value.errors) throw new Error(JSON.stringify(value));
  return JSON.parse(JSON.stringify(Object.values(value.data)[0]));
}
const logActivity = async (title: string, joint: 'THEORY' | 'BRAND' = 'THEORY') =>
  taken(
    await house.services.activities.log(ask(contactA), {
      pairId: pair.id,
      joint,
      title,
      heldAt: new Date('2026-03-01T01:00:00Z'),
    }),
  );
const confirm = async ({ id, version }: { readonly id: string; readonly version: number }) =>
  taken(await house.services.activities.step('confirm', ask(contactB), { id, version }));

describe('a snapshot', () => {
  test('of logged activities has those that wait for the other side, then what happens', async () => {
    const [one] = [await logActivity('一'), await logActivity('二'), await confirm(await logActivity('三'))];
    const stream = await open(logged, {}, contactB);
    const told = [await next(stream), await next(stream)];
    expect(told.map(({ activity, remaining }) => [activity.title, activity.status, remaining])).toEqual([
      ['一', 'LOGGED', 1],
      ['二', 'LOGGED', 0],
    ]);
    await confirm(one);
    await logActivity('四');
    expect(await next(stream)).toMatchObject({ remaining: null, activity: { title: '四' } });
    await stream.return(undefined);
  });

  test('of confirmed activities has those that are confirmed', async () => {
    await logActivity('一');
    await confirm(await logActivity('二'));
    const stream = await open(confirmed, {}, countyAdmin);
    expect(await next(stream)).toMatchObject({ remaining: 0, activity: { title: '二', status: 'CONFIRMED' } });
    await stream.return(undefined);
  });

  test('of pairs has them as they are, and each later step once', async () => {
    const stream = await open(updated, {}, contactA);
    const first = await next(stream);
    expect(first).toMatchObject({ remaining: 0, pair: { id: pair.id, version: pair.version } });
    taken(await house.services.pairs.step('suspend', ask(secretaryA), { ...pair, reason: '整改' }));
    expect(await next(stream)).toMatchObject({ remaining: null, pair: { version: pair.version + 1 } });
    await stream.return(undefined);
    const again = await open(updated, { after: first.cursor }, contactA);
    expect(await next(again)).toMatchObject({ remaining: null, pair: { version: pair.version + 1 } });
    await again.return(undefined);
  });

  test('has what the filter names and the viewer may see, and nothing else', async () => {
    await logActivity('一');
    await logActivity('二', 'BRAND');
    const expired = somebody('t', { role: 'CONTACT', organizationId: village.id, until: '2026-03-01T00:00:00Z' });
    const named = somebody('named-b');
    const cases: readonly (readonly [string, object, Viewer, readonly string[]])[] = [
      [logged, { joint: 'BRAND' }, contactB, ['二']],
      [logged, { organizationIds: [county.id] }, contactB, ['一', '二']],
      [logged, { organizationIds: [otherCounty.id] }, contactB, []],
      [logged, { pairIds: ['another'] }, contactB, []],
      [logged, { pairIds: [pair.id] }, named, ['一', '二']],
      [logged, {}, stranger, []],
      [logged, {}, expired, []],
      [updated, {}, stranger, []],
      [updated, { organizationIds: [otherCounty.id] }, contactB, []],
      [updated, { organizationIds: [county.id], pairIds: [pair.id] }, named, [pair.id]],
    ];
    for (const [source, variables, viewer, expected] of cases) {
      const stream = await open(source, variables, viewer);
      const told: Told[] = [];
      while (told.length < expected.length) told.push(await next(stream));
      expect(told.map(({ activity, pair: its }) => activity?.title ?? its.id)).toEqual(expected);
      expect(told.at(-1)?.remaining ?? 0).toBe(0);
      await stream.return(undefined);
    }
  });

  test('is not given to who asks for nothing of the kind', async () => {
    await logActivity('一');
    for (const initial of [null, 'EVENTS']) {
      const stream = await open(logged, { initial }, contactB);
      await logActivity('二');
      expect(await next(stream)).toMatchObject({ remaining: null, activity: { title: '二' } });
      await stream.return(undefined);
    }
  });
});
