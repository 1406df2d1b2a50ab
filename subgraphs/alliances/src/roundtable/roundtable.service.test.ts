import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ask, type House, member, openHouse, people, secretaryOf, taken } from '../house.fixture.js';
import {
  announcedRoundtable,
  answered,
  bank,
  coHost,
  convener,
  creditLine,
  heldRoundtable,
  otherCoHost,
  preparedRoundtable,
  receive,
  stepOutcome,
  stepRoundtable,
  stepSuggestion,
  theme,
} from './roundtable.fixture.js';
import { minutesLight, triageLight } from './roundtable.rules.js';

let house: House;
beforeAll(async () => {
  house = await openHouse(import.meta.url);
});
beforeEach(() => house.clear());
afterAll(() => house.close());

const count = (collection: string) => house.connection.collection(collection).countDocuments();
const refused = (code: string, field?: readonly string[]) => ({
  ok: false,
  refusal: { code, ...(field ? { field } : {}) },
});

describe('preparing a roundtable', () => {
  test('asks every co-host, and announces once all have confirmed', async () => {
    const { id } = await preparedRoundtable(house);
    expect(await stepRoundtable(house, 'announce', convener, id)).toMatchObject(refused('CO_HOSTS_UNCONFIRMED'));
    expect(await stepRoundtable(house, 'confirmCoHost', convener, id)).toMatchObject(refused('FORBIDDEN'));
    taken(await stepRoundtable(house, 'confirmCoHost', coHost, id));
    expect(await stepRoundtable(house, 'confirmCoHost', coHost, id)).toMatchObject(refused('ALREADY_CONFIRMED'));
    expect(await stepRoundtable(house, 'announce', convener, id)).toMatchObject({
      refusal: { details: { unconfirmed: 1, organizationIds: [member(3).id] } },
    });
    taken(await stepRoundtable(house, 'confirmCoHost', otherCoHost, id));
    expect(taken(await stepRoundtable(house, 'announce', convener, id)).status).toBe('ANNOUNCED');
  });

  test('asks co-hosts anew when the convener revises what they confirmed', async () => {
    const { id } = await preparedRoundtable(house);
    taken(await stepRoundtable(house, 'confirmCoHost', coHost, id));
    const declined = await stepRoundtable(house, 'declineCoHost', otherCoHost, id, { reason: '时间冲突' });
    expect(taken(declined).coHosts[1]).toMatchObject({ answer: 'DECLINED', reason: '时间冲突' });
    const revised = taken(await stepRoundtable(house, 'revise', convener, id, { coHostIds: [member(2).id] }));
    expect(revised.coHosts).toMatchObject([{ organizationId: member(2).id, answer: 'WAITING' }]);
    expect(revised.involvedIds).toEqual([member(1).id, member(2).id]);
    expect(revised.issues).toHaveLength(2);
  });

  test('lets two co-hosts confirm at the same time: the one that comes second reads again', async () => {
    const { id, version } = await preparedRoundtable(house);
    const results = await Promise.all(
      [coHost, otherCoHost].map((viewer) =>
        house.services.roundtables.step('confirmCoHost', ask(viewer), { id, version }),
      ),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject(refused('CONFLICT', ['version']));
  });

  test('is asked for the co-host meant by somebody who acts for several', async () => {
    const { id } = await preparedRoundtable(house, { convenerId: member(1).id });
    const both = { ...secretaryOf(2), grants: [...secretaryOf(2).grants, ...secretaryOf(3).grants] };
    expect(await stepRoundtable(house, 'confirmCoHost', both, id)).toMatchObject(refused('CO_HOST_UNSTATED'));
    const organizationId = member(3).id;
    const { coHosts } = taken(await stepRoundtable(house, 'confirmCoHost', both, id, { organizationId }));
    expect(coHosts.map(({ answer }) => answer)).toEqual(['WAITING', 'CONFIRMED']);
  });

  test.each([
    ['a co-host that is the convener', { coHostIds: [member(1).id] }, 'CO_HOST_IS_CONVENER', ['coHostIds']],
    ['a co-host named twice', { coHostIds: [member(2).id, member(2).id] }, 'NAMED_TWICE', ['coHostIds']],
    ['a co-host that is not there', { coHostIds: ['nobody'] }, 'UNKNOWN_ORGANIZATION', ['coHostIds']],
    ['no theme', { theme: ' ' }, 'MISSING_INPUT', ['theme']],
    ['a theme of ten megabytes', { theme: '长'.repeat(3_500_000) }, 'TEXT_TOO_LONG', ['theme']],
    ['an issue without title', { issues: [{ title: '' }] }, 'MISSING_INPUT', ['issues', 'title']],
    [
      'an origin that is no reference',
      { trigger: { kind: 'CALL_CLUSTER', origin: { kind: 'Call', id: '../x' } } },
      'REFERENCE_INVALID',
      ['trigger', 'origin', 'id'],
    ],
    [
      'an earlier roundtable that is not there',
      { parent: { roundtableId: 'x', issueId: 'y' } },
      'NOT_FOUND',
      ['parent', 'roundtableId'],
    ],
  ])('refuses %s, and writes nothing', async (_, more, code, field) => {
    const result = await house.services.roundtables.draft(ask(convener), { ...theme, ...more } as never);
    expect(result).toMatchObject(refused(code, field));
    expect(await count('roundtables')).toBe(0);
  });

  test('is for the convener alone', async () => {
    for (const viewer of [coHost, people.outsider, people.districtAdmin]) {
      expect(await house.services.roundtables.draft(ask(viewer), theme)).toMatchObject(refused('FORBIDDEN'));
    }
  });

  test('keeps a number one of its convener, until it is cancelled', async () => {
    const draft = () => house.services.roundtables.draft(ask(convener), { ...theme, number: '2026-1' });
    const results = await Promise.all([draft(), draft()]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject(refused('NUMBER_TAKEN', ['number']));
    const first = taken(results.find(({ ok }) => ok) ?? results[0]);
    taken(await stepRoundtable(house, 'cancel', convener, first.id, { reason: '改期' }));
    taken(await draft());
  });
});

describe('holding a roundtable', () => {
  test('starts the clocks: minutes in five working days, the triage in ten', async () => {
    const held = await heldRoundtable(house);
    expect(held).toMatchObject({
      status: 'HELD',
      minutesDueAt: new Date('2026-03-09T15:59:59.999Z'),
      dueAt: new Date('2026-03-16T15:59:59.999Z'),
    });
    const lights = (at: string, roundtable = held) => [
      minutesLight(roundtable, new Date(at), house.services.calendar),
      triageLight(roundtable, new Date(at), house.services.calendar),
    ];
    expect(lights('2026-03-03T01:00:00Z')).toEqual(['GREEN', 'GREEN']);
    expect(lights('2026-03-09T01:00:00Z')).toEqual(['YELLOW', 'GREEN']);
    expect(lights('2026-03-17T01:00:00Z')).toEqual(['RED', 'RED']);
    house.setClock('2026-03-10T01:00:00Z');
    const told = taken(await stepRoundtable(house, 'publishMinutes', convener, held.id, { minutes: '纪要' }));
    const triaged = taken(await stepRoundtable(house, 'finishTriage', convener, held.id));
    expect(lights('2026-03-17T01:00:00Z', { ...told, triagedAt: triaged.triagedAt })).toEqual([
      'DONE_LATE',
      'DONE_ON_TIME',
    ]);
  });

  test('counts from the day on which it was held, though it is written down later', async () => {
    const { id } = await announcedRoundtable(house);
    house.setClock('2026-03-05T01:00:00Z');
    const input = { heldAt: new Date('2026-03-02T01:00:00Z'), participants: [{ kind: 'EXPERT', count: 1 }] };
    expect(taken(await stepRoundtable(house, 'hold', convener, id, input))).toMatchObject({
      minutesDueAt: new Date('2026-03-09T15:59:59.999Z'),
      dueAt: new Date('2026-03-16T15:59:59.999Z'),
    });
  });

  test.each([
    ['participants that nobody counted', { participants: [] }, 'COUNT_INVALID', ['participants']],
    ['less than nobody', { participants: [{ kind: 'EXPERT', count: -1 }] }, 'COUNT_INVALID', ['participants']],
    [
      'a kind counted twice',
      {
        participants: [
          { kind: 'EXPERT', count: 1 },
          { kind: 'EXPERT', count: 1 },
        ],
      },
      'NAMED_TWICE',
      ['participants'],
    ],
    ['a time to come', { heldAt: new Date('2026-03-03T01:00:00Z') }, 'HELD_IN_FUTURE', ['heldAt']],
    ['no time', { heldAt: null }, 'MISSING_INPUT', ['heldAt']],
  ])('refuses %s', async (_, more, code, field) => {
    const { id } = await announcedRoundtable(house);
    const input = { heldAt: house.now(), participants: [{ kind: 'EXPERT', count: 1 }], ...more };
    expect(await stepRoundtable(house, 'hold', convener, id, input)).toMatchObject(refused(code, field));
    expect(await house.services.roundtables.find(id)).toMatchObject({ status: 'ANNOUNCED', participants: [] });
  });

  test('has no minutes before', async () => {
    const { id } = await announcedRoundtable(house);
    expect(await stepRoundtable(house, 'publishMinutes', convener, id, { minutes: '纪要' })).toMatchObject(
      refused('ILLEGAL_TRANSITION'),
    );
  });
});

describe('closing a roundtable', () => {
  test('waits for triage, answers, informed authors, confirmed amounts and minutes', async () => {
    const { id } = await heldRoundtable(house);
    const open = await receive(house, id);
    const close = () => stepRoundtable(house, 'close', convener, id);
    expect(await stepRoundtable(house, 'finishTriage', convener, id)).toMatchObject(refused('SUGGESTIONS_UNTRIAGED'));
    taken(await stepSuggestion(house, 'judge', convener, open.id, { verdict: 'INVALID', reason: '与议题无关' }));
    const suggestion = await answered(house, id);
    taken(await stepRoundtable(house, 'finishTriage', convener, id));
    expect(await close()).toMatchObject(refused('SUGGESTIONS_UNSETTLED'));
    taken(await stepSuggestion(house, 'accept', convener, suggestion.id));
    expect(await close()).toMatchObject(refused('AUTHORS_UNINFORMED'));
    taken(await stepSuggestion(house, 'informAuthor', coHost, suggestion.id, { channel: 'PHONE' }));
    const outcome = await creditLine(house, id);
    expect(await close()).toMatchObject(refused('OUTCOMES_UNCONFIRMED'));
    taken(await stepOutcome(house, 'confirm', bank, outcome.id));
    expect(await close()).toMatchObject(refused('MINUTES_MISSING'));
    taken(await stepRoundtable(house, 'publishMinutes', convener, id, { minutes: '纪要' }));
    expect(taken(await close())).toMatchObject({ status: 'CLOSED', closedAt: house.now() });
  });

  test('and recording an amount at the same time: never closed over an amount that nobody confirmed', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id } = await heldRoundtable(house);
      taken(await stepRoundtable(house, 'publishMinutes', convener, id, { minutes: '纪要' }));
      const { version } = taken(await stepRoundtable(house, 'finishTriage', convener, id));
      const [closed, recorded] = await Promise.all([
        house.services.roundtables.step('close', ask(convener), { id, version }),
        house.services.outcomes.record(ask(convener), {
          roundtableId: id,
          kind: 'LOAN',
          title: '贷款',
          amountFen: 1,
          payerOrgId: member(5).id,
        }),
      ]);
      expect([closed.ok, recorded.ok].filter(Boolean)).toHaveLength(1);
      if (closed.ok) expect(recorded).toMatchObject(refused('OUTCOMES_NOT_TAKEN'));
      else expect(closed).toMatchObject(refused('OUTCOMES_UNCONFIRMED'));
    }
  });
});
