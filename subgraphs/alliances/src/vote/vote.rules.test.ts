import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { defaultVotingRule } from '../alliance/alliance.rules.js';
import { type Choice, hasQuorum, outcomeOf, shareOf, tallyOf } from './vote.rules.js';

const votesOf = (...choices: readonly (Choice | null)[]) =>
  choices.map((choice, index) => ({ membershipId: `m${index}`, choice }));
const all = (many: number) => Array.from({ length: many }, (_, index) => `m${index}`);

describe('a share', () => {
  test.each([
    [{ numerator: 2, denominator: 3 }, 3, 2],
    [{ numerator: 2, denominator: 3 }, 4, 3],
    [{ numerator: 2, denominator: 3 }, 24, 16],
    [{ numerator: 1, denominator: 5 }, 6, 2],
    [{ numerator: 1, denominator: 1 }, 7, 7],
  ])('%j of %i is reached by %i', (share, many, least) => {
    expect(shareOf(share, many)).toBe(least);
  });
});

describe('a tally', () => {
  const rule = defaultVotingRule;

  test.each([
    ['half of those present', 4, ['FOR', 'FOR', 'AGAINST', 'AGAINST'], false, 'REJECTED'],
    ['more than half', 4, ['FOR', 'FOR', 'FOR', 'AGAINST'], false, 'ADOPTED'],
    ['half, as abstentions are present', 4, ['FOR', 'FOR', 'ABSTAIN', 'ABSTAIN'], false, 'REJECTED'],
    ['two thirds of a charter', 3, ['FOR', 'FOR', 'AGAINST'], true, 'ADOPTED'],
    ['less than two thirds of a charter', 5, ['FOR', 'FOR', 'FOR', 'AGAINST', 'AGAINST'], true, 'REJECTED'],
    ['too few votes', 3, ['FOR', null, null], false, 'DEFERRED'],
    ['no members at all', 0, [], false, 'DEFERRED'],
  ] as const)('of %s decides', (_, members, choices, needsQualified, outcome) => {
    const tally = tallyOf(votesOf(...choices), all(members), null, rule);
    expect(outcomeOf(tally, rule, needsQualified)).toBe(outcome);
  });

  test('counts who is present at an assembly by attendance, not by votes', () => {
    const tally = tallyOf(votesOf('FOR', 'FOR', null, null), all(4), ['m0', 'm1', 'm2', 'stranger'], rule);
    expect(tally).toEqual({ for: 2, against: 0, abstain: 0, members: 4, present: 3, quorum: 3 });
    expect(outcomeOf(tally, rule, false)).toBe('ADOPTED');
  });

  test('never counts more votes than members that take part, nor adopts without a quorum', () => {
    const choice = fc.constantFrom<Choice | null>('FOR', 'AGAINST', 'ABSTAIN', null);
    fc.assert(
      fc.property(fc.array(choice, { maxLength: 30 }), fc.nat({ max: 30 }), (choices, gone) => {
        const tally = tallyOf(votesOf(...choices), all(30).slice(gone), null, rule);
        expect(tally.for + tally.against + tally.abstain).toBe(tally.present);
        expect(tally.present).toBeLessThanOrEqual(tally.members);
        if (outcomeOf(tally, rule, false) === 'ADOPTED') expect(hasQuorum(tally)).toBe(true);
        if (outcomeOf(tally, rule, true) === 'ADOPTED') expect(tally.for * 3).toBeGreaterThanOrEqual(tally.present * 2);
      }),
    );
  });
});
