import { expect, test } from '@jest/globals';
import { Registry } from 'prom-client';
import { spreads, tallies } from './cells.js';

const linesOf = async (registry: Registry) =>
  (await registry.metrics()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));

test('a counter tells each cell with its labels', async () => {
  const registry = new Registry();
  const cellOf = tallies(registry, { name: 'asked_total', help: 'Asked', labelNames: ['kind', 'code'] });
  const cell = cellOf('query', 'OK');
  cell.add();
  cell.add(2);
  cellOf('mutation', 'a"b\\').add();
  expect(cellOf('query', 'OK')).toBe(cell);
  expect(await linesOf(registry)).toEqual([
    'asked_total{kind="query",code="OK"} 3',
    String.raw`asked_total{kind="mutation",code="a\"b\\"} 1`,
  ]);
});

test('a counter without labels says 0 before anything was counted', async () => {
  const registry = new Registry();
  tallies(registry, { name: 'asked_total', help: 'Asked' });
  expect(await linesOf(registry)).toEqual(['asked_total 0']);
  expect(await registry.metrics()).toContain('# HELP asked_total Asked\n# TYPE asked_total counter');
});

test('a histogram counts a value in every bucket that reaches it', async () => {
  const registry = new Registry();
  const cell = spreads(registry, { name: 'took_seconds', help: 'Took', labelNames: ['part'] }, [0.1, 1])('a');
  for (const value of [0.05, 0.1, 0.5, 3]) cell.note(value);
  expect(await linesOf(registry)).toEqual([
    'took_seconds_bucket{le="0.1",part="a"} 2',
    'took_seconds_bucket{le="1",part="a"} 3',
    'took_seconds_bucket{le="+Inf",part="a"} 4',
    'took_seconds_sum{part="a"} 3.65',
    'took_seconds_count{part="a"} 4',
  ]);
});

test('labels that do not fit are a mistake of the program', () => {
  const cellOf = tallies(new Registry(), { name: 'asked_total', help: 'Asked', labelNames: ['kind'] });
  expect(() => cellOf()).toThrow('expected 1 labels for asked_total');
});

test('a name is registered once', () => {
  const registry = new Registry();
  tallies(registry, { name: 'asked_total', help: 'Asked' });
  expect(() => tallies(registry, { name: 'asked_total', help: 'Asked' })).toThrow('already been registered');
});
