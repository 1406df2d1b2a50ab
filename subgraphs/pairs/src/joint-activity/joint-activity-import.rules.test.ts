import { expect, test } from '@jest/globals';
import { codesNamed, isPairRow, judgeJointActivities, type JointActivityBone } from './joint-activity-import.rules.js';

const known = { pairs: new Set(['P-1']), organizations: new Set(['A', 'B']) };

const bone = (cells: Partial<JointActivityBone['cells']>): JointActivityBone => ({
  line: 2,
  sound: true,
  cells: { code: null, ownerType: '结对', ownerCode: 'P-1', participantCodes: [], ...cells },
});

const judged = (...rows: JointActivityBone[]) => {
  const { faults } = judgeJointActivities(rows, known);
  return [...faults].map(([index, { column, code }]) => [index, code, column]);
};

test('an activity of a pair names a pair that is there', () => {
  expect(judged(bone({}), bone({ ownerCode: 'P-2' }), bone({ ownerCode: null }), bone({ ownerType: null }))).toEqual([
    [1, 'UNKNOWN_PAIR', '主体编码'],
    [2, 'MISSING_VALUE', '主体编码'],
  ]);
});

test('rows of alliances and mechanisms are no activities of pairs; those of nothing that is named are', () => {
  const alliance = bone({ ownerType: '联盟', ownerCode: 'LM-1', participantCodes: ['X'] });
  const mechanism = bone({ ownerType: '机制', ownerCode: null });
  expect(judged(alliance, mechanism, bone({ ownerType: null, ownerCode: null }))).toEqual([
    [0, 'NOT_OF_A_PAIR', '主体类型'],
    [1, 'NOT_OF_A_PAIR', '主体类型'],
  ]);
  expect([alliance, mechanism, bone({ ownerType: null })].map(({ cells }) => isPairRow(cells))).toEqual([
    false,
    false,
    true,
  ]);
  expect(codesNamed([alliance])).toEqual({ pairs: [], organizations: [] });
});

test('all organizations that took part are there', () => {
  expect(judged(bone({ participantCodes: ['A', 'B'] }), bone({ participantCodes: ['A', 'X', 'Y'] }))).toEqual([
    [1, 'UNKNOWN_ORG', '参与单位编码'],
  ]);
  expect(codesNamed([bone({ participantCodes: ['A', 'X'] }), bone({ participantCodes: ['X'] })])).toEqual({
    pairs: ['P-1'],
    organizations: ['A', 'X'],
  });
});

test('a code counts where it first occurs, also when that row stays out', () => {
  expect(judged({ ...bone({ code: 'HD-1' }), sound: false }, bone({ code: 'HD-1' }))).toEqual([
    [1, 'DUPLICATE_CODE', '编码'],
  ]);
});
