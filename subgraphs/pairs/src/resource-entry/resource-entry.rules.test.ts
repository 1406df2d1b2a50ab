import { describe, expect, test } from '@jest/globals';
import { createWorkCalendar, decide } from '@cobuild/workflow';
import { everyStateAndAction, walkAtRandom } from '@cobuild/workflow/testing';
import fc from 'fast-check';
import {
  muOf,
  negated,
  partsOfMu,
  readQuantity,
  type ResourceEntry,
  type ResourceKind,
} from './resource-entry.rules.js';
import { resourceEntryWorkflow, type ResourceStatus } from './resource-entry.workflow.js';

const calendar = createWorkCalendar();
const now = new Date('2026-03-02T01:00:00Z');

describe('a quantity', () => {
  test.each<[ResourceKind, object, string | null]>([
    ['FUND', { amountFen: 1 }, null],
    ['FUND', { amountFen: 0 }, 'amountFen'],
    ['FUND', { amountFen: -5 }, 'amountFen'],
    ['LOAN', { areaMu: '1' }, 'areaMu'],
    ['LOAN', {}, 'amountFen'],
    ['LAND', { areaMu: '470.25' }, null],
    ['LAND', { areaMu: '0.0000' }, 'areaMu'],
    ['LAND', { areaMu: '1.23456' }, 'areaMu'],
    ['LAND', { areaMu: '-1' }, 'areaMu'],
    ['EQUIPMENT', { pieces: 3 }, null],
    ['EQUIPMENT', { pieces: 3, amountFen: 1 }, 'amountFen'],
  ])('of %s given as %j is refused at %s', (kind, given, field) => {
    const result = readQuantity(kind, given);
    expect(result.ok ? null : result.refusal.field?.[0]).toBe(field);
  });

  test('of land loses nothing in sums', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e13, max: 1e13 }), (parts) => {
        expect(partsOfMu(muOf(parts))).toBe(parts);
      }),
    );
    expect(muOf(partsOfMu('470.25') + partsOfMu('0.1'))).toBe('470.35');
  });

  test('and its opposite add up to nothing', () => {
    const land = { amountFen: null, areaMu: '470.25', pieces: null };
    expect(negated(land)).toEqual({ amountFen: null, areaMu: '-470.25', pieces: null });
    expect(negated(negated(land))).toEqual(land);
  });
});

describe('the workflow of resources', () => {
  type Facts = Pick<ResourceEntry, 'documentNo' | 'reverses' | 'reversedBy'>;
  const facts: Facts = { documentNo: '1', reverses: null, reversedBy: null };
  test.each(everyStateAndAction(resourceEntryWorkflow))(
    '$state –$action→ leads to $leadsTo',
    ({ state, action, leadsTo }) => {
      const viewer = { roles: ['SIDE_A', 'SIDE_B', 'VERIFIER'], sides: [] };
      const result = decide(resourceEntryWorkflow, { ...facts, status: state }, action, {
        viewer,
        input: { reason: 'r' },
        now,
        calendar,
      });
      expect(result.ok).toBe(leadsTo.length > 0);
    },
  );

  test('skips no stage and moves nothing that was reversed, on any walk', () => {
    const order = ['PLEDGED', 'APPROVED', 'IN_PLACE', 'ACKNOWLEDGED', 'AUDITED'];
    let last = 0;
    walkAtRandom(resourceEntryWorkflow, {
      entity: fc.constant<Facts & { readonly status: ResourceStatus }>({ ...facts, status: 'PLEDGED' }),
      viewer: fc.record({
        roles: fc.subarray(['SIDE_A', 'SIDE_B', 'VERIFIER']),
        sides: fc.subarray(['A', 'B'] as const),
      }),
      input: fc.record({ reason: fc.constantFrom('', 'r') }),
      calendar,
      apply: (entity, { action, to }) => ({ ...entity, status: to, reversedBy: action === 'reverse' ? 'r' : null }),
      holds: ({ status, reversedBy }, taken) => {
        const stage = order.indexOf(status);
        if (taken.length === 0) last = 0;
        if (stage - last > 1) throw new Error('a stage was skipped');
        if (reversedBy && taken.at(-1) !== 'reverse') throw new Error('a reversed entry moved');
        last = stage;
      },
    });
  });
});
