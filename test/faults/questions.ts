import { ask } from '../support/client.js';
import type { Part } from '../support/platform.js';

/** Something that clients ask again and again, and the one right answer to it. */
export interface Question {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly token: string;
  /** Parts without which something of it may be missing. */
  readonly needs: readonly Part[];
  readonly expected: unknown;
}

type Asked = Omit<Question, 'token' | 'expected'>;

const both: readonly Part[] = ['gateway', 'organizations', 'pairs', 'database'];
const organizationsAlone: readonly Part[] = ['gateway', 'organizations', 'database'];
const pairsAlone: readonly Part[] = ['gateway', 'pairs', 'database'];
const alliancesAlone: readonly Part[] = ['gateway', 'alliances', 'database'];
const projectsAlone: readonly Part[] = ['gateway', 'projects', 'database'];

const pairCodes = ['JD-HZ-001', 'JD-HZ-002', 'JD-GG-001'];
const organizationCodes = ['HZ-JW', 'HZ-WYXL-ZB', 'GG-GN-LS'];

/** What only one subgraph knows, what one begins and the other completes, and what goes there and back. */
const asked: readonly Asked[] = [
  {
    name: 'organizations',
    query: `query Organizations { organizations(first: 25) { edges { node { id code name kind level } } } }`,
    variables: {},
    needs: organizationsAlone,
  },
  {
    name: 'viewer',
    query: `query WhoAmI { viewer { account { id username } grants { role organization { name } } } }`,
    variables: {},
    needs: organizationsAlone,
  },
  {
    name: 'pairs',
    query: `query Pairs { pairs(first: 8, order: CODE) { edges { node { id code kind status viewerIsEntitled } } } }`,
    variables: {},
    needs: pairsAlone,
  },
  {
    name: 'alliances',
    query: `query Alliances { alliances(first: 5, order: NAME) { edges { node { id name kind status memberCount } } } }`,
    variables: {},
    needs: alliancesAlone,
  },
  {
    name: 'alliances and offices',
    query: `query Offices { alliances(first: 5, order: NAME) { edges { node { id officeOrg { id name parent { name } } } } } }`,
    variables: {},
    needs: ['gateway', 'organizations', 'alliances', 'database'],
  },
  {
    name: 'projects',
    query: `query Projects { projects(first: 5) { edges { node { id code title kind status } } } }`,
    variables: {},
    needs: projectsAlone,
  },
  {
    name: 'projects and parties',
    query: `query Parties { projects(first: 5) { edges { node { id parties { organization { id name } } } } } }`,
    variables: {},
    needs: ['gateway', 'organizations', 'projects', 'database'],
  },
  ...pairCodes.map((code) => ({
    name: `pair ${code}`,
    query: `query Pair($code: String!) {
      pair(code: $code) { id code kind viewerIsEntitled sideA { id name parent { name } } sideB { id name kind } }
    }`,
    variables: { code },
    needs: both,
  })),
  ...organizationCodes.map((code) => ({
    name: `organization ${code}`,
    query: `query Organization($code: String!) {
      organization(code: $code) { id name pairs(first: 5, order: CODE) { edges { node { code sideB { name level } } } } }
    }`,
    variables: { code },
    needs: both,
  })),
];

/** Asks everything once for each viewer, of a platform that is well: these are the right answers. */
export async function learnQuestions(url: string, tokens: readonly string[]): Promise<readonly Question[]> {
  const questions: Question[] = [];
  for (const one of asked) {
    for (const token of tokens) {
      questions.push({ ...one, token, expected: await ask(url, one.query, one.variables, token) });
    }
  }
  return questions;
}
