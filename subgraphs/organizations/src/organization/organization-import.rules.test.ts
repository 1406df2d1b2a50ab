import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { judgeOrganizations, parentsOutside, type OrganizationBone } from './organization-import.rules.js';

type Written = readonly [code: string, parent: string | null, type?: string, name?: string];

const bones = (rows: readonly Written[], unsound: readonly string[] = []): OrganizationBone[] =>
  rows.map(([code, parentCode, type = '企业', name = `名${code}`], index) => ({
    line: index + 2,
    sound: !unsound.includes(code),
    cells: { code, parentCode, type, name },
  }));

const verdicts = (rows: readonly Written[], unsound: readonly string[] = [], known: readonly string[] = []) => {
  const parents = new Map(known.map((code) => [code, { tier: null }]));
  const { faults } = judgeOrganizations(bones(rows, unsound), parents);
  return Object.fromEntries([...faults].map(([index, fault]) => [`${index}:${rows[index]?.[0]}`, fault.code]));
};

describe('the rules over a file of organizations', () => {
  test('a code counts where it first occurs', () => {
    expect(
      verdicts([
        ['A', null],
        ['A', null],
        ['B', 'A'],
      ]),
    ).toEqual({ '1:A': 'DUPLICATE_CODE' });
  });

  test('a code that occurs first in a row which stays out is taken all the same', () => {
    const { faults } = judgeOrganizations(
      [
        { line: 2, sound: false, cells: { code: 'A', name: '甲', type: null, parentCode: null } },
        { line: 3, sound: true, cells: { code: 'A', name: '乙', type: '企业', parentCode: null } },
      ],
      new Map(),
    );
    expect([...faults.values()].map(({ code }) => code)).toEqual(['DUPLICATE_CODE']);
  });

  test('a parent may stand anywhere in the file or in the store', () => {
    expect(
      verdicts(
        [
          ['B', 'A'],
          ['A', null],
          ['C', 'S'],
        ],
        [],
        ['S'],
      ),
    ).toEqual({});
    expect(verdicts([['C', 'S']])).toEqual({ '0:C': 'UNKNOWN_PARENT' });
  });

  test('what hangs below a row that stays out stays out with it', () => {
    expect(
      verdicts([
        ['A', 'X'],
        ['B', 'A'],
        ['C', 'B'],
      ]),
    ).toEqual({
      '0:A': 'UNKNOWN_PARENT',
      '1:B': 'UNKNOWN_PARENT',
      '2:C': 'UNKNOWN_PARENT',
    });
    expect(
      verdicts(
        [
          ['A', null],
          ['B', 'A'],
        ],
        ['A'],
      ),
    ).toEqual({ '1:B': 'UNKNOWN_PARENT' });
  });

  test('rows on a circle are told from rows that hang below it', () => {
    expect(
      verdicts([
        ['A', 'B'],
        ['B', 'A'],
        ['C', 'B'],
        ['D', 'D'],
      ]),
    ).toEqual({
      '0:A': 'CYCLE',
      '1:B': 'CYCLE',
      '2:C': 'UNKNOWN_PARENT',
      '3:D': 'CYCLE',
    });
  });

  test('nothing stands above its parent, also through units that take the level of their host', () => {
    expect(
      verdicts([
        ['S', null, '社区'],
        ['P', 'S', '党委'],
        ['T', 'P', '区县'],
        ['E', 'S', '企业'],
      ]),
    ).toEqual({ '2:T': 'LEVEL_CONFLICT' });
  });

  test('siblings of a type have different names, in whatever width they are written', () => {
    expect(
      verdicts([
        ['A', null, '社区', '荷城社区'],
        ['B', null, '社区', '荷城\u3000社区'],
        ['C', null, '小区', '荷城社区'],
        ['D', 'A', '社区', '荷城社区'],
      ]),
    ).toEqual({ '1:B': 'DUPLICATE_NAME' });
  });

  test('a grid is no organization', () => {
    expect(
      verdicts([
        ['S', null, '社区'],
        ['G', 'S', '网格'],
      ]),
    ).toEqual({ '1:G': 'GRID_NOT_HELD' });
  });

  test('rows are written after those on which they stand', () => {
    const rows: Written[] = [
      ['C', 'B'],
      ['B', 'A'],
      ['A', null],
      ['D', 'C'],
    ];
    const { roundOf } = judgeOrganizations(bones(rows), new Map());
    expect(rows.map((_, index) => roundOf?.(index))).toEqual([2, 1, 0, 2]);
  });

  test('whatever the rows, those that go in have their parent in before them', () => {
    const code = fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F');
    fc.assert(
      fc.property(fc.array(fc.tuple(code, fc.option(code), fc.constantFrom('市', '社区', '企业'))), (rows) => {
        const skeleton = bones(rows);
        const { faults, roundOf = () => 0 } = judgeOrganizations(skeleton, new Map());
        const order = skeleton.map((_, index) => index).filter((index) => !faults.has(index));
        order.sort((one, other) => roundOf(one) - roundOf(other) || one - other);
        const written = new Set<string>();
        for (const index of order) {
          const { code: own, parentCode } = skeleton[index]?.cells ?? { code: null, parentCode: null };
          expect(parentCode === null || written.has(parentCode)).toBe(true);
          expect(written.has(own ?? '')).toBe(false);
          written.add(own ?? '');
        }
      }),
    );
  });
});

test('the store is asked only for parents that the file does not hold', () => {
  expect(
    parentsOutside(
      bones([
        ['A', null],
        ['B', 'A'],
        ['C', 'X'],
        ['D', 'X'],
      ]),
    ),
  ).toEqual(['X']);
});
