import type { Happening, Store } from '@cobuild/subgraph';
import { decide, ok, type Refusal, type Result, type WorkCalendar } from '@cobuild/workflow';
import { system } from '@cobuild/identity';
import type { Model } from 'mongoose';
import type { GoesAlong } from '../project/project-along.service.js';
import type { Project } from '../project/project.rules.js';
import { standingOf } from '../project/standing.rules.js';
import { milestoneStepped } from './milestone.events.js';
import type { MilestoneDocument } from './milestone.model.js';
import { afterStep, checkDelivered, checkHeld, isOpen, type Milestone, placeIn } from './milestone.rules.js';
import { milestoneWorkflow } from './milestone.workflow.js';

/** Which step of open milestones a step of their project brings with it. */
const brings = { list: 'fix', cancel: 'lapse' } as const;

const isBringing = (action: string): action is keyof typeof brings => action in brings;

/** Makes what lets milestones go along with their project: baselines are set with its listing, what is open lapses when it is cancelled. */
export function milestonesAlong({
  model,
  store,
  calendar,
}: {
  readonly model: Model<MilestoneDocument>;
  readonly store: Store<Milestone>;
  readonly calendar: WorkCalendar;
}): GoesAlong {
  const stand: GoesAlong['stand'] = async (project, session) => {
    // Facts about it, not a step of it: its version stays. That each one is written keeps it from taking a step at the same moment.
    await model.collection.updateMany({ projectId: project.id }, { $set: placeIn(project) }, { session });
  };

  const check = (action: string, project: Project, milestones: readonly Milestone[]): Result<void, Refusal> => {
    if (action === 'revise') return checkHeld(project, milestones);
    return action === 'deliver' ? checkDelivered(milestones) : ok(undefined);
  };

  return {
    stand,
    async follow(action, project, { session, now }) {
      const milestones = await store.findWhere({ projectId: project.id, status: { $ne: 'REMOVED' } }, { session });
      const fit = check(action, project, milestones);
      if (!fit.ok) return fit;
      if (milestones.length === 0) return ok([]);
      await stand(project, session);
      if (!isBringing(action)) return ok([]);
      const year = project.year;
      const circle = { projectId: project.id, parties: [], beneficiary: null, listOwner: null, contacts: [] };
      const viewer = standingOf(system, circle, now);
      const happenings: Happening[] = [];
      for (const milestone of milestones.filter(isOpen)) {
        const context = { viewer, input: {}, now, calendar };
        const decision = decide(milestoneWorkflow, milestone, brings[action], context);
        if (!decision.ok) throw new TypeError(`expected a milestone to go along, got ${decision.refusal.code}`);
        const by = { input: { reason: project.endReason }, now, accountId: null };
        const next = { ...afterStep(milestone, decision.value, by), ...placeIn(project) };
        const written = await store.replace(next, session);
        if (!written.ok) return written;
        happenings.push(milestoneStepped(decision.value, milestone, next, { project, year }));
      }
      return ok(happenings);
    },
  };
}
