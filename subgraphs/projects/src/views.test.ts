import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Viewer } from '@cobuild/identity';
import mongoose from 'mongoose';
import { type House, openHouse, openList, party, people, proposed, secretaryOf } from './house.fixture.js';
import { raisedRequest, runningRoad } from './lead-assignment/lead.fixture.js';
import { underWay } from './milestone/milestone.fixture.js';
import type { ProjectList } from './project-list/project-list.rules.js';

let house: House;
let list: ProjectList;
/** The queries of the page by their names, and how many queries of the database each is said to take. */
let page: ReadonlyMap<string, { readonly text: string; readonly most: number }>;
const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  await house.clear();
  list = await openList(house);
  const text = await readFile(new URL('../../../docs/project-views.md', import.meta.url), 'utf8');
  const found = [...text.matchAll(/\*\*(\w+) quer(?:y|ies)\*?\*?[\s\S]*?```graphql\n(query (\w+)[\s\S]*?)```/g)];
  page = new Map(
    found.map(([, word = '', query = '', name = '']) => [
      name,
      { text: query, most: words.indexOf(word.toLowerCase()) },
    ]),
  );
}, 60_000);
afterAll(() => house.close(), 60_000);

/** What an operation gives, and which queries of the database it took. */
async function counted(source: string, variables: object, viewer: Viewer) {
  const queries: string[] = [];
  mongoose.set('debug', (collection: string, method: string) => void queries.push(`${collection}.${method}`));
  try {
    const { data, errors } = await house.execute(source, { ...variables }, viewer);
    if (errors) throw new Error(JSON.stringify(errors));
    return { data: JSON.parse(JSON.stringify(data)), queries: queries.toSorted() };
  } finally {
    mongoose.set('debug', false);
  }
}

const view = (name: string, variables: object = {}, viewer: Viewer = secretaryOf(1)) =>
  counted(page.get(name)?.text ?? '', variables, viewer);

/** One more project with a milestone, and one more road with a lead to whom a request is open. */
async function grow(): Promise<void> {
  await underWay(house, list);
  const { id } = await runningRoad(house, list);
  await raisedRequest(house, id);
}

test('the page of views has five queries with their numbers', () => {
  expect([...page.keys()]).toEqual(['MyProjects', 'YearList', 'Due', 'Leads', 'Became']);
  for (const { most } of page.values()) expect(most).toBeGreaterThan(0);
});

describe.each([
  ['MyProjects', {}, secretaryOf(2), 'projects'],
  ['YearList', { year: 2026, region: 'o-city' }, people.cityOffice, 'projects'],
  ['Due', { month: '2026-04' }, people.cityOffice, 'milestonesDue'],
  ['Leads', {}, people.cityOffice, 'leads'],
] as const)('the view %s', (name, variables, viewer, field) => {
  test('takes as many queries for many things as for one, and no more than its page says', async () => {
    await grow();
    const few = await view(name, variables, viewer);
    await grow();
    await grow();
    const many = await view(name, variables, viewer);
    expect(many.data[field].edges.length).toBeGreaterThan(few.data[field].edges.length);
    expect(many.queries).toEqual(few.queries);
    expect(many.queries).toHaveLength(page.get(name)?.most ?? 0);
  });
});

test('my projects are those for which I act in person', async () => {
  await grow();
  const seenBy = async (viewer: Viewer) => (await view('MyProjects', {}, viewer)).data.projects.edges.length;
  expect(await seenBy(secretaryOf(1))).toBeGreaterThan(0);
  expect(await seenBy(people.cityOffice)).toBe(0);
  expect(await seenBy(secretaryOf(5))).toBe(0);
});

test('what became of a hundred proposals takes no more queries than its page says, whatever they led to', async () => {
  const ledTo = /ledTo \{[\s\S]*?\n {10}\}/.exec(page.get('Became')?.text ?? '')?.[0] ?? '';
  const ofProjects = ledTo.replace(/\.\.\. on JointAction \{[^}]*\}/, '');
  const source = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) { ... on Proposal { ${ofProjects} } }
  }`;
  const representations = Array.from({ length: 100 }, (_, n) => ({ __typename: 'Proposal', id: `p-${n}` }));
  for (const { id } of representations) {
    await house.tellOf('Proposal', id, {}, { organizationId: party(1).id });
    await house.tellOf('JointAction', `a-${id}`, { proposalId: id });
  }
  await proposed(house, { origin: { kind: 'Proposal', id: 'p-1' } });
  await house.services.catchUp();
  const { data, queries } = await counted(source, { representations }, people.admin);
  expect(data._entities[2]).toMatchObject({ ledTo: [{ kind: 'JointAction' }] });
  expect(data._entities[1].ledTo).toContainEqual(
    expect.objectContaining({ kind: 'Project', thing: { projectTitle: '草莓钢架大棚', projectStatus: 'PROPOSED' } }),
  );
  expect(queries.length).toBeLessThanOrEqual(page.get('Became')?.most ?? 0);
});
