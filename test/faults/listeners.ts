import { followLogged, type ActivityNotice } from '../support/activities.js';
import { follow, type Follower } from '../support/client.js';

/** Clients that follow what is logged, some of whom have no right to hear of it. */
export interface Listeners {
  readonly entitled: readonly Follower<ActivityNotice>[];
  readonly outsiders: readonly Follower<ActivityNotice>[];
  /** How many of the entitled have received an activity. */
  countOf(activityId: string): number;
  /** Connections made again since the beginning. */
  returns(): number;
  stop(): Promise<void>;
}

/** Whom they are, and from where they begin. */
export interface ListenersOptions {
  readonly wsUrl: string;
  /** Those of viewers who may hear; listeners take turns with them. */
  readonly tokens: readonly string[];
  readonly outsider: string;
  readonly count: number;
  readonly from: string;
}

/** One in so many has no right. */
const outsiderEvery = 10;

/** Begins to listen. */
export function startListeners({ wsUrl, tokens, outsider, count, from }: ListenersOptions): Listeners {
  const entitled: Follower<ActivityNotice>[] = [];
  const outsiders: Follower<ActivityNotice>[] = [];
  for (let number = 0; number < count; number += 1) {
    const isOutsider = number % outsiderEvery === 0;
    const token = isOutsider ? outsider : tokens[number % tokens.length];
    if (token === undefined) throw new TypeError('expected tokens');
    (isOutsider ? outsiders : entitled).push(follow<ActivityNotice>(wsUrl, followLogged, token, from));
  }
  const all = [...entitled, ...outsiders];
  return {
    entitled,
    outsiders,
    countOf: (activityId) =>
      entitled.filter(({ received }) => received.findLast(({ activity }) => activity.id === activityId)).length,
    returns: () => all.reduce((sum, follower) => sum + follower.returns(), 0),
    async stop() {
      await Promise.all(all.map((follower) => follower.stop()));
    },
  };
}
