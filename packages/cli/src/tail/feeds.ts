/** One live field that `tail` follows, and how an event of it reads in one line. */
export interface Feed {
  readonly field: string;
  readonly title: string;
  /** Selected beside `cursor` and `replayed`. */
  readonly selection: string;
  line(payload: Record<string, unknown>): string;
}

interface Side {
  readonly name?: string;
}
interface PairPart {
  readonly id: string;
  readonly code?: string | null;
  readonly status?: string;
  readonly sideA?: Side | null;
  readonly sideB?: Side | null;
}
interface ActivityPart {
  readonly title: string;
  readonly status: string;
  readonly pair?: PairPart | null;
}
interface OrganizationPart {
  readonly code: string;
  readonly name: string;
  readonly status: string;
}

interface RotationPart {
  readonly alliance: { readonly name: string };
  readonly term: { readonly year: number; readonly quarter: number; readonly lead: Side };
}
interface TallyPart {
  readonly title: string;
  readonly status: string;
  readonly tally?: { readonly cast: number; readonly members: number; readonly quorum: number } | null;
}
interface ActionPart {
  readonly title: string;
  readonly status: string;
  readonly alliance: { readonly name: string };
}
interface TaskPart {
  readonly duty: string;
  readonly status: string;
  readonly organization: Side;
  readonly jointAction: { readonly title: string };
}
interface RoundtablePart {
  readonly theme: string;
  readonly status: string;
  readonly convener: Side;
}
interface ConferencePart {
  readonly title: string;
  readonly number: number;
  readonly status: string;
}

interface ProjectPart {
  readonly title: string;
  readonly number: string | null;
  readonly status: string;
}
interface ResultPart {
  readonly title: string;
  readonly progress: number;
  readonly status: string;
}

const PAIR = 'id code status sideA { name } sideB { name }';
const ACTIVITY = `activity { title status pair { ${PAIR} } }`;

const sides = (pair: PairPart | null | undefined) =>
  pair ? `${pair.code ?? pair.id}  ${pair.sideA?.name ?? '?'} — ${pair.sideB?.name ?? '?'}` : '';
const activityLine = ({ activity }: Record<string, unknown>) => {
  const { title, status, pair } = activity as ActivityPart;
  return `${title}  [${status}]  ${sides(pair)}`.trimEnd();
};

/** What can be followed: the live fields of each subgraph. */
export const feeds: Readonly<Record<string, readonly Feed[]>> = {
  pairs: [
    { field: 'jointActivityLogged', title: '活动登记 logged', selection: ACTIVITY, line: activityLine },
    { field: 'jointActivityConfirmed', title: '活动确认 confirmed', selection: ACTIVITY, line: activityLine },
    {
      field: 'pairUpdated',
      title: '结对更新 pair',
      selection: `pair { ${PAIR} }`,
      line: ({ pair }) => `${sides(pair as PairPart)}  [${(pair as PairPart).status ?? ''}]`,
    },
  ],
  alliances: [
    {
      field: 'rotationLeadChanged',
      title: '轮值变更 rotation',
      selection: 'alliance { name } term { year quarter lead { name } }',
      line(payload) {
        const { alliance, term } = payload as unknown as RotationPart;
        return `${alliance.name}  ${term.year} Q${term.quarter}  ${term.lead.name ?? '?'}`;
      },
    },
    {
      field: 'voteTallyChanged',
      title: '表决计票 vote',
      selection: 'proposal { title status tally { cast members quorum } }',
      line({ proposal }) {
        const { title, status, tally } = proposal as TallyPart;
        return `${title}  [${status}]  ${tally ? `${tally.cast}/${tally.members} (≥ ${tally.quorum})` : ''}`.trimEnd();
      },
    },
    {
      field: 'jointActionUpdated',
      title: '联合行动 action',
      selection: 'jointAction { title status alliance { name } }',
      line({ jointAction }) {
        const { title, status, alliance } = jointAction as ActionPart;
        return `${title}  [${status}]  ${alliance.name}`;
      },
    },
    {
      field: 'actionTaskUpdated',
      title: '行动任务 task',
      selection: 'task { duty status organization { name } jointAction { title } }',
      line({ task }) {
        const { duty, status, organization, jointAction } = task as TaskPart;
        return `${jointAction.title}: ${duty}  [${status}]  ${organization.name ?? '?'}`;
      },
    },
    {
      field: 'roundtableUpdated',
      title: '圆桌会 roundtable',
      selection: 'roundtable { theme status convener { name } }',
      line({ roundtable }) {
        const { theme, status, convener } = roundtable as RoundtablePart;
        return `${theme}  [${status}]  ${convener.name ?? '?'}`;
      },
    },
    {
      field: 'conferenceUpdated',
      title: '联席会议 conference',
      selection: 'conference { title number status }',
      line({ conference }) {
        const { title, number, status } = conference as ConferencePart;
        return `${title} (${number})  [${status}]`;
      },
    },
  ],
  projects: [
    {
      field: 'projectUpdated',
      title: '项目 project',
      selection: 'project { title number status }',
      line({ project }) {
        const { title, number, status } = project as ProjectPart;
        return `${number ?? '—'}  ${title}  [${status}]`;
      },
    },
    {
      field: 'resultUpdated',
      title: '成果 result',
      selection: 'result { title progress status }',
      line({ result }) {
        const { title, progress, status } = result as ResultPart;
        return `${title}  ${progress}%  [${status}]`;
      },
    },
  ],
  organizations: [
    {
      field: 'organizationUpdated',
      title: '组织变更 organization',
      selection: 'organization { code name status }',
      line: ({ organization }) => {
        const { code, name, status } = organization as OrganizationPart;
        return `${code}  ${name}  [${status}]`;
      },
    },
  ],
};
