import {
  findByLedgerCodes,
  type HistoryOptions,
  type HistoryOutcome,
  newId,
  recordHistory,
  type Steps,
  type Store,
  type Tx,
} from '@cobuild/subgraph';
import { ok, type Refusal, refuse, type Result } from '@cobuild/workflow';
import type { ThingReference } from '../chain/chain-kinds.rules.js';
import type { Chains } from '../chain/chain.service.js';
import type { ProjectLists } from '../project-list/project-list.service.js';
import type { ProjectCircles } from './project-circle.service.js';
import type { LedgerState } from './project.columns.js';
import { projectStepped } from './project.events.js';
import { drawProject, type ProjectDraft } from './project-draft.rules.js';
import { blankProject, type Project } from './project.rules.js';

/** A project as imported history tells it. */
export interface ProjectHistory
  extends Pick<
    Project,
    'number' | 'deliveredAt' | 'summary' | 'mattersSolved' | 'commendedAt' | 'endReason' | 'source' | 'origin'
  > {
  readonly code: string;
  readonly status: LedgerState;
  readonly draft: ProjectDraft;
}

interface Parts {
  readonly store: Store<Project>;
  readonly steps: Steps;
  readonly lists: Pick<ProjectLists, 'find' | 'enter'>;
  readonly circles: ProjectCircles;
  readonly chains: Pick<Chains, 'check'>;
}

/** The event that tells of the state in which a project enters. */
const eventOf = {
  LISTED: 'projects.ProjectListed',
  RUNNING: 'projects.ProjectStarted',
  PAUSED: 'projects.ProjectPaused',
  DELIVERED: 'projects.ProjectDelivered',
  JUDGED: 'projects.ProjectJudged',
  ARCHIVED: 'projects.ProjectArchived',
  CANCELLED: 'projects.ProjectCancelled',
} as const satisfies Record<LedgerState, string>;

/**
 * Takes imported projects in, in one transaction: each enters in its stated state, marked imported, without signatures and scores that
 * nobody gave here (domain.md G11). One that stands on a list keeps its number there, or gets the next one. Rows that are there
 * already stay unchanged.
 */
export function importProjects(
  parts: Parts,
  rows: readonly ProjectHistory[],
  options: HistoryOptions = {},
): Promise<readonly HistoryOutcome[]> {
  const { store, steps } = parts;
  return recordHistory(steps, 'project.import', rows, options, async (tx) => {
    const codes = rows.map(({ code }) => code);
    const known = await findByLedgerCodes(store, codes, tx.session);
    const outcomes: HistoryOutcome[] = [];
    for (const row of rows) {
      const { code } = row;
      const there = known.get(code);
      if (there) {
        const refusal = { code: 'DUPLICATE_CODE', field: ['code'] };
        outcomes.push(
          isSame(there, row) ? { code, outcome: 'unchanged', id: there.id } : { code, outcome: 'refused', refusal },
        );
        continue;
      }
      const entered = await enter(parts, row, tx);
      outcomes.push(
        entered.ok
          ? { code, outcome: 'imported', id: entered.value.id }
          : { code, outcome: 'refused', refusal: entered.refusal },
      );
    }
    return outcomes;
  });
}

async function enter(
  { store, lists, circles, chains }: Parts,
  { code, draft, number, origin: told, source, ...stated }: ProjectHistory,
  tx: Tx,
): Promise<Result<Project, Refusal>> {
  const { session, now, append } = tx;
  const from = await originOf(told, { chains, tx });
  const drawn = drawProject(blankProject(newId(), from.followed, now), draft);
  if (!drawn.ok) return drawn;
  const { listId } = drawn.value;
  if (listId !== null && number !== null) {
    const [held] = await store.findWhere({ listId, number }, { session, limit: 1 });
    if (held) return refuse({ code: 'DUPLICATE_NUMBER', field: ['number'] });
  }
  const listed = listId === null ? ok(null) : await lists.enter(listId, number, stated.commendedAt !== null, tx);
  if (!listed.ok) return listed;
  const owner = listId === null ? null : await lists.find(listId, session);
  const project: Project = {
    ...drawn.value,
    ...stated,
    ...(await circles.reachOf(drawn.value, owner?.ownerId ?? null, session)),
    code,
    number: listed.value,
    imported: true,
    source: source && { ...source, told: { ...source.told, ...from.told } },
  };
  await store.insert([project], session);
  append(projectStepped({ action: 'import', event: eventOf[stated.status], from: null }, project));
  return ok(project);
}

/** What a row names as origin is linked where it is there; where it is not, it stays what was told (domain.md G10). */
async function originOf(
  told: ThingReference | null,
  { chains, tx }: { readonly chains: Parts['chains']; readonly tx: Tx },
): Promise<{
  readonly followed: Pick<Project, 'origin' | 'followers' | 'followerReach'>;
  readonly told: Readonly<Record<string, string>>;
}> {
  const nobody = { origin: null, followers: { organizationIds: [], accountIds: [] }, followerReach: [] };
  if (told === null) return { followed: nobody, told: {} };
  const checked = await chains.check(told, null, tx.session);
  return checked.ok
    ? { followed: { ...checked.value, followerReach: [] }, told: {} }
    : { followed: nobody, told: { origin: `${told.kind}:${told.id}` } };
}

/** A file has its texts without what stands around them. */
function isSame({ title, kind }: Project, { draft }: ProjectHistory): boolean {
  return title.trim() === draft.title && kind === draft.kind;
}
