import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Viewer } from '@cobuild/identity';
import mongoose from 'mongoose';
import { type House, openHouse, people, somebody } from './house.fixture.js';
import { provideProvince, provinceAlliance, provinceOrganization, provinceSize } from './scale.fixture.js';
import { quarterWork } from './scale-work.fixture.js';

let house: House;
// The bound is against hanging: the province is filled on a server that other tests use beside.
beforeAll(async () => {
  house = await openHouse(import.meta.url);
  await house.clear();
  await provideProvince(house.connection);
}, 300_000);
afterAll(() => house.close(), 60_000);

/** An alliance and one of its members, which is in a dozen alliances more. */
const organizationId = provinceOrganization(100);
const allianceId = provinceAlliance(14);
const delegate: Viewer = somebody('delegate', { role: 'DELEGATE', organizationId });

/** What these tests look at of one of my alliances. */
interface MyAlliance {
  readonly undecidedProposals: readonly unknown[];
  readonly alliance: { readonly openActions: readonly { readonly tasks: readonly unknown[] }[] };
}

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
            edges {
              node {
                undecidedProposals { title voting { closesAt } }
                alliance {
                  name
                  currentLead { id }
                  nextLead { id }
                  currentTerm { year quarter plan }
                  nextAssembly { scheduledAt venue }
                  openActions {
                    title status light
                    tasks { duty status light organization { id } }
                  }
                }
              }
            }
          }
        }
      }
    }`;
    const organizations = [{ __typename: 'Organization', id: organizationId }];
    const { data, queries } = await view(source, { organizations });
    const [{ memberships }] = data._entities;
    expect(memberships.totalCount).toBe(26);
    const nodes: MyAlliance[] = memberships.edges.map(({ node }: { node: MyAlliance }) => node);
    for (const { alliance } of nodes) {
      expect(alliance).toMatchObject({
        currentTerm: { year: 2026, quarter: 1, plan: '2026年第1季度工作计划' },
        nextAssembly: { scheduledAt: '2026-03-20T01:00:00.000Z' },
      });
      expect(alliance.openActions).toHaveLength(quarterWork.actions);
      for (const { tasks } of alliance.openActions) expect(tasks).toHaveLength(quarterWork.tasks);
    }
    const undecided = nodes.filter(({ undecidedProposals }) => undecidedProposals.length > 0);
    expect(undecided.length).toBeGreaterThan(10);
    expect(undecided.length).toBeLessThan(26);
    expect(queries).toEqual([
      'action_tasks.find',
      'alliances.find',
      'assemblies.find',
      'joint_actions.find',
      'memberships.countDocuments',
      'memberships.find',
      'proposals.find',
      'rotation_terms.find',
      'rotation_terms.find',
      'votes.find',
    ]);
  });

  test('strangers see who leads, and nothing of the work', async () => {
    const source = `query ($id: ID!) {
      alliance(id: $id) {
        currentLead { id } nextAssembly { id } openActions { id }
        members(first: 30) { edges { node { undecidedProposals { id } } } }
      }
    }`;
    const { data } = await view(source, { id: provinceAlliance(3) }, people.outsider);
    expect(data.alliance).toMatchObject({ nextAssembly: null, openActions: [] });
    expect(data.alliance.currentLead).not.toBeNull();
    expect(
      data.alliance.members.edges.every(({ node }: { node: MyAlliance }) => node.undecidedProposals.length === 0),
    ).toBe(true);
  });

  test('the action board of an alliance takes seven queries', async () => {
    const source = `query ($id: ID!) {
      actionBoard(allianceId: $id, ended: 10) {
        at
        alliance { name }
        columns { status totalCount actions { title light lead { id } tasks { status } } }
        organizations { organization { id } openCount toReassignCount lateCount doneCount tasks { duty dueOn light } }
        late { duty workingDaysLate responsible { id } jointAction { title } }
      }
    }`;
    house.setClock('2026-03-25T01:00:00Z');
    const { data, queries } = await view(source, { id: allianceId });
    const { columns, organizations, late } = data.actionBoard;
    expect(columns).toMatchObject([
      { status: 'PLANNED', totalCount: 1 },
      { status: 'RUNNING', totalCount: 1 },
      { status: 'DELIVERED', totalCount: 0 },
      { status: 'REVIEWED', totalCount: provinceSize.quarters - 1 },
      { status: 'CANCELLED', totalCount: 0 },
    ]);
    expect(columns[3].actions).toHaveLength(10);
    expect(organizations[0]).toMatchObject({ openCount: 2, lateCount: 2 });
    expect(late).toHaveLength(quarterWork.actions * quarterWork.tasks);
    expect(queries).toEqual([
      'action_tasks.find',
      'action_tasks.find',
      'alliances.find',
      'joint_actions.aggregate',
      'joint_actions.find',
      'joint_actions.find',
      'joint_actions.find',
    ]);
  });
});
