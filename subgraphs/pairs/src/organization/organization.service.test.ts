import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type House, openHouse, organizations } from '../house.fixture.js';

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

  test('remembers into what an organization was merged, through later events', async () => {
    await house.tell('OrganizationMerged', [{ ...otherVillage, status: 'MERGED' }], { intoId: village.id });
    await house.tell('OrganizationRevised', [{ ...otherVillage, status: 'MERGED', name: '原二村' }]);
    expect(await house.services.directory.successors()).toEqual(new Map([[otherVillage.id, village.id]]));
  });
});
