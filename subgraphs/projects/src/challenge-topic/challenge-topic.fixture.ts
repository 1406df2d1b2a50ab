import type { Viewer } from '@cobuild/identity';
import { ask, type House, organizations, party, people, somebody, taken } from '../house.fixture.js';
import type { ChallengeTopic } from './challenge-topic.rules.js';
import type { NewTopic } from './challenge-topic.service.js';
import type { TopicAction } from './challenge-topic.workflow.js';

/** Somebody with an account of the n-th party, without any role. */
export const cadreOf = (n: number, accountId = `cadre-${n}`): Viewer => ({
  ...somebody(accountId),
  organizationId: party(n).id,
});

/** A topic of the city, with a day at the end of March. */
export const draft: NewTopic = {
  publisherId: organizations.city.id,
  year: 2026,
  title: '老旧小区加装电梯',
  dueOn: '2026-03-31',
};

/** A topic that the city's office published. */
export async function published(house: House, more: Partial<NewTopic> = {}): Promise<ChallengeTopic> {
  return taken(await house.services.challengeTopics.publish(ask(people.cityOffice), { ...draft, ...more }));
}

/** A viewer takes a topic. */
export const take = (house: House, id: string, viewer: Viewer) =>
  house.services.challengeTopics.take(ask(viewer), { id });

/** Takes a step of a topic as it stands. */
export async function stepTopic(
  house: House,
  action: Exclude<TopicAction, 'take'>,
  viewer: Viewer,
  id: string,
  input: object = {},
) {
  const topic = await house.services.challengeTopics.find(id);
  if (!topic) throw new Error('Expected the topic to be there.');
  return house.services.challengeTopics.step(action, ask(viewer), { id, version: topic.version, ...input });
}

/** A topic that a cadre of the first party took and whose result is to be verified. */
export async function submitted(house: House): Promise<ChallengeTopic> {
  const { id } = await published(house);
  taken(await take(house, id, cadreOf(1)));
  return taken(await stepTopic(house, 'submit', cadreOf(1), id, { result: '已加装' }));
}
