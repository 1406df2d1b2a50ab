import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { everything } from '../figures/tally.rules.js';
import { member, openHouse } from '../house.fixture.js';
import { recordPublishedHistory } from '../beside.js';
import { publishedSize } from './published-size.js';
import { pino } from 'pino';

let house: Awaited<ReturnType<typeof openHouse>>;

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  await house.tell(
    'OrganizationRegistered',
    Array.from({ length: 30 }, (_, index) => member(100 + index)),
  );
});
afterAll(() => house.close());

const counts = async () => {
  const { alliances, memberships, terms } = {
    alliances: await house.connection.collection('alliances').countDocuments(),
    memberships: await house.connection.collection('memberships').countDocuments(),
    terms: await house.connection.collection('rotation_terms').countDocuments(),
  };
  return { alliances, memberships, terms };
};

// Counts 2,648 events twice on a server that all tests of a run share: the bound is against hanging, not against slowness.
test('a generated history enters the log once, marked, and its figures are the published ones, also rebuilt', async () => {
  const place = {
    connection: house.connection,
    logger: pino({ level: 'silent' }),
    clock: house.now,
    databaseOf: () => house.feedName,
  };
  await recordPublishedHistory(place, { seed: 7 });
  const before = await counts();
  await recordPublishedHistory(place, { seed: 7 });
  expect(await counts()).toEqual(before);

  await house.services.catchUp();
  const read = async () => (await house.services.figures.ofRows([everything, 'o-city']))[0];
  const figures = await read();
  expect(figures?.roundtables).toMatchObject({
    held: publishedSize.roundtables,
    personTimes: publishedSize.personTimes,
    validSuggestions: publishedSize.validSuggestions,
  });
  expect(figures?.conferences).toMatchObject({
    held: publishedSize.conferences,
    rulesIssued: publishedSize.rulesIssued,
  });
  const unmarked = await house.connection.collection('alliances').countDocuments({ 'source.note': null });
  expect(unmarked).toBe(0);
  await house.services.recount();
  expect(await read()).toEqual(figures);
}, 480_000);
