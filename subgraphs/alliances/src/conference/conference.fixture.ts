import type { Viewer } from '@cobuild/identity';
import type { Refusal, Result } from '@cobuild/workflow';
import { ask, type House, member, organizations, people, secretaryOf, somebody, taken } from '../house.fixture.js';
import type { ConferenceTask, TaskStepInput } from '../conference-task/conference-task.rules.js';
import type { ConferenceTaskAction } from '../conference-task/conference-task.workflow.js';
import type { ConferenceTopic, TopicStepInput } from '../conference-topic/conference-topic.rules.js';
import type { TopicStepAction } from '../conference-topic/conference-topic.service.js';
import type { JointConference } from './conference.rules.js';
import type { ConferenceStep, NewConference } from './conference.service.js';
import type { ConferenceAction } from './conference.workflow.js';

/** The secretariat of a conference that the district hosts. */
export const secretariat = somebody('secretariat', { role: 'OFFICE', organizationId: organizations.district.id });

/** The city's supervision office. */
export const { supervisor } = people;

/** A conference of the district on Monday 16 March 2026, two weeks after a house begins. */
export const draft: NewConference = {
  kind: 'JOINT',
  hostOrgId: organizations.district.id,
  title: '城市基层党建工作联席会议',
  memberOrgIds: [member(1).id, member(2).id],
  scheduledAt: new Date('2026-03-16T01:00:00Z'),
};

/** In the week of collection, on the agenda's last open day, and on the day of that session. */
export const times = {
  collecting: '2026-03-10T01:00:00Z',
  locked: '2026-03-12T01:00:00Z',
  session: '2026-03-16T01:00:00Z',
} as const;

/** Tasks for the first two members. */
export const drafts = [
  { organizationId: member(1).id, duty: '选定试点楼宇', dueOn: '2026-03-31' },
  { organizationId: member(2).id, duty: '制定加装电梯办法', dueOn: '2026-04-15' },
];

export const callConference = (house: House, more: Partial<NewConference> = {}, viewer: Viewer = secretariat) =>
  house.services.conferences.call(ask(viewer), { ...draft, ...more });

/** Takes a step of a conference as it stands. */
export async function stepConference(
  house: House,
  action: ConferenceAction,
  id: string,
  input: Partial<ConferenceStep> = {},
  viewer: Viewer = secretariat,
): Promise<Result<JointConference, Refusal>> {
  const { version } = await house.services.conferences.get(id);
  return house.services.conferences.step(action, ask(viewer), { id, version, ...input });
}

/** Takes a step of a topic as it stands. */
export async function stepTopic(
  house: House,
  action: TopicStepAction,
  id: string,
  input: TopicStepInput = {},
  viewer: Viewer = secretariat,
): Promise<Result<ConferenceTopic, Refusal>> {
  const topic = await house.services.conferenceTopics.find(id);
  return house.services.conferenceTopics.step(action, ask(viewer), { id, version: topic?.version ?? 0, ...input });
}

/** Takes a step of a task as it stands. */
export async function stepTask(
  house: House,
  action: ConferenceTaskAction,
  id: string,
  input: TaskStepInput = {},
  viewer: Viewer = secretariat,
): Promise<Result<ConferenceTask, Refusal>> {
  const task = await house.services.conferenceTasks.find(id);
  return house.services.conferenceTasks.step(action, ask(viewer), { id, version: task?.version ?? 0, ...input });
}

export const collect = (house: House, conferenceId: string, title = '老楼加装电梯', viewer: Viewer = secretaryOf(1)) =>
  house.services.conferenceTopics.collect(ask(viewer), { conferenceId, title });

/** A topic that is researched and on the agenda. */
export async function tabledTopic(house: House, conferenceId: string): Promise<ConferenceTopic> {
  const { id } = taken(await collect(house, conferenceId));
  taken(await stepTopic(house, 'research', id, { researchNote: '走访了三栋楼', draftPlan: '先试点，再推开' }));
  return taken(await stepTopic(house, 'table', id));
}

/** A conference whose agenda, one topic long, is set. */
export async function plannedConference(house: House, more: Partial<NewConference> = {}) {
  const { id } = taken(await callConference(house, more));
  house.setClock(times.collecting);
  const topic = await tabledTopic(house, id);
  return { conference: taken(await stepConference(house, 'setAgenda', id)), topic };
}

/** A conference that was held: its topic decided, its tasks issued. */
export async function heldConference(house: House, more: Partial<NewConference> = {}) {
  const { conference, topic } = await plannedConference(house, more);
  house.setClock(times.session);
  taken(await stepConference(house, 'open', conference.id));
  taken(await stepTopic(house, 'decide', topic.id, { decision: '同意', tasks: drafts }));
  const held = taken(await stepConference(house, 'issueTasks', conference.id));
  const tasks = await house.services.conferenceTasks.ofConference(held.id);
  const taskOf = (n: number): ConferenceTask => {
    const task = tasks.find(({ organizationId }) => organizationId === member(n).id);
    if (!task) throw new Error(`Expected a task of member ${n}.`);
    return task;
  };
  return { conference: held, topic, taskOf };
}

/** A task that its organization did and the city's supervision office verified. */
export async function verify(house: House, id: string, n: number): Promise<ConferenceTask> {
  taken(await stepTask(house, 'accept', id, {}, secretaryOf(n)));
  taken(await stepTask(house, 'report', id, { result: '已完成' }, secretaryOf(n)));
  return taken(await stepTask(house, 'verify', id, {}, supervisor));
}
