import { follow, type Follower } from './client.js';
import type { Platform } from './platform.js';
import { until } from './wait.js';

interface Told {
  readonly cursor: string;
  readonly project: { readonly title: string; readonly status: string };
}

interface Reached {
  readonly cursor: string;
  readonly milestone: { readonly title: string };
}

/** What several viewers are told of projects and of their milestones, each by their own rights. */
export interface ProjectWatch<V extends string> {
  /** The states of a project as a viewer was told of them, without repeats. */
  statusesOf(viewer: V, title: string): readonly string[];
  milestonesOf(viewer: V): readonly string[];
  /** Who reads an event sees the project as it is by then: each step is awaited by all before the next. */
  untilSeen(status: string, title: string, who: readonly V[]): Promise<void>;
  errors(): readonly unknown[];
  stop(): Promise<void>;
}

const updated = `subscription Steps($after: Cursor) {
  projectUpdated(after: $after) { cursor project { title status } }
}`;
const reached = `subscription Reached($after: Cursor) {
  milestoneReached(after: $after) { cursor milestone { title } }
}`;

/** Has each viewer follow all that concerns them, from one place of the log. */
export function watchProjects<V extends string>(
  { wsUrl }: Pick<Platform, 'wsUrl'>,
  tokens: Readonly<Record<V, string>>,
  from: string,
): ProjectWatch<V> {
  const followed = <P extends { readonly cursor: string }>(query: string) =>
    new Map(Object.entries<string>(tokens).map(([viewer, token]) => [viewer, follow<P>(wsUrl, query, token, from)]));
  const steps = followed<Told>(updated);
  const milestones = followed<Reached>(reached);
  const all: readonly Follower<unknown>[] = [...steps.values(), ...milestones.values()];

  const statusesOf: ProjectWatch<V>['statusesOf'] = (viewer, title) => {
    const told = steps.get(viewer)?.received ?? [];
    const statuses = told.flatMap(({ project }) => (project.title === title ? [project.status] : []));
    return statuses.filter((status, at) => status !== statuses[at - 1]);
  };
  return {
    statusesOf,
    milestonesOf: (viewer) => (milestones.get(viewer)?.received ?? []).map(({ milestone }) => milestone.title),
    async untilSeen(status, title, who) {
      for (const viewer of who) {
        await until(
          () => `${viewer} sees ${status}, was told ${statusesOf(viewer, title).join()}`,
          () => statusesOf(viewer, title).at(-1) === status,
        );
      }
    },
    errors: () => all.flatMap(({ errors }) => errors),
    stop: async () => void (await Promise.all(all.map((one) => one.stop()))),
  };
}
