import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Viewer } from '@cobuild/identity';
import { changesDuties } from './duty/duty.rules.js';
import { activeAlliance, delegateOf, type House, member, openHouse, secretaryOf, taken } from './house.fixture.js';
import { plan } from './joint-action/joint-action.fixture.js';
import { vote, votedOnline } from './proposal/proposal.fixture.js';

let house: House;
beforeAll(async () => {
  house = await openHouse(import.meta.url);
});
beforeEach(() => house.clear());
afterAll(() => house.close());

async function open(source: string, variables: object, viewer: Viewer) {
  const stream = await house.subscribe(source, { ...variables }, viewer);
  if (!(Symbol.asyncIterator in stream)) throw new Error(JSON.stringify(stream.errors));
  return {
    async next() {
      const { value } = await stream.next();
      if (!value || value.errors) throw new Error(JSON.stringify(value));
      return JSON.parse(JSON.stringify(value.data));
    },
    end: () => stream.return(undefined),
  };
}

describe('what keeps the views of coordinators fresh', () => {
  test('alliances tell of the work of their members to those who ask for it', async () => {
    const alliance = await activeAlliance(house, 3);
    const source = `subscription ($id: ID!, $withWork: Boolean!) {
      allianceUpdated(organizationIds: [$id], withWork: $withWork) { alliance { openActions { title } } }
    }`;
    const stream = await open(source, { id: member(1).id, withWork: true }, delegateOf(1));
    taken(await plan(house, alliance.id, [1, 2]));
    expect((await stream.next()).allianceUpdated.alliance.openActions).toEqual([{ title: '敬老义诊' }]);
    await stream.end();
  });

  test('duties change with the vote of the member itself, and not with those of others', async () => {
    const alliance = await activeAlliance(house, 3);
    const { id } = await votedOnline(house, alliance.id);
    const source = `subscription ($id: ID!) {
      allianceDutiesChanged(organizationId: $id) { organization { allianceDuties { counts { kind open } } } }
    }`;
    const stream = await open(source, { id: member(1).id }, secretaryOf(1));
    taken(await vote(house, id, 1, 'FOR'));
    expect((await stream.next()).allianceDutiesChanged.organization.allianceDuties.counts).toEqual([]);
    await stream.end();
    const cast = {
      entity: { type: 'Vote', id: 'v', version: 1 },
      organizations: [member(1).id, member(2).id],
      payload: { organizationId: member(2).id },
    };
    expect([1, 2].map((n) => changesDuties(cast, member(n).id))).toEqual([false, true]);
  });
});
