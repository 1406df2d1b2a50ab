import type { LogEvent } from '@cobuild/log';
import type { Store, Tx } from '@cobuild/subgraph';
import { dateOf, decide, ok, type Refusal, type Result, type WorkCalendar } from '@cobuild/workflow';
import { z } from 'zod';
import { type GoesAlong, goTogether } from './project-along.service.js';
import { projectStepped } from './project.events.js';
import { afterStep } from './project-steps.rules.js';
import type { Project } from './project.rules.js';
import type { AroundProjects } from './project.service.js';
import { projectWorkflow } from './project.workflow.js';
import type { ProjectStanding } from './standing.rules.js';

const told = z.object({ origin: z.object({ kind: z.literal('Project'), id: z.string() }), relapse: z.string() });

const systemStanding = (now: Date): ProjectStanding => ({
  roles: ['SYSTEM'],
  partyIds: [],
  forIds: [],
  actsForParty: false,
  forId: null,
  today: dateOf(now),
  actingAs: { organizationId: null, role: 'SYSTEM' },
});

/** Makes what reopens a project whose result fell back; tells in a word what came of it. */
export function createReopening({
  store,
  calendar,
  hanging,
  along,
}: {
  readonly store: Store<Project>;
  readonly calendar: WorkCalendar;
  readonly hanging: AroundProjects;
  readonly along: readonly GoesAlong[];
}) {
  return async ({ payload }: LogEvent, tx: Tx): Promise<Result<string, Refusal>> => {
    const { session, now, append } = tx;
    const read = told.safeParse(payload);
    const project = read.success ? await store.find(read.data.origin.id, session) : null;
    if (!read.success || !project) return ok('NOT_HERE');
    const input = { reason: read.data.relapse };
    const context = { viewer: systemStanding(now), input, now, calendar };
    const decision = decide(projectWorkflow, project, 'reopen', context);
    if (!decision.ok) return ok(decision.refusal.code);
    const reopened = afterStep(project, decision.value, { forId: null, input, now, accountId: null });
    const followed = await hanging.afterStep('reopen', reopened, tx);
    if (!followed.ok) return followed;
    const next = followed.value;
    const written = await store.replace(next, session);
    if (!written.ok) return written;
    const together = await goTogether(along, 'reopen', next, tx);
    if (!together.ok) return together;
    append(projectStepped(decision.value, next), ...together.value);
    return ok('REOPENED');
  };
}
