import { readFileSync } from 'node:fs';
import { nothing, sum } from '@cobuild/figures';
import { createWorkCalendar } from '@cobuild/workflow';
import { describe, expect, test } from '@jest/globals';
import { figuresOf } from '../figures/alliance-figures.rules.js';
import { afterEvent, type Memory, memoryKeyOf, unknownThing } from '../figures/memory.rules.js';
import { changesBetween, everything } from '../figures/tally.rules.js';
import { allianceEntered, conferenceEntered, generateHistory, roundtableEntered } from './published-history.js';

const calendar = createWorkCalendar();
const now = new Date('2026-03-02T01:00:00Z');
const organizationIds = Array.from({ length: 60 }, (_, index) => `o-${index}`);

const file = new URL('../../../../data/published/totals.json', import.meta.url);
const { totals } = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly totals: readonly { readonly metric: string; readonly mechanism: string; readonly value: number }[];
};
/** What was printed of a metric. */
const printed = (metric: string): number => {
  const found = totals.find((total) => total.metric === metric);
  if (!found) throw new Error(`expected ${metric} among the published totals`);
  return found.value;
};

/** Figures of everything, folded from the events with which a history enters. */
function figuresAfter(seed: number) {
  const { alliances, roundtables, conferences } = generateHistory({ seed, organizationIds, now });
  const memories = new Map<string, Memory>();
  let counts = nothing;
  const told = [
    ...alliances.flatMap(allianceEntered),
    ...roundtables.flatMap(roundtableEntered),
    ...conferences.flatMap(conferenceEntered),
  ];
  for (const happening of told) {
    const event = { ...happening, at: now };
    const key = memoryKeyOf(event);
    const before = memories.get(key) ?? unknownThing(key);
    const after = afterEvent(before, event, calendar);
    memories.set(key, after);
    for (const change of changesBetween(before, after)) {
      if (change.subjects.includes(everything)) counts = sum(counts, change.counts);
    }
  }
  return figuresOf(counts, { asOf: now, today: '2026-03-02' });
}

describe.each([1, 7, 2026])('a history generated from the seed %i', (seed) => {
  const { alliances, fewestMembers, mostMembers, roundtables, conferences } = figuresAfter(seed);
  const outcomes = new Map<string, (typeof roundtables.outcomes)[number]>(
    roundtables.outcomes.map((one) => [one.kind, one]),
  );

  test('has the published roundtables, people and suggestions', () => {
    expect(roundtables.held).toBe(printed('roundtables_held'));
    expect(roundtables.personTimes).toBe(printed('roundtable_person_times'));
    expect(roundtables.validSuggestions).toBe(printed('suggestions_collected'));
    expect(roundtables.resolved.numerator).toBe(printed('suggestions_resolved'));
    expect(((roundtables.resolved.value ?? 0) * 100).toFixed(1)).toBe('75.6');
  });

  test('has the published outcomes, in yuan and in firms', () => {
    expect(outcomes.get('LOCAL_REGULATION')?.count).toBe(printed('provincial_regulations_promoted'));
    expect(outcomes.get('GOVERNMENT_DOCUMENT')?.count).toBe(printed('provincial_government_documents_issued'));
    expect(outcomes.get('POLICY_DOCUMENT')?.count).toBe(printed('policy_documents_issued'));
    expect(outcomes.get('CREDIT_LINE')?.amountFen).toBe(printed('credit_line_amount') * 100);
    expect(outcomes.get('CREDIT_LINE')?.beneficiaries).toBe(printed('credit_line_firms'));
    expect(outcomes.get('LOAN')?.amountFen).toBe(printed('loan_amount') * 100);
    expect(outcomes.get('LOAN')?.beneficiaries).toBe(printed('loan_firms'));
    expect(outcomes.get('SCALE_OUT')?.beneficiaries).toBe(printed('firms_matched_with_banks'));
  });

  test('has the published conferences and rules', () => {
    expect(conferences.held).toBe(printed('joint_conferences_held'));
    expect(conferences.rulesIssued).toBe(printed('rules_issued'));
  });

  test('has the published alliances, the smallest and the largest among them', () => {
    expect(alliances).toEqual([
      { kind: 'INDUSTRY', status: 'ACTIVE', count: printed('key_industries_with_alliance') },
      { kind: 'AREA', status: 'ACTIVE', count: printed('property_alliances') },
    ]);
    expect(fewestMembers).toBe(printed('private_hospital_alliance_members'));
    expect(mostMembers).toBe(printed('units_in_joint_committee'));
  });
});

test('the same seed generates the same history, another one another', () => {
  const of = (seed: number) => generateHistory({ seed, organizationIds, now });
  expect(of(7)).toEqual(of(7));
  expect(of(7).roundtables[0]?.roundtable.participants).not.toEqual(of(8).roundtables[0]?.roundtable.participants);
});
