import { expect, test } from '@jest/globals';
import { codesNamed, judgeJointActivities, type JointActivityBone } from './joint-activity-import.rules.js';

const known = { pairs: new Set(['P-1']), organizations: new Set(['A', 'B']) };

const bone = (cells: Partial<JointActivityBone['cells']>): JointActivityBone => ({
  line: 2,
  sound: true,
  cells: { code: null, ownerType: '结对', ownerCode: 'P-1', participantCodes: [], ...cells },
});

const judged = (...rows: JointActivityBone[]) => {
  const { faults, warnings } = judgeJointActivities(rows, known);
  return { faults: [...faults].map(([index, { column, code }]) => [index, code, column]), warnings };
};

test('an activity of a pair names a pair that is there', () => {
  expect(judged(bone({}), bone({ ownerCode: 'P-2' }), bone({ ownerCode: null }), bone({ ownerType: null }))).toEqual({
    faults: [
      [1, 'UNKNOWN_PAIR', '主体编码'],
      [2, 'MISSING_VALUE', '主体编码'],
    ],
    warnings: [],
  });
});

test('activities of alliances and mechanisms enter without a pair, and that is told', () => {
  const alliance = bone({ ownerType: '联盟', ownerCode: 'LM-1' });
  expect(judged(alliance, bone({ ownerType: '机制', ownerCode: null }))).toEqual({
    faults: [],
    warnings: ['OWNER_NOT_HELD'],
  });
  expect(codesNamed([alliance]).pairs).toEqual([]);
});

test('all organizations that took part are there', () => {
  expect(judged(bone({ participantCodes: ['A', 'B'] }), bone({ participantCodes: ['A', 'X', 'Y'] })).faults).toEqual([
    [1, 'UNKNOWN_ORG', '参与单位编码'],
  ]);
  expect(codesNamed([bone({ participantCodes: ['A', 'X'] }), bone({ participantCodes: ['X'] })])).toEqual({
    pairs: ['P-1'],
    organizations: ['A', 'X'],
  });
});

test('a code counts where it first occurs, also when that row stays out', () => {
  expect(judged({ ...bone({ code: 'HD-1' }), sound: false }, bone({ code: 'HD-1' })).faults).toEqual([
    [1, 'DUPLICATE_CODE', '编码'],
  ]);
});
