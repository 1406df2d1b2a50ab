import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { anonymous, type Viewer } from '@cobuild/identity';
import mongoose from 'mongoose';
import { heldConference, stepTask, supervisor, verify } from '../conference/conference.fixture.js';
import {
  activeAlliance,
  delegateOf,
  type House,
  member,
  membershipOf,
  openHouse,
  organizations,
  people,
  secretaryOf,
  somebody,
  stepMember,
  stepTerm,
  taken,
  termsOf,
} from '../house.fixture.js';

let house: House;
beforeAll(async () => {
  house = await openHouse(import.meta.url);
});
beforeEach(() => house.clear());
afterAll(() => house.close());

const source = `query ($ids: [_Any!]!, $kinds: [AllianceDutyKind!], $lights: [Light!]) {
  _entities(representations: $ids) {
    ... on Organization {
      allianceDuties(kinds: $kinds, lights: $lights) {
        isComplete counts { kind open overdue }
        duties {
          kind title dueAt light alliance { name } organization { id }
          subject { ... on RotationTerm { year quarter lead { id } } ... on ConferenceTask { status conference { number } } }
        }
      }
    }
  }
}`;

/** What members have to do, as somebody sees it. */
const dutiesOf = async (members: readonly number[], viewer: Viewer, filter: object = {}) => {
  const ids = members.map((n) => ({ __typename: 'Organization', id: member(n).id }));
  const { data, errors } = await house.execute(source, { ids, ...filter }, viewer);
  if (errors) throw new Error(JSON.stringify(errors));
  return JSON.parse(JSON.stringify(data))._entities.map(
    ({ allianceDuties }: { allianceDuties: unknown }) => allianceDuties,
  );
};
const kindsOf = (list: { duties: { kind: string }[] }) => list.duties.map(({ kind }) => kind);

const turn = async (to: string) => {
  house.setClock(to);
  await house.services.timedSteps.sweep();
};

/** Member 1 led, member 2 leads now; the sheet between them is unsigned, and both have a task of a conference. */
async function busy() {
  const { taskOf } = await heldConference(house);
  const alliance = await activeAlliance(house, 3);
  await turn('2026-04-01T01:00:00Z');
  return { alliance, taskOf };
}

describe('what an organization has to do', () => {
  test('comes from every alliance and conference, the most urgent first', async () => {
    const { alliance } = await busy();
    await activeAlliance(house, 3);
    await turn('2026-07-01T01:00:00Z');
    const [list] = await dutiesOf([1], secretaryOf(1));
    expect(list).toMatchObject({
      isComplete: true,
      counts: [
        { kind: 'HANDOVER_TO_SIGN', open: 2, overdue: 1 },
        { kind: 'CONFERENCE_TASK', open: 1, overdue: 1 },
      ],
      duties: [
        {
          kind: 'CONFERENCE_TASK',
          light: 'RED',
          alliance: null,
          subject: { status: 'ISSUED', conference: { number: 1 } },
        },
        {
          kind: 'HANDOVER_TO_SIGN',
          title: '2026年第1季度轮值交接单',
          light: 'RED',
          alliance: { name: alliance.name },
          organization: { id: member(1).id },
          subject: { year: 2026, quarter: 1, lead: { id: member(1).id } },
        },
        { kind: 'HANDOVER_TO_SIGN', light: 'GREEN', subject: { quarter: 2 } },
      ],
    });
    const red = await dutiesOf([1], secretaryOf(1), { lights: ['RED'], kinds: ['HANDOVER_TO_SIGN'] });
    expect(red[0].duties).toHaveLength(1);
  });

  test('ends with the signature, the answer or the report', async () => {
    const { alliance, taskOf } = await busy();
    const [past, , ahead, later] = await termsOf(house, alliance.id);
    expect(kindsOf((await dutiesOf([2], secretaryOf(2)))[0])).toEqual(['CONFERENCE_TASK', 'HANDOVER_TO_SIGN']);
    for (const n of [1, 2]) taken(await stepTerm(house, 'signHandover', delegateOf(n), past?.id ?? ''));
    await verify(house, taskOf(2).id, 2);
    expect(kindsOf((await dutiesOf([2], secretaryOf(2)))[0])).toEqual([]);
    taken(await stepTerm(house, 'requestSwap', delegateOf(3), ahead?.id ?? '', { otherTermId: later?.id }));
    expect(kindsOf((await dutiesOf([1], secretaryOf(1)))[0])).toEqual(['CONFERENCE_TASK', 'SWAP_TO_ANSWER']);
    taken(await stepTerm(house, 'acceptSwap', delegateOf(1), later?.id ?? ''));
    expect(kindsOf((await dutiesOf([1], secretaryOf(1)))[0])).toEqual(['CONFERENCE_TASK']);
  });

  test('is shown to those with a role at it or above it', async () => {
    await busy();
    for (const viewer of [secretaryOf(1), delegateOf(1), people.districtAdmin, supervisor, people.admin]) {
      expect((await dutiesOf([1], viewer))[0].duties).toHaveLength(2);
    }
    expect(await dutiesOf([1, 2], people.outsider)).toEqual([null, null]);
    expect(await dutiesOf([1, 2], secretaryOf(2))).toMatchObject([null, { isComplete: true }]);
    const ids = [{ __typename: 'Organization', id: member(1).id }];
    const { errors } = await house.execute(source, { ids }, anonymous);
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['UNAUTHENTICATED']);
  });
});

test('a delegate whom a member only named sees what it has to do in that alliance', async () => {
  const { alliance } = await busy();
  const named = somebody('only-named');
  expect(await dutiesOf([1], named)).toEqual([null]);
  const { id } = await membershipOf(house, alliance.id, 1);
  taken(
    await stepMember(house, 'nameDelegates', delegateOf(1), id, {
      delegates: [{ accountId: 'only-named', name: '王敏', duty: null }],
    }),
  );
  const [own, other] = await dutiesOf([1, 2], named);
  expect(kindsOf(own)).toEqual(['HANDOVER_TO_SIGN']);
  expect(own).toMatchObject({ isComplete: true, duties: [{ alliance: { name: alliance.name } }] });
  expect(other).toBeNull();
});

describe('the reading of duties', () => {
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
  /**
   * One for who may see them, two for quarters, two for votes, one for tasks of actions, two for where declined ones are to be given
   * to others and one for those, where there is any such place, three for roundtables, one for tasks of conferences; one each for the alliances and conferences that are shown.
   */
  const expected = [
    'action_tasks.find',
    'alliances.find',
    'alliances.find',
    'conference_tasks.find',
    'conferences.find',
    'directory.find',
    'joint_actions.find',
    'memberships.find',
    'outcomes.find',
    'rotation_terms.find',
    'rotation_terms.find',
    'roundtables.find',
    'suggestions.find',
    'votes.find',
  ];

  test('takes fourteen queries, however many alliances, duties and organizations there are', async () => {
    await busy();
    expect(await queriesOf(() => dutiesOf([1], secretaryOf(1)))).toEqual(expected);
    for (const n of [4, 5, 6]) await activeAlliance(house, n);
    await turn('2026-07-01T01:00:00Z');
    await turn('2026-10-01T01:00:00Z');
    const several = async () => {
      const lists = await dutiesOf([1, 2, 3], supervisor);
      expect(lists[0].duties.length).toBeGreaterThan(3);
    };
    expect(await queriesOf(several)).toEqual(expected);
  });
});

describe('allianceDutiesChanged', () => {
  const changed = `subscription ($id: ID!, $after: Cursor, $initial: LiveStart) {
    allianceDutiesChanged(organizationId: $id, after: $after, initial: $initial) {
      cursor remaining organization { id allianceDuties { duties { kind subject { ... on ConferenceTask { status } } } } }
    }
  }`;
  const open = async (viewer: Viewer, variables: object = {}) => {
    const stream = await house.subscribe(changed, { id: member(1).id, ...variables }, viewer);
    if (!(Symbol.asyncIterator in stream)) throw new Error(JSON.stringify(stream.errors));
    return {
      async next() {
        const { value } = await stream.next();
        if (!value || value.errors) throw new Error(JSON.stringify(value));
        return JSON.parse(JSON.stringify(value.data)).allianceDutiesChanged;
      },
      end: () => stream.return(undefined),
      silence: () => stream.next().then(({ done }) => done),
    };
  };

  test('begins with what there is to do, tells each change, and goes on after a cursor', async () => {
    const { taskOf } = await heldConference(house);
    const stream = await open(secretaryOf(1), { initial: 'SNAPSHOT' });
    const stranger = await open(people.outsider, { initial: 'SNAPSHOT' });
    const silence = stranger.silence();
    expect(await stream.next()).toMatchObject({
      remaining: 0,
      organization: { allianceDuties: { duties: [{ subject: { status: 'ISSUED' } }] } },
    });
    taken(await stepTask(house, 'accept', taskOf(1).id, {}, secretaryOf(1)));
    const { cursor, organization } = await stream.next();
    expect(organization.allianceDuties.duties).toEqual([{ kind: 'CONFERENCE_TASK', subject: { status: 'ACCEPTED' } }]);
    await stream.end();
    taken(await stepTask(house, 'report', taskOf(1).id, { result: '已完成' }, secretaryOf(1)));
    const again = await open(secretaryOf(1), { after: cursor });
    expect((await again.next()).organization.allianceDuties.duties).toEqual([]);
    await Promise.all([again, stranger].map((one) => one.end()));
    expect(await silence).toBe(true);
  });

  test('ends with the role, and is not for visitors', async () => {
    const { taskOf } = await heldConference(house);
    const until = somebody('t', {
      role: 'ORG_ADMIN',
      organizationId: organizations.district.id,
      until: '2026-03-17T00:00:00Z',
    });
    const stream = await open(until);
    house.setClock('2026-03-17T01:00:00Z');
    const silence = stream.silence();
    const other = await open(secretaryOf(1));
    taken(await stepTask(house, 'accept', taskOf(1).id, {}, secretaryOf(1)));
    expect((await other.next()).organization.id).toBe(member(1).id);
    await Promise.all([stream, other].map((one) => one.end()));
    expect(await silence).toBe(true);
    expect(Symbol.asyncIterator in (await house.subscribe(changed, { id: member(1).id }, anonymous))).toBe(false);
  });
});
