import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Viewer } from '@cobuild/identity';
import mongoose from 'mongoose';
import { type House, openHouse, somebody } from './house.fixture.js';
import { provideProvince, provinceOrganization } from './scale.fixture.js';

let house: House;
beforeAll(async () => {
  house = await openHouse(import.meta.url);
  await house.clear();
  await provideProvince(house.connection);
}, 60_000);
afterAll(() => house.close());

const organizationId = provinceOrganization(100);
const delegate: Viewer = somebody('delegate', { role: 'DELEGATE', organizationId });

/** What a query gives, and which queries of the database it took. */
async function view(source: string, variables: object, viewer: Viewer = delegate) {
  const queries: string[] = [];
  mongoose.set('debug', (collection: string, method: string) => void queries.push(`${collection}.${method}`));
  try {
    const { data, errors } = await house.execute(source, { ...variables }, viewer);
    if (errors) throw new Error(JSON.stringify(errors));
    return { data: JSON.parse(JSON.stringify(data)), queries: queries.sort() };
  } finally {
    mongoose.set('debug', false);
  }
}

describe('in a province of 500 alliances with 30 members each, after four years', () => {
  test('my alliances this quarter take a query for each kind of thing', async () => {
    const source = `query ($organizations: [_Any!]!) {
      _entities(representations: $organizations) {
        ... on Organization {
          memberships(statuses: [ACTIVE], first: 50) {
            totalCount
            edges { node { alliance { name currentLead { id } nextLead { id } currentTerm { year quarter plan } } } }
          }
        }
      }
    }`;
    const organizations = [{ __typename: 'Organization', id: organizationId }];
    const { data, queries } = await view(source, { organizations });
    const [{ memberships }] = data._entities;
    expect(memberships.totalCount).toBe(26);
    expect(memberships.edges[0].node.alliance).toMatchObject({ currentTerm: { year: 2026, quarter: 1 } });
    expect(queries).toEqual([
      'alliances.find',
      'memberships.countDocuments',
      'memberships.find',
      'rotation_terms.find',
      'rotation_terms.find',
    ]);
  });
});
