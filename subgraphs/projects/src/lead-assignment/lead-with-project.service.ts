import { newId, type Store, type Tx } from '@cobuild/subgraph';
import { begin, dateOf, decide, ok, type Refusal, type Result, type WorkCalendar } from '@cobuild/workflow';
import type { Model, mongo } from 'mongoose';
import { needsNamedLead, type Project } from '../project/project.rules.js';
import type { AroundProjects } from '../project/project.service.js';
import { endOfMonth } from '../site-visit/site-visit.rules.js';
import { leadStepped } from './lead-assignment.events.js';
import type { LeadAssignmentDocument } from './lead-assignment.model.js';
import { afterStep, begun, type LeadAssignment } from './lead-assignment.rules.js';
import type { AroundLeads } from './lead-assignment.service.js';
import { leadAssignmentWorkflow } from './lead-assignment.workflow.js';
import { systemLeadStanding } from './lead-standing.rules.js';

/** Lets named leads follow the steps of their projects, in the same change. */
export function followProject({
  model,
  store,
  activeOf,
  factsOf,
  calendar,
  lapseRequests,
}: {
  readonly model: Model<LeadAssignmentDocument>;
  readonly store: Store<LeadAssignment>;
  readonly activeOf: (projectId: string, session: mongo.ClientSession) => Promise<LeadAssignment | null>;
  readonly factsOf: (lead: LeadAssignment, project: Project) => LeadAssignment & { readonly isIndispensable: boolean };
  readonly calendar: WorkCalendar;
  readonly lapseRequests: AroundLeads['lapseRequests'];
}): AroundProjects['afterStep'] {
  const contextAt = (now: Date) => ({ viewer: systemLeadStanding(now), input: {}, now, calendar });

  /** A project that is over takes its lead with it, and what was asked of the lead. */
  const windUp = async (project: Project, tx: Tx): Promise<Result<Project, Refusal>> => {
    const { session, now, append } = tx;
    const lead = await activeOf(project.id, session);
    if (!lead) return ok(project);
    const decision = decide(leadAssignmentWorkflow, factsOf(lead, project), 'windUp', contextAt(now));
    if (!decision.ok) return decision;
    const ended = afterStep(lead, decision.value, { now, reason: project.endReason });
    const written = await store.replace(ended, session);
    if (!written.ok) return written;
    append(leadStepped(decision.value, ended, project));
    const lapsed = await lapseRequests(lead, project, tx);
    return lapsed.ok ? ok({ ...project, leadAccountId: null }) : lapsed;
  };

  /** A road or key engineering project that is taken up again after a relapse is its last lead's again, until another is named. */
  const resume = async (project: Project, { session, now, append }: Tx): Promise<Result<Project, Refusal>> => {
    if (!needsNamedLead(project) || (await activeOf(project.id, session))) return ok(project);
    const before = (await store.findWhere({ projectId: project.id }, { session })).at(-1);
    if (!before) return ok(project);
    const decision = begin(leadAssignmentWorkflow, 'resume', contextAt(now));
    if (!decision.ok) return decision;
    const draft = { ...before, reason: null };
    const lead = begun(newId(), project, draft, { now, visitCheckOn: endOfMonth(dateOf(now), 1) });
    await store.insert([lead], session);
    const about = { beforeLeadId: before.id, beforeAccountId: before.accountId, movedRequests: 0 };
    append(leadStepped(decision.value, lead, project, about));
    return ok({ ...project, leadAccountId: lead.accountId });
  };

  return async (action, project, tx) => {
    if (action === 'cancel' || action === 'archive') return windUp(project, tx);
    if (action === 'reopen') return resume(project, tx);
    if (action === 'revise') {
      const reached = { $set: { reach: project.reach } };
      await model.collection.updateOne({ liveKey: project.id } as never, reached as never, { session: tx.session });
    }
    return ok(project);
  };
}
