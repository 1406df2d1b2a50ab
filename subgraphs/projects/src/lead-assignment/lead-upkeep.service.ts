import { type Directory, mergedAmong } from '@cobuild/directory';
import { bySystem, type Steps, type Store, type Tx } from '@cobuild/subgraph';
import { dateOf, decide, ok, type Refusal, refuse, type Result, type WorkCalendar } from '@cobuild/workflow';
import type { Model, mongo } from 'mongoose';
import type { Project } from '../project/project.rules.js';
import { lookAtVisits } from '../site-visit/site-visit.rules.js';
import { leadStepped } from './lead-assignment.events.js';
import type { LeadAssignmentDocument } from './lead-assignment.model.js';
import { afterStep, type LeadAssignment } from './lead-assignment.rules.js';
import { leadAssignmentWorkflow } from './lead-assignment.workflow.js';
import { systemLeadStanding } from './lead-standing.rules.js';

type Session = mongo.ClientSession;

/** What keeps named leads true to what happens around them. */
export interface LeadUpkeep {
  /** Counts requests to a lead up or down; nothing else of the lead changes in between. */
  countRequests(id: string, by: number, session: Session): Promise<void>;
  /** Notes the day of a visit. */
  noteVisit(lead: LeadAssignment, visitedOn: string, session: Session): Promise<void>;
  /** Recomputes what leads of projects of these organizations reach. */
  refreshReach(organizationIds: readonly string[], session: Session): Promise<void>;
  /** Active leads of whom it is to be looked whether a month's visit is missing. */
  dueForVisitCheck(now: Date, limit: number): Promise<readonly LeadAssignment[]>;
  /** Tells once of each month without a visit. */
  checkVisits(id: string): Promise<Result<LeadAssignment, Refusal>>;
  /** Active leads of organizations that were merged into others. */
  dueForSuccession(limit: number): Promise<readonly LeadAssignment[]>;
  /** Lets a lead of a merged organization stand for its successor (domain.md G8). */
  succeed(id: string): Promise<Result<LeadAssignment, Refusal>>;
}

/** Makes the upkeep of named leads. */
export function createLeadUpkeep({
  model,
  store,
  steps,
  directory,
  calendar,
  projectOf,
  factsOf,
}: {
  readonly model: Model<LeadAssignmentDocument>;
  readonly store: Store<LeadAssignment>;
  readonly steps: Steps;
  readonly directory: Directory;
  readonly calendar: WorkCalendar;
  readonly projectOf: (lead: LeadAssignment, session: Session) => Promise<Project>;
  readonly factsOf: (lead: LeadAssignment, project: Project) => LeadAssignment & { readonly isIndispensable: boolean };
}): LeadUpkeep {
  /** A change of an active lead by the system; one that is not active any more stays as it is. */
  const bySystemOf = (
    leadId: string,
    mutation: string,
    work: (lead: LeadAssignment, tx: Tx) => Promise<Result<LeadAssignment, Refusal>>,
  ) =>
    steps.change<LeadAssignment>({
      ask: bySystem,
      mutation,
      input: {},
      load: (id) => store.find(id),
      async run(tx, actAs) {
        actAs({ organizationId: null, role: 'SYSTEM' });
        const lead = await store.find(leadId, tx.session);
        if (!lead) return refuse({ code: 'NOT_FOUND' });
        return lead.status === 'ACTIVE' ? work(lead, tx) : ok(lead);
      },
    });

  /** A step that the system takes of an active lead, with what changes in it. */
  const step = async (
    action: 'succeed' | 'tellMissedVisit',
    lead: LeadAssignment,
    change: Partial<LeadAssignment>,
    more: { readonly month: string } | { readonly beforeOrganizationId: string },
    { session, now, append }: Tx,
  ): Promise<Result<LeadAssignment, Refusal>> => {
    const project = await projectOf(lead, session);
    const context = { viewer: systemLeadStanding(now), input: {}, now, calendar };
    const decision = decide(leadAssignmentWorkflow, factsOf(lead, project), action, context);
    if (!decision.ok) return decision;
    const next = { ...afterStep(lead, decision.value, { now }), ...change };
    const written = await store.replace(next, session);
    if (!written.ok) return written;
    append(leadStepped(decision.value, next, project, more));
    return ok(next);
  };

  /** Notes a fact about a lead, not a step of it: its version stays, so that nobody's open form goes stale. */
  const note = async (id: string, update: Readonly<Record<string, unknown>>, session: Session) => {
    await model.collection.updateOne({ _id: id } as never, update as never, { session });
  };

  return {
    countRequests: (id, by, session) => note(id, { $inc: { openRequests: by } }, session),
    async noteVisit({ id, lastVisitOn }, visitedOn, session) {
      const isLater = lastVisitOn === null || visitedOn > lastVisitOn;
      await note(id, { $set: { lastVisitOn: isLater ? visitedOn : lastVisitOn } }, session);
    },
    async refreshReach(organizationIds, session) {
      const touched = await store.findWhere({ reach: { $in: [...organizationIds] } }, { session });
      for (const lead of touched) {
        await note(lead.id, { $set: { reach: (await projectOf(lead, session)).reach } }, session);
      }
    },
    dueForVisitCheck: (now, limit) => store.findWhere({ visitCheckOn: { $lt: dateOf(now), $ne: null } }, { limit }),
    checkVisits: (leadId) =>
      bySystemOf(leadId, 'lead.checkVisits', async (lead, tx) => {
        const { visitCheckOn } = lead;
        const today = dateOf(tx.now);
        if (visitCheckOn === null || visitCheckOn >= today) return ok(lead);
        const project = await projectOf(lead, tx.session);
        const { checkOn, missedMonth } = lookAtVisits({ ...lead, visitCheckOn }, project, today);
        if (missedMonth !== null) {
          return step('tellMissedVisit', lead, { visitCheckOn: checkOn }, { month: missedMonth }, tx);
        }
        await note(lead.id, { $set: { visitCheckOn: checkOn } }, tx.session);
        return ok({ ...lead, visitCheckOn: checkOn });
      }),
    async dueForSuccession(limit) {
      const merged = [...(await mergedAmong(directory)).keys()];
      if (merged.length === 0) return [];
      return store.findWhere({ organizationId: { $in: merged }, status: 'ACTIVE' }, { limit });
    },
    succeed: (leadId) =>
      bySystemOf(leadId, 'lead.succeed', async (lead, tx) => {
        const { organizationId: beforeOrganizationId } = lead;
        const to = (await mergedAmong(directory, [beforeOrganizationId], tx.session)).get(beforeOrganizationId);
        if (to === undefined) return ok(lead);
        return step('succeed', lead, { organizationId: to }, { beforeOrganizationId }, tx);
      }),
  };
}
