import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { activePair, type House, openHouse, organizations } from './house.fixture.js';

const { county, village, otherVillage } = organizations;

let house: House;
beforeAll(async () => {
  house = await openHouse(import.meta.url);
});
afterAll(() => house.close());

const find = async (id: string) => (await house.services.directory.findMany([id])).get(id);

describe('the directory', () => {
  test('knows what the feed of the organizations told', async () => {
    expect(await find(village.id)).toMatchObject({
      code: village.code,
      name: '一村',
      ancestorIds: village.ancestorIds,
    });
    expect([...(await house.services.directory.findByCodes([county.code])).keys()]).toEqual([county.code]);
  });

  test('lets an organization that it does not know stand alone', async () => {
    expect(await house.services.directory.parties(['nobody'])).toEqual([
      { organizationId: 'nobody', reach: ['nobody'] },
    ]);
  });

  test('takes everything below a moved organization along', async () => {
    await house.tell('OrganizationMoved', [{ ...county, ancestorIds: ['o-outside'] }]);
    expect((await find(village.id))?.ancestorIds).toEqual(['o-outside', county.id]);
    expect((await find(otherVillage.id))?.ancestorIds).toEqual(otherVillage.ancestorIds);
    await house.tell('OrganizationMoved', [county]);
    expect((await find(village.id))?.ancestorIds).toEqual(village.ancestorIds);
  });

  test('lets figures by county follow an organization that becomes one of another kind', async () => {
    const pair = await activePair(house);
    const counties = async () => {
      await house.services.catchUp();
      const [figures] = await house.services.figures.ofSubjects([pair.id]);
      return figures?.countiesCovered;
    };
    expect(await counties()).toBe(1);
    await house.tell('OrganizationRevised', [{ ...county, kind: 'FUNCTIONAL_ZONE' }]);
    expect(await counties()).toBe(0);
    await house.tell('OrganizationRevised', [county]);
    expect(await counties()).toBe(1);
  });

  test('remembers into what an organization was merged, through later events', async () => {
    await house.tell('OrganizationMerged', [{ ...otherVillage, status: 'MERGED' }], { intoId: village.id });
    await house.tell('OrganizationRevised', [{ ...otherVillage, status: 'MERGED', name: '原二村' }]);
    expect(await house.services.directory.successors()).toEqual(new Map([[otherVillage.id, village.id]]));
  });
});
