import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { anonymous, type Viewer } from '@cobuild/identity';
import type { ExecutionResult } from 'graphql';
import mongoose from 'mongoose';
import type { Alliance } from '../alliance/alliance.rules.js';
import { activeAlliance, delegateOf, type House, member, openHouse, people, taken } from '../house.fixture.js';
import { convened, stepProposal, submitted, vote, votedOnline } from '../proposal/proposal.fixture.js';

const { office, districtAdmin, outsider } = people;

let house: House;
let alliance: Alliance;
beforeAll(async () => {
  house = await openHouse(import.meta.url);
});
beforeEach(async () => {
  await house.clear();
  alliance = await activeAlliance(house, 3);
});
afterAll(() => house.close());

const run = async (source: string, variables: object, viewer: Viewer = office) => {
  const { data, errors } = await house.execute(source, { ...variables }, viewer);
  if (errors) throw new Error(JSON.stringify(errors));
  return JSON.parse(JSON.stringify(data));
};

const queriesOf = async (work: () => Promise<unknown>) => {
  const queries: string[] = [];
  mongoose.set('debug', (collection: string, method: string) => void queries.push(`${collection}.${method}`));
  try {
    await work();
  } finally {
    mongoose.set('debug', false);
  }
  return queries.sort();
};

describe('operations', () => {
  test('draft, submit, table, vote and read what was decided', async () => {
    const drafted = await run(
      `mutation ($input: ProposalDraftInput!) {
        proposalDraft(input: $input) {
          proposal { id version status matter matterLevel proposer { id } origin { kind id } }
          userErrors { code }
        }
      }`,
      {
        input: {
          allianceId: alliance.id,
          title: '改章程',
          text: '轮值顺序',
          matter: 'CHARTER',
          charterChange: { votingRule: { quorum: { numerator: 1, denominator: 2 } }, rotationOrder: [member(2).id] },
          origin: { kind: 'SUGGESTION', id: 's-1' },
        },
      },
      delegateOf(2),
    );
    const { id, ...rest } = drafted.proposalDraft.proposal;
    expect(rest).toEqual({
      version: 1,
      status: 'DRAFT',
      matter: 'CHARTER',
      matterLevel: 'MAJOR',
      proposer: { id: member(2).id },
      origin: { kind: 'SUGGESTION', id: 's-1' },
    });
    const step = (name: string, version: number, viewer: Viewer, more = '') =>
      run(
        `mutation { ${name}(input: { id: "${id}", version: ${version}${more} }) { proposal { status } userErrors { code field } } }`,
        {},
        viewer,
      );
    await step('proposalSubmit', 1, delegateOf(2));
    await step('proposalTable', 2, office);
    expect(await step('proposalOpenVote', 3, office)).toEqual({
      proposalOpenVote: { proposal: null, userErrors: [{ code: 'MISSING_INPUT', field: ['closesAt'] }] },
    });
    await step('proposalOpenVote', 3, office, ', closesAt: "2026-03-09T01:00:00Z"');
    const cast = `mutation ($input: ProposalVoteInput!) {
      proposalVote(input: $input) { vote { choice isCast organization { id } } userErrors { code field } }
    }`;
    for (const n of [1, 2, 3]) {
      expect(await run(cast, { input: { id, choice: 'FOR', reason: '同意' } }, delegateOf(n))).toEqual({
        proposalVote: { vote: { choice: 'FOR', isCast: true, organization: { id: member(n).id } }, userErrors: [] },
      });
    }
    expect(await run(cast, { input: { id, choice: 'FOR' } }, outsider)).toEqual({
      proposalVote: { vote: null, userErrors: [{ code: 'NO_MANDATE', field: ['memberId'] }] },
    });
    expect(await step('proposalCloseVote', 4, office)).toMatchObject({
      proposalCloseVote: { proposal: { status: 'FULFILLED' } },
    });
    const read = `query ($id: ID!) {
      proposal(id: $id) {
        status decision { outcome by } tally { for cast isQuorumReached } votes { organization { id } choice }
        charterChange { charter votingRule { quorum { denominator } majority { numerator } } rotationOrder { id } }
        alliance { votingRule { quorum { denominator } } } voting { round isHidden closedAt }
      }
    }`;
    expect(await run(read, { id }, districtAdmin)).toMatchObject({
      proposal: {
        status: 'FULFILLED',
        decision: { outcome: 'ADOPTED', by: 'VOTE' },
        tally: { for: 3, cast: 3, isQuorumReached: true },
        charterChange: {
          charter: null,
          votingRule: { quorum: { denominator: 2 }, majority: null },
          rotationOrder: [{ id: member(2).id }],
        },
        alliance: { votingRule: { quorum: { denominator: 2 } } },
        voting: { round: 1, isHidden: false, closedAt: '2026-03-02T01:00:00.000Z' },
      },
    });
  });

  test('show assemblies and proposals to the entitled alone', async () => {
    const assembly = await convened(house, alliance.id);
    const proposal = await submitted(house, alliance.id);
    taken(await stepProposal(house, 'table', office, proposal.id, { assemblyId: assembly.id }));
    const read = `query ($a: ID!, $p: ID!, $id: ID!) {
      assembly(id: $a) {
        status agenda agendaLocksAt light quorum { members present needed isReached }
        proposals { edges { node { title } } } availableActions { action allowed }
      }
      proposal(id: $p) { assembly { venue } availableActions { action allowed } }
      alliance(id: $id) { nextAssembly { id } assemblies { totalCount } proposals(statuses: [ON_AGENDA]) { totalCount } }
    }`;
    const ids = { a: assembly.id, p: proposal.id, id: alliance.id };
    const seen = await run(read, ids, delegateOf(1));
    expect(seen).toMatchObject({
      assembly: {
        status: 'CONVENED',
        agenda: ['季度小结'],
        agendaLocksAt: '2026-03-09T01:00:00.000Z',
        light: null,
        quorum: { members: 3, present: 0, needed: 2, isReached: false },
        proposals: { edges: [{ node: { title: '联合为老服务' } }] },
      },
      proposal: { assembly: { venue: '街道会议室' } },
      alliance: { nextAssembly: { id: assembly.id }, assemblies: { totalCount: 1 }, proposals: { totalCount: 1 } },
    });
    expect(seen.assembly.availableActions).toContainEqual({ action: 'adjourn', allowed: true });
    expect(seen.proposal.availableActions).toContainEqual({ action: 'withdraw', allowed: true });
    const nothing = { nextAssembly: null, assemblies: { totalCount: 0 }, proposals: { totalCount: 0 } };
    expect(await run(read, ids, outsider)).toEqual({ assembly: null, proposal: null, alliance: nothing });
    const swapped = { ...ids, a: proposal.id, p: assembly.id };
    expect(await run(read, swapped, office)).toMatchObject({ assembly: null, proposal: null });
    const { errors } = await house.execute(`{ proposal(id: "${proposal.id}") { id } }`, {}, anonymous);
    expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });
});

test('references of proposals and assemblies are read in batches, whatever is asked of them', async () => {
  const proposals = [];
  for (let count = 0; count < 3; count += 1) proposals.push(await votedOnline(house, alliance.id));
  const assemblies = [await convened(house, alliance.id), await convened(house, alliance.id)];
  const ids = [
    ...proposals.map(({ id }) => ({ __typename: 'Proposal', id })),
    ...assemblies.map(({ id }) => ({ __typename: 'Assembly', id })),
  ];
  const source = `query ($ids: [_Any!]!) {
    _entities(representations: $ids) {
      ... on Proposal { title tally { cast } votes { choice } availableActions { action } assembly { id } }
      ... on Assembly { venue quorum { needed } availableActions { action } }
    }
  }`;
  expect(await queriesOf(() => run(source, { ids }))).toEqual([
    'alliances.find',
    'assemblies.find',
    'directory.find',
    'memberships.find',
    'proposals.find',
    'proposals.find',
    'rotation_terms.find',
    'votes.find',
  ]);
});

describe('a live tally', () => {
  const source = `subscription ($proposalIds: [ID!], $initial: LiveStart, $after: Cursor) {
    voteTallyChanged(proposalIds: $proposalIds, initial: $initial, after: $after) {
      cursor remaining proposal { id status tally { for against cast } votes { choice } }
    }
  }`;
  const open = async (variables: object, viewer: Viewer) => {
    const stream = await house.subscribe(source, { ...variables }, viewer);
    if (!(Symbol.asyncIterator in stream)) throw new Error(JSON.stringify(stream.errors));
    return stream;
  };
  const next = async (stream: AsyncGenerator<ExecutionResult>) => {
    const { value } = await stream.next();
    if (!value || value.errors) throw new Error(JSON.stringify(value));
    return JSON.parse(JSON.stringify(value.data)).voteTallyChanged;
  };

  test('follows each vote up to the close, and goes on after a cursor without gap', async () => {
    const [followed, other] = [await votedOnline(house, alliance.id), await votedOnline(house, alliance.id)];
    const stream = await open({ proposalIds: [followed.id] }, districtAdmin);
    taken(await vote(house, other.id, 1, 'FOR'));
    taken(await vote(house, followed.id, 1, 'FOR'));
    const first = await next(stream);
    expect(first.proposal).toMatchObject({ id: followed.id, tally: { for: 1, against: 0, cast: 1 } });
    await stream.return(undefined);
    for (const n of [2, 3]) taken(await vote(house, followed.id, n, 'AGAINST'));
    taken(await stepProposal(house, 'close', office, followed.id));
    const again = await open({ proposalIds: [followed.id], after: first.cursor }, districtAdmin);
    const rest = [await next(again), await next(again), await next(again)];
    expect(rest.at(-1).proposal).toMatchObject({ status: 'REJECTED', tally: { for: 1, against: 2, cast: 3 } });
    await again.return(undefined);
  });

  test('does not tell hidden results before the close, to nobody but who voted', async () => {
    const { id } = await votedOnline(house, alliance.id, { hideResults: true });
    const [member1, above] = [await open({}, delegateOf(1)), await open({}, districtAdmin)];
    const stranger = await open({}, outsider);
    const silence = stranger.next();
    taken(await vote(house, id, 1, 'AGAINST'));
    const hidden = { for: null, against: null, cast: 1 };
    const own = await next(member1);
    expect(own.proposal.tally).toEqual(hidden);
    expect(own.proposal.votes.filter(({ choice }: { choice: string | null }) => choice !== null)).toEqual([
      { choice: 'AGAINST' },
    ]);
    const seen = await next(above);
    expect(seen.proposal).toMatchObject({
      tally: hidden,
      votes: [{ choice: null }, { choice: null }, { choice: null }],
    });
    for (const n of [2, 3]) taken(await vote(house, id, n, 'FOR'));
    taken(await stepProposal(house, 'close', office, id));
    for (let count = 0; count < 2; count += 1) await next(above);
    expect((await next(above)).proposal).toMatchObject({ status: 'ADOPTED', tally: { for: 2, against: 1, cast: 3 } });
    await Promise.all([member1, above, stranger].map((stream) => stream.return(undefined)));
    expect(await silence).toMatchObject({ done: true });
  });

  test('begins with the votes that are open', async () => {
    const { id } = await votedOnline(house, alliance.id);
    await submitted(house, alliance.id);
    const stream = await open({ initial: 'SNAPSHOT' }, delegateOf(1));
    expect(await next(stream)).toMatchObject({ remaining: 0, proposal: { id, status: 'VOTING', tally: { cast: 0 } } });
    await stream.return(undefined);
  });
});
