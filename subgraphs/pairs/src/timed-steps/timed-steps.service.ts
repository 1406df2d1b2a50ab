import { dateAfter, dateOf, type Refusal, type Result } from '@cobuild/workflow';
import type { JointActivities } from '../joint-activity/joint-activity.service.js';
import { dormancyDays } from '../pair/pair.rules.js';
import type { Pairs } from '../pair/pair.service.js';
import { bySystem } from '../steps/steps.service.js';

/** How many timed steps were taken, and how many another writer made needless. */
export interface Sweep {
  readonly taken: number;
  readonly needless: number;
}

/** The steps that time takes. */
export interface TimedSteps {
  /**
   * Takes every timed step that is due now: silence confirms, agreements lapse, reviews start, quiet pairs go dormant, merged
   * sides give way. What is due is read from the things themselves, so a sweep catches up after any downtime and a second one
   * finds nothing left to do.
   */
  sweep(signal?: AbortSignal): Promise<Sweep>;
}

const atOnce = 100;

interface Kind<T> {
  readonly due: (now: Date) => Promise<readonly T[]>;
  readonly take: (thing: T) => Promise<Result<unknown, Refusal>>;
}

/** Makes the timed steps. */
export function createTimedSteps({
  pairs,
  activities,
  clock,
}: {
  readonly pairs: Pairs;
  readonly activities: JointActivities;
  readonly clock: () => Date;
}): TimedSteps {
  const { upkeep } = pairs;

  const sweepKind = async <T extends { readonly id: string }>(kind: Kind<T>, signal?: AbortSignal): Promise<Sweep> => {
    let taken = 0;
    let needless = 0;
    const tried = new Set<string>();
    for (;;) {
      if (signal?.aborted) return { taken, needless };
      // A step that was refused leaves its thing due: it is not tried again in this sweep, so that a sweep ends.
      const due = (await kind.due(clock())).filter(({ id }) => !tried.has(id));
      if (due.length === 0) return { taken, needless };
      for (const thing of due) {
        if (signal?.aborted) return { taken, needless };
        tried.add(thing.id);
        const result = await kind.take(thing);
        if (result.ok) taken += 1;
        else needless += 1;
      }
    }
  };

  return {
    async sweep(signal) {
      const results = [
        await sweepKind(
          {
            due: () => upkeep.dueForSuccession(atOnce),
            take: ({ id }) => upkeep.succeed(id),
          },
          signal,
        ),
        await sweepKind(
          {
            due: (now) => activities.dueForSilence(now, atOnce),
            take: ({ id, version }) => activities.step('confirmBySilence', bySystem, { id, version }),
          },
          signal,
        ),
        await sweepKind(
          {
            due: (now) => upkeep.dueToLapse(dateOf(now), atOnce),
            take: ({ id, version }) => pairs.step('lapse', bySystem, { id, version }),
          },
          signal,
        ),
        await sweepKind(
          {
            due: (now) => upkeep.dueForReview(dateOf(now), atOnce),
            take: ({ id, version }) => pairs.step('reviewStart', bySystem, { id, version }),
          },
          signal,
        ),
        await sweepKind(
          {
            due: (now) => upkeep.dueForDormancy(dateAfter(dateOf(now), { days: -dormancyDays.red }), atOnce),
            take: ({ id, version }) => pairs.step('goDormant', bySystem, { id, version }),
          },
          signal,
        ),
      ];
      return {
        taken: results.reduce((sum, { taken }) => sum + taken, 0),
        needless: results.reduce((sum, { needless }) => sum + needless, 0),
      };
    },
  };
}
