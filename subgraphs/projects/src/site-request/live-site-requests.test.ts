import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { anonymous, type Viewer } from '@cobuild/identity';
import { type House, openHouse, openList, organizations, people, secretaryOf, taken } from '../house.fixture.js';
import {
  leadPerson,
  named,
  raisedRequest,
  runningRoad,
  siteContact,
  stepRequest,
} from '../lead-assignment/lead.fixture.js';
import type { ProjectList } from '../project-list/project-list.rules.js';

let house: House;
let list: ProjectList;
beforeAll(async () => {
  house = await openHouse(import.meta.url);
});
beforeEach(async () => {
  await house.clear();
  list = await openList(house);
});
afterAll(() => house.close());

const updated = `subscription ($projectIds: [ID!], $organizationIds: [ID!], $after: Cursor, $initial: LiveStart) {
  siteRequestUpdated(projectIds: $projectIds, organizationIds: $organizationIds, after: $after, initial: $initial) {
    cursor replayed remaining request { id number status version lead { name } project { id } }
  }
}`;

const open = async (variables: object, viewer: Viewer) => {
  const stream = await house.subscribe(updated, { ...variables }, viewer);
  if (!(Symbol.asyncIterator in stream)) throw new Error(JSON.stringify(stream.errors));
  return {
    async next() {
      const { value } = await stream.next();
      if (!value || value.errors) throw new Error(JSON.stringify(value));
      return JSON.parse(JSON.stringify(value.data)).siteRequestUpdated;
    },
    end: () => stream.return(undefined),
    /** Whether the stream ends without having given anything. */
    silence: () => stream.next().then(({ done }) => done),
  };
};

describe('siteRequestUpdated', () => {
  test('tells raiser, lead and those above of each step, and strangers nothing', async () => {
    const { id } = await runningRoad(house, list);
    const viewers = [siteContact, leadPerson(1), people.supervisor];
    const streams = await Promise.all(viewers.map((viewer) => open({}, viewer)));
    const nothing = await open({}, people.outsider);
    const silence = nothing.silence();
    const request = await raisedRequest(house, id);
    for (const stream of streams) {
      expect(await stream.next()).toMatchObject({ replayed: false, request: { id: request.id, status: 'RAISED' } });
      await stream.end();
    }
    await nothing.end();
    expect(await silence).toBe(true);
  });

  test('tells a new lead of what goes over to it, and the one before of nothing more', async () => {
    const { id } = await runningRoad(house, list);
    await raisedRequest(house, id);
    const streams = await Promise.all([1, 2].map((n) => open({}, leadPerson(n))));
    const silence = streams[0]?.silence();
    await named(house, id, 2);
    expect(await streams[1]?.next()).toMatchObject({ request: { number: 1, version: 2, lead: { name: '路长2' } } });
    for (const stream of streams) await stream.end();
    expect(await silence).toBe(true);
  });

  test('gives only what the filter names, and goes on after a cursor', async () => {
    const { id } = await runningRoad(house, list);
    const stream = await open({ projectIds: [id], organizationIds: [organizations.city.id] }, secretaryOf(1));
    const others = await Promise.all([
      open({ projectIds: ['another'] }, secretaryOf(1)),
      open({ organizationIds: [organizations.outside.id] }, people.admin),
    ]);
    const silences = others.map((other) => other.silence());
    const request = await raisedRequest(house, id);
    const { cursor } = await stream.next();
    await stream.end();
    taken(await stepRequest(house, 'take', leadPerson(1), request.id));
    const again = await open({ after: cursor }, secretaryOf(1));
    expect(await again.next()).toMatchObject({ request: { id: request.id, status: 'TAKEN' } });
    await again.end();
    for (const other of others) await other.end();
    expect(await Promise.all(silences)).toEqual([true, true]);
  });

  test('begins with what is open, where that is asked for', async () => {
    const { id } = await runningRoad(house, list);
    await raisedRequest(house, id);
    await raisedRequest(house, id);
    const stream = await open({ initial: 'SNAPSHOT' }, leadPerson(1));
    const snapshot = [await stream.next(), await stream.next()];
    expect(snapshot.map(({ remaining }) => remaining)).toEqual([1, 0]);
    expect(snapshot.map(({ request }) => request.number).sort()).toEqual([1, 2]);
    await stream.end();
  });

  test('is not for visitors', async () => {
    await expect(open({}, anonymous)).rejects.toThrow('UNAUTHENTICATED');
  });
});
