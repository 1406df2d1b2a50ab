import { describe, expect, test } from '@jest/globals';
import { judgePairs, organizationsNamed, type KnownOrganizations, type PairBone } from './pair-import.rules.js';

const known: KnownOrganizations = new Map([
  ['CITY', { id: '1', names: ['济南市'], ancestorIds: [] }],
  ['BUREAU', { id: '2', names: ['住建局', '市住建局'], ancestorIds: ['1'] }],
  ['BRANCH', { id: '3', names: ['支部(一)'], ancestorIds: ['1', '2'] }],
  ['VILLAGE', { id: '4', names: ['李家村'], ancestorIds: ['1'] }],
]);

const bone = (sideACode: string, sideBCode: string, rest: Partial<PairBone['cells']> = {}): Omit<PairBone, 'line'> => ({
  sound: true,
  cells: {
    code: null,
    sideACode,
    sideBCode,
    sideAName: null,
    sideBName: null,
    kind: '驻区共建',
    endedOn: null,
    ...rest,
  },
});

const faultsOf = (...rows: Omit<PairBone, 'line'>[]) => {
  const { faults } = judgePairs(
    rows.map((row, index) => ({ ...row, line: index + 2 })),
    known,
  );
  return [...faults].map(([index, { code, column }]) => [index, code, column]);
};

describe('the rules over a file of pairs', () => {
  test('both sides are known organizations', () => {
    expect(faultsOf(bone('NONE', 'VILLAGE'), bone('BUREAU', '李家村'))).toEqual([
      [0, 'UNKNOWN_ORG', '甲方编码'],
      [1, 'UNKNOWN_ORG', '乙方编码'],
    ]);
  });

  test('the sides differ and neither is above the other', () => {
    expect(faultsOf(bone('BUREAU', 'BUREAU'), bone('BUREAU', 'BRANCH'), bone('BRANCH', 'CITY'))).toEqual([
      [0, 'SELF_PAIR', '乙方编码'],
      [1, 'SUBORDINATE_PAIR', '乙方编码'],
      [2, 'SUBORDINATE_PAIR', '乙方编码'],
    ]);
  });

  test('a name that is given is a name or alias of its code, in whatever width', () => {
    expect(
      faultsOf(
        bone('BUREAU', 'VILLAGE', { sideAName: '市 住建局', sideBName: '李家村' }),
        bone('BRANCH', 'VILLAGE', { sideAName: '支部（一）' }),
        bone('BUREAU', 'VILLAGE', { kind: '双报到', sideAName: '李家村', sideBName: '住建局' }),
      ),
    ).toEqual([[2, 'NAME_MISMATCH', '甲方名称']]);
  });

  test('one pair per kind and two organizations, in either order', () => {
    expect(
      faultsOf(bone('BUREAU', 'VILLAGE'), bone('VILLAGE', 'BUREAU'), bone('BUREAU', 'VILLAGE', { kind: '双报到' })),
    ).toEqual([[1, 'DUPLICATE_PAIR', '乙方编码']]);
  });

  test('a row that stays out takes no place of a pair, but its code is taken', () => {
    expect(
      faultsOf(
        { ...bone('BUREAU', 'VILLAGE', { code: 'P-1', kind: null }), sound: false },
        bone('BUREAU', 'VILLAGE', { code: 'P-1' }),
        bone('BUREAU', 'VILLAGE', { code: 'P-2' }),
      ),
    ).toEqual([[1, 'DUPLICATE_CODE', '编码']]);
  });
});

test('each organization that is named is asked for once', () => {
  expect(
    organizationsNamed([
      { line: 2, ...bone('A', 'B') },
      { line: 3, ...bone('B', 'C') },
    ]),
  ).toEqual(['A', 'B', 'C']);
});

test('pairs of one kind and two organizations may follow each other, once the earlier ones have ended', () => {
  const ended = bone('BUREAU', 'VILLAGE', { endedOn: '2021' });
  expect(faultsOf(ended, ended, bone('BUREAU', 'VILLAGE'), bone('VILLAGE', 'BUREAU'))).toEqual([
    [3, 'DUPLICATE_PAIR', '乙方编码'],
  ]);
});
