import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { anonymous, type Viewer } from '@cobuild/identity';
import {
  type House,
  member,
  openHouse,
  organizations,
  people,
  secretaryOf,
  somebody,
  taken,
} from '../house.fixture.js';
import { heldConference, plannedConference, stepTask, supervisor } from './conference.fixture.js';

const { outsider, districtAdmin, admin } = people;

let house: House;
beforeAll(async () => {
  house = await openHouse(import.meta.url);
});
beforeEach(() => house.clear());
afterAll(() => house.close());

describe('conferenceUpdated', () => {
  const updated = `subscription ($conferenceIds: [ID!], $organizationIds: [ID!], $kinds: [ConferenceKind!], $after: Cursor, $initial: LiveStart) {
    conferenceUpdated(
      conferenceIds: $conferenceIds, organizationIds: $organizationIds, kinds: $kinds, after: $after, initial: $initial
    ) { cursor replayed remaining conference { id status } topic { status } task { organization { id } status } }
  }`;
  const open = async (variables: object, viewer: Viewer) => {
    const stream = await house.subscribe(updated, { ...variables }, viewer);
    if (!(Symbol.asyncIterator in stream)) throw new Error(JSON.stringify(stream.errors));
    return {
      async next() {
        const { value } = await stream.next();
        if (!value || value.errors) throw new Error(JSON.stringify(value));
        return JSON.parse(JSON.stringify(value.data)).conferenceUpdated;
      },
      end: () => stream.return(undefined),
      /** Whether the stream ends without having given anything. */
      silence: () => stream.next().then(({ done }) => done),
    };
  };

  test('tells those who take part and those above them of each step, and strangers nothing', async () => {
    const { conference, taskOf } = await heldConference(house);
    const streams = await Promise.all([secretaryOf(2), districtAdmin].map((viewer) => open({}, viewer)));
    const nothing = await open({}, outsider);
    const silence = nothing.silence();
    taken(await stepTask(house, 'accept', taskOf(1).id, {}, secretaryOf(1)));
    for (const stream of streams) {
      expect(await stream.next()).toMatchObject({
        replayed: false,
        conference: { id: conference.id, status: 'SUPERVISING' },
        topic: null,
        task: { organization: { id: member(1).id }, status: 'ACCEPTED' },
      });
      await stream.end();
    }
    await nothing.end();
    expect(await silence).toBe(true);
  });

  test('goes on after a cursor, and gives only what the filter names', async () => {
    const { conference, taskOf } = await heldConference(house);
    const stream = await open({ organizationIds: [organizations.district.id] }, admin);
    const others = await Promise.all([
      open({ conferenceIds: ['another'] }, admin),
      open({ kinds: ['SYMPOSIUM'] }, admin),
      open({ organizationIds: [organizations.outside.id] }, admin),
    ]);
    const silences = others.map((other) => other.silence());
    taken(await stepTask(house, 'accept', taskOf(1).id, {}, secretaryOf(1)));
    const { cursor } = await stream.next();
    await stream.end();
    taken(await stepTask(house, 'report', taskOf(1).id, { result: '已完成' }, secretaryOf(1)));
    const again = await open({ after: cursor, conferenceIds: [conference.id], kinds: ['JOINT'] }, admin);
    taken(await stepTask(house, 'verify', taskOf(1).id, {}, supervisor));
    const versions = [await again.next(), await again.next()].map(({ task }) => task.status);
    expect(versions.at(-1)).toBe('VERIFIED');
    await Promise.all([again, ...others].map((other) => other.end()));
    expect(await Promise.all(silences)).toEqual([true, true, true]);
  });

  test('begins with the conferences that are there now', async () => {
    const { conference } = await plannedConference(house);
    const stream = await open({ initial: 'SNAPSHOT' }, secretaryOf(1));
    expect(await stream.next()).toMatchObject({ remaining: 0, conference: { id: conference.id, status: 'PLANNED' } });
    await stream.end();
    const refused = await house.subscribe(updated, {}, anonymous);
    expect(Symbol.asyncIterator in refused).toBe(false);
  });

  test('ends with the role', async () => {
    const { taskOf } = await heldConference(house);
    const until = somebody('t', {
      role: 'SECRETARY',
      organizationId: member(2).id,
      until: '2026-03-17T00:00:00Z',
    });
    const stream = await open({}, until);
    taken(await stepTask(house, 'accept', taskOf(1).id, {}, secretaryOf(1)));
    expect(await stream.next()).toMatchObject({ task: { status: 'ACCEPTED' } });
    house.setClock('2026-03-17T01:00:00Z');
    const silence = stream.silence();
    const other = await open({}, districtAdmin);
    taken(await stepTask(house, 'accept', taskOf(2).id, {}, secretaryOf(2)));
    expect(await other.next()).toMatchObject({ task: { status: 'ACCEPTED' } });
    await Promise.all([stream, other].map((one) => one.end()));
    expect(await silence).toBe(true);
  });
});
