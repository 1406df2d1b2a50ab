import type { LogEvent } from '@cobuild/log';
import { bySystem, type Inbox, type Steps, type Store } from '@cobuild/subgraph';
import { dateOf, decide, ok, type Refusal, type Result, type WorkCalendar } from '@cobuild/workflow';
import { z } from 'zod';
import { projectStepped } from './project.events.js';
import { afterStep } from './project-steps.rules.js';
import type { Project } from './project.rules.js';
import { projectWorkflow } from './project.workflow.js';
import type { ProjectStanding } from './standing.rules.js';

const told = z.object({ origin: z.object({ kind: z.string(), id: z.string() }), relapse: z.string() });

const systemStanding = (now: Date): ProjectStanding => ({
  roles: ['SYSTEM'],
  partyIds: [],
  forIds: [],
  actsForParty: false,
  forId: null,
  today: dateOf(now),
  actingAs: { organizationId: null, role: 'SYSTEM' },
});

/** Makes what reopens projects whose results fell back: the step and the note in the inbox are one change. */
export function createReopening({
  store,
  steps,
  calendar,
}: {
  readonly store: Store<Project>;
  readonly steps: Steps;
  readonly calendar: WorkCalendar;
}) {
  return (relapse: LogEvent, inbox: Pick<Inbox, 'done'>): Promise<Result<{ readonly id: string }, Refusal>> =>
    steps.change<{ readonly id: string }>({
      ask: bySystem,
      mutation: 'project.reopen',
      input: {},
      load: (id) => store.find(id),
      async run(tx, actAs) {
        const { session, now, append } = tx;
        actAs({ organizationId: null, role: 'SYSTEM' });
        const read = told.safeParse(relapse.payload);
        const isProject = read.success && read.data.origin.kind === 'Project';
        const project = isProject ? await store.find(read.data.origin.id, session) : null;
        if (!read.success || !project) {
          await inbox.done(relapse.id, 'NOT_HERE', tx);
          return ok({ id: relapse.id });
        }
        const input = { reason: read.data.relapse };
        const decision = decide(projectWorkflow, project, 'reopen', {
          viewer: systemStanding(now),
          input,
          now,
          calendar,
        });
        const isFirst = await inbox.done(relapse.id, decision.ok ? 'REOPENED' : decision.refusal.code, tx);
        if (!decision.ok || !isFirst) return ok(project);
        const next = afterStep(project, decision.value, { forId: null, input, now, accountId: null });
        const written = await store.replace(next, session);
        if (!written.ok) return written;
        append(projectStepped(decision.value, next));
        return ok(next);
      },
    });
}
