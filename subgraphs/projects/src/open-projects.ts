import type { Directory } from '@cobuild/directory';
import type { Steps } from '@cobuild/subgraph';
import { ok, type WorkCalendar } from '@cobuild/workflow';
import { blockerStore } from './blocker/blocker.model.js';
import { type Blockers, createBlockers } from './blocker/blocker.service.js';
import type { Chains } from './chain/chain.service.js';
import type { Origins } from './chain/origin.service.js';
import type { Models } from './models.js';
import { partyReportStore } from './party-report/party-report.model.js';
import { createPartyReports, type PartyReports } from './party-report/party-report.service.js';
import type { GoesAlong } from './project/project-along.service.js';
import { createProjectCircles } from './project/project-circle.service.js';
import { projectStore } from './project/project.model.js';
import { type AroundProjects, createProjects, type Projects } from './project/project.service.js';
import { projectListStore } from './project-list/project-list.model.js';
import { createProjectLists, type ProjectLists } from './project-list/project-list.service.js';

/** Opens lists and projects, with the reports and blockers that go with a project wherever it goes. */
export function openProjects(
  models: Models,
  parts: {
    readonly steps: Steps;
    readonly directory: Directory;
    readonly chains: Chains;
    readonly origins: Origins;
    readonly calendar: WorkCalendar;
    /** What goes with a project's steps: its lead, and the requests to that. */
    readonly hanging: AroundProjects;
    /** What belongs to projects and goes along with each of their steps. */
    readonly along: readonly GoesAlong[];
  },
) {
  const { steps, directory, calendar } = parts;
  const lists: ProjectLists = createProjectLists({
    model: models.lists,
    store: projectListStore(models.lists),
    steps,
    directory,
    onSucceeded: ({ id, reach }, session) => projects.upkeep.addReach(id, reach, session),
  });
  const projects: Projects = createProjects({
    ...parts,
    model: models.projects,
    store: projectStore(models.projects),
    lists,
    circles: createProjectCircles(directory),
    onCancelled: (project, tx) => blockers.lapse(project, tx),
    async onSucceeded(project, successors, tx) {
      const owned = await blockers.succeed(project, successors, tx);
      if (!owned.ok) return owned;
      const reported = await partyReports.upkeep.succeed(project, successors, tx);
      return reported.ok ? ok([...owned.value, ...reported.value]) : reported;
    },
  });
  const blockers: Blockers = createBlockers({
    model: models.blockers,
    store: blockerStore(models.blockers),
    steps,
    projects,
    lists,
    calendar,
  });
  const partyReports: PartyReports = createPartyReports({
    model: models.partyReports,
    store: partyReportStore(models.partyReports),
    steps,
    projects,
    calendar,
  });
  return { lists, projects, blockers, partyReports };
}
