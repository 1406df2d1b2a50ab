import { expect, test } from '@jest/globals';
import { feeds } from './feeds.js';

const lines: readonly (readonly [field: string, payload: Record<string, unknown>, line: string])[] = [
  [
    'rotationLeadChanged',
    { alliance: { name: '红色物业联盟' }, term: { year: 2026, quarter: 2, lead: { name: '物业公司2' } } },
    '红色物业联盟  2026 Q2  物业公司2',
  ],
  [
    'voteTallyChanged',
    { proposal: { title: '义诊进社区', status: 'VOTING', tally: { cast: 2, members: 3, quorum: 2 } } },
    '义诊进社区  [VOTING]  2/3 (≥ 2)',
  ],
  ['voteTallyChanged', { proposal: { title: '义诊进社区', status: 'VOTING', tally: null } }, '义诊进社区  [VOTING]'],
  [
    'jointActionUpdated',
    { jointAction: { title: '敬老义诊', status: 'RUNNING', alliance: { name: '红色物业联盟' } } },
    '敬老义诊  [RUNNING]  红色物业联盟',
  ],
  [
    'actionTaskUpdated',
    {
      task: {
        duty: '量血压',
        status: 'DONE',
        organization: { name: '物业公司1' },
        jointAction: { title: '敬老义诊' },
      },
    },
    '敬老义诊: 量血压  [DONE]  物业公司1',
  ],
  [
    'roundtableUpdated',
    { roundtable: { theme: '停车难', status: 'HELD', convener: { name: null } } },
    '停车难  [HELD]  ?',
  ],
  [
    'conferenceUpdated',
    { conference: { title: '党建联席会议', number: 3, status: 'OPEN' } },
    '党建联席会议 (3)  [OPEN]',
  ],
];

test.each(lines)('%s reads in one line', (field, payload, line) => {
  expect(feeds['alliances']?.find((feed) => feed.field === field)?.line(payload)).toBe(line);
});

test('the alliances feed follows each of its live fields in a line that is tested', () => {
  expect(feeds['alliances']?.map(({ field }) => field)).toEqual([...new Set(lines.map(([field]) => field))]);
});

const projectLines: typeof lines = [
  [
    'projectUpdated',
    { project: { title: '草莓大棚', number: '2026-0001', status: 'RUNNING' } },
    '2026-0001  草莓大棚  [RUNNING]',
  ],
  ['projectUpdated', { project: { title: '草莓大棚', number: null, status: 'PROPOSED' } }, '—  草莓大棚  [PROPOSED]'],
  ['resultUpdated', { result: { title: '停车位', progress: 40, status: 'UNDERWAY' } }, '停车位  40%  [UNDERWAY]'],
];

test.each(projectLines)('%s of projects reads in one line', (field, payload, line) => {
  expect(feeds['projects']?.find((feed) => feed.field === field)?.line(payload)).toBe(line);
});

test('the projects feed follows each of its live fields in a line that is tested', () => {
  expect(feeds['projects']?.map(({ field }) => field)).toEqual([...new Set(projectLines.map(([field]) => field))]);
});
