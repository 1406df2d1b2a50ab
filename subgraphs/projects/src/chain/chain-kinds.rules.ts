/** A thing of the graph by the name of its type and its id, whichever subgraph keeps it (domain.md G10). */
export interface ThingReference {
  readonly kind: string;
  readonly id: string;
}

/** Kinds of things that stand in chains, with the subgraph whose log tells of them. */
export const chainKinds = {
  Roundtable: 'alliances',
  Suggestion: 'alliances',
  Outcome: 'alliances',
  ConferenceTopic: 'alliances',
  Proposal: 'alliances',
  JointAction: 'alliances',
  Pair: 'pairs',
  PairListItem: 'pairs',
  JointActivity: 'pairs',
  Project: 'projects',
  Result: 'projects',
  ChallengeTopic: 'projects',
} as const;

export type ChainKind = keyof typeof chainKinds;

/** Things that are kept outside the platform so far: they can be named, but nobody here knows whether they are there. */
export const outsideKinds = ['Call', 'Consultation', 'PhotoReport', 'SurveyProblem'] as const;

/** Subgraphs whose logs tell of links. */
export const chainLogs = [...new Set(Object.values(chainKinds))];

export const isChainKind = (kind: string): kind is ChainKind => Object.hasOwn(chainKinds, kind);

/** A kind by the name of its type; enumerations of the graph write `CONFERENCE_TOPIC` for `ConferenceTopic`. */
export function kindOf(written: string): string {
  if (!/^[A-Z][A-Z_]*$/.test(written)) return written;
  return written
    .toLowerCase()
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

/** One name for a thing, to find it by. */
export const keyOf = ({ kind, id }: ThingReference): string => `${kindOf(kind)}:${id}`;

/** The thing of such a name. */
export function referenceOf(key: string): ThingReference {
  const at = key.indexOf(':');
  return { kind: key.slice(0, at), id: key.slice(at + 1) };
}
