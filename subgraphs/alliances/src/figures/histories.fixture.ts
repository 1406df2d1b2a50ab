import type { DirectoryEntry } from '@cobuild/directory';
import type { NewEvent } from '@cobuild/log';
import type { Happening } from '@cobuild/subgraph';
import fc from 'fast-check';
import { type Alliance, blankAlliance } from '../alliance/alliance.rules.js';
import { allianceStepped } from '../alliance/alliance.events.js';
import type { Assembly } from '../assembly/assembly.rules.js';
import type { ConferenceTask } from '../conference-task/conference-task.rules.js';
import type { JointConference } from '../conference/conference.rules.js';
import type { ActionTask } from '../joint-action/action-task.rules.js';
import type { JointAction } from '../joint-action/joint-action.rules.js';
import type { Membership } from '../membership/membership.rules.js';
import type { Outcome } from '../outcome/outcome.rules.js';
import type { Proposal } from '../proposal/proposal.rules.js';
import type { RotationTerm } from '../rotation/rotation.rules.js';
import type { Roundtable } from '../roundtable/roundtable.rules.js';
import type { Suggestion } from '../suggestion/suggestion.rules.js';
import { allianceDeeds, playAround } from './alliance-deeds.fixture.js';
import { playTables, tableDeeds } from './table-deeds.fixture.js';
import { directoryOf, type Parents, tree } from './regions.fixture.js';

/** Everything that there is at one moment of a history. */
export interface World {
  readonly alliances: Map<string, Alliance>;
  readonly members: Map<string, Membership>;
  /** Quarters, with the moment in which their sheets were closed. */
  readonly terms: Map<string, RotationTerm & { readonly closedAt: Date | null }>;
  /** Assemblies, with the members of the alliance while they were in session. */
  readonly assemblies: Map<string, Assembly & { readonly memberIds: readonly string[] }>;
  readonly proposals: Map<string, Proposal>;
  readonly actions: Map<string, JointAction>;
  readonly tasks: Map<string, ActionTask>;
  readonly roundtables: Map<string, Roundtable>;
  readonly suggestions: Map<string, Suggestion>;
  readonly outcomes: Map<string, Outcome>;
  readonly conferences: Map<string, JointConference>;
  readonly conferenceTasks: Map<string, ConferenceTask>;
  /** The organization directly above. */
  readonly parents: Map<string, string | null>;
}

/** One thing after the other: events of the log, and organizations that move. */
export type Occurrence =
  | { readonly event: NewEvent }
  | { readonly moved: readonly string[]; readonly directory: ReadonlyMap<string, DirectoryEntry> };

export interface History {
  /** What stands above what before anything moved. */
  readonly beginning: Parents;
  readonly occurrences: readonly Occurrence[];
  readonly end: World;
}

export const allianceIds = ['alliance-1', 'alliance-2'] as const;

const moves = fc.record({
  deed: fc.constant('move'),
  organizationId: fc.constantFrom('org-1', 'org-2', 'org-3', 'org-4'),
  to: fc.constantFrom('district-1', 'district-2', 'city-1', 'city-2'),
});
const deeds = fc.oneof(
  { arbitrary: allianceDeeds, weight: 4 },
  { arbitrary: tableDeeds, weight: 4 },
  { arbitrary: moves, weight: 1 },
);
type Deed = typeof deeds extends fc.Arbitrary<infer T> ? T : never;

/** Random histories, with the world in which they end. Not every step would be allowed: figures must not mind. */
export const histories: fc.Arbitrary<History> = fc.array(deeds, { maxLength: 80 }).map(played);

const dayMs = 86_400_000;

function played(all: readonly Deed[]): History {
  const end: World = {
    alliances: new Map(),
    members: new Map(),
    terms: new Map(),
    assemblies: new Map(),
    proposals: new Map(),
    actions: new Map(),
    tasks: new Map(),
    roundtables: new Map(),
    suggestions: new Map(),
    outcomes: new Map(),
    conferences: new Map(),
    conferenceTasks: new Map(),
    parents: new Map(tree),
  };
  const occurrences: Occurrence[] = [];
  const now = () => new Date(Date.UTC(2026, 0, 1, 3) + occurrences.length * 2 * dayMs);
  const append = (happenings: readonly Happening[]) => {
    const at = now();
    const actor = { accountId: null, organizationId: null, role: 'SYSTEM' };
    for (const happening of happenings) occurrences.push({ event: { ...happening, actor, at } });
  };
  for (const id of allianceIds) {
    const alliance = {
      ...blankAlliance(id, now()),
      kind: id === 'alliance-1' ? ('AREA' as const) : ('INDUSTRY' as const),
    };
    end.alliances.set(id, alliance);
    append([allianceStepped({ action: 'prepare', event: 'alliances.AlliancePrepared', from: null }, alliance)]);
  }
  for (const deed of all) {
    if (deed.deed === 'move') {
      end.parents.set(deed.organizationId, deed.to);
      occurrences.push({ moved: [deed.organizationId], directory: directoryOf(end.parents) });
    } else if (deed.of === 'alliance') append(playAround(deed, end, now()));
    else append(playTables(deed, end, now()));
  }
  return { beginning: tree, occurrences, end };
}
