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
