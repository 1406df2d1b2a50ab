import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { recountFigures } from './beside.js';
import { activePair, type House, openHouse, organizations } from './house.fixture.js';

let house: House;
beforeAll(async () => {
  house = await openHouse(import.meta.url);
});
afterAll(() => house.close());

test('figures counted anew from the log are what they were, whatever had been done to them', async () => {
  const pair = await activePair(house);
  await house.services.catchUp();
  const subjects = [pair.id, organizations.county.id];
  const counted = await house.services.figures.ofSubjects(subjects);
  expect(counted[0]?.countiesCovered).toBe(1);

  await house.connection.collection('figures').updateMany({}, { $set: { counts: {} } });
  expect(await house.services.figures.ofSubjects(subjects)).not.toEqual(counted);

  await recountFigures({
    connection: house.connection,
    logger: pino({ level: 'silent' }),
    databaseOf: () => house.feedName,
  });
  expect(await house.services.figures.ofSubjects(subjects)).toEqual(counted);
});
