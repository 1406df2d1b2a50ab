import type { Directory } from '@cobuild/directory';
import type { Steps, Store } from '@cobuild/subgraph';
import type { WorkCalendar } from '@cobuild/workflow';
import type { JointConference } from './conference/conference.rules.js';
import { type Conferences, createConferences } from './conference/conference.service.js';
import type { ConferenceTask } from './conference-task/conference-task.rules.js';
import { type ConferenceTasks, createConferenceTasks } from './conference-task/conference-task.service.js';
import type { ConferenceTopic } from './conference-topic/conference-topic.rules.js';
import { type ConferenceTopics, createConferenceTopics } from './conference-topic/conference-topic.service.js';
import type { Models } from './models.js';

/** What conferences, their topics and their tasks are made of. */
export interface ConferenceParts {
  readonly models: Pick<Models, 'conferences' | 'conferenceTasks'>;
  readonly stores: {
    readonly conferences: Store<JointConference>;
    readonly conferenceTopics: Store<ConferenceTopic>;
    readonly conferenceTasks: Store<ConferenceTask>;
  };
  readonly steps: Steps;
  readonly directory: Directory;
  readonly calendar: WorkCalendar;
}

/** Makes conferences, their topics and their tasks: conferences count both and issue tasks; both ask the conference that they belong to. */
export function openConferences({ models, stores, steps, directory, calendar }: ConferenceParts) {
  const conferences: Conferences = createConferences({
    model: models.conferences,
    store: stores.conferences,
    steps,
    directory,
    calendar,
    around: {
      topicsOf: (conferenceId, session) => conferenceTopics.ofConference(conferenceId, session),
      tasksOf: (conferenceId, session) => conferenceTasks.ofConference(conferenceId, session),
      issueTasks: (conference, topics, standing, tx) => conferenceTasks.issue(conference, topics, standing, tx),
      lapseTopics: (conference, tx) => conferenceTopics.lapse(conference, tx),
      succeedTasks: (conference, successors, tx) => conferenceTasks.succeed(conference, successors, tx),
    },
  });
  const conferenceTopics: ConferenceTopics = createConferenceTopics({
    store: stores.conferenceTopics,
    steps,
    conferences,
    calendar,
  });
  const conferenceTasks: ConferenceTasks = createConferenceTasks({
    model: models.conferenceTasks,
    store: stores.conferenceTasks,
    steps,
    conferences,
    directory,
    calendar,
  });
  return { conferences, conferenceTopics, conferenceTasks };
}
