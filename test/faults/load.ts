import { readPairsLog } from '../support/activities.js';
import { demoPair, type Platform } from '../support/platform.js';
import { until } from '../support/wait.js';
import { watchBusyness } from './busyness.js';
import { startAskers, tally, type Askers, type Outcome } from './askers.js';
import { startListeners, type Listeners } from './listeners.js';
import { deviations } from './deviations.js';
import { prepareAlliance } from './prepare-alliance.js';
import { learnQuestions } from './questions.js';
import { tokenOf } from './tokens.js';
import { startWriter, type Writer } from './writer.js';

/** Who uses the platform while something fails: 50 who ask, 200 who listen, one who writes. */
export interface Load {
  readonly askers: Askers;
  readonly listeners: Listeners;
  readonly writer: Writer;
  /** Waits until all who ask have a right answer again and all who listen hear what is written; measures from now. */
  untilRecovered(within: number): Promise<Recovery>;
  /** Ends writing, waits until everything has arrived, and tells what any listener has got otherwise than the log has it. */
  settle(): Promise<readonly string[]>;
  stop(): Promise<void>;
}

/** Milliseconds from a part's return. */
export interface Recovery {
  /** Until everybody who asks has had a right answer and no other came any more. */
  readonly answersMs: number;
  /** Until something that was written afterwards had reached every listener. */
  readonly eventsMs: number;
  /** How many times as long as on an idle machine that took, whatever was asked for. */
  readonly busyness: number;
}

export interface LoadOptions {
  readonly askers?: number;
  readonly listeners?: number;
  readonly thinkMs?: number;
  readonly writeEveryMs?: number;
}

/** Where it is done, when not at the platform's own gateway. */
export interface Door {
  readonly url: string;
  readonly wsUrl: string;
}

/** Logs the viewers in, learns what is right, and begins. */
export async function startLoad(
  platform: Platform,
  { askers: asking = 50, listeners: listening = 200, thinkMs = 600, writeEveryMs = 250 }: LoadOptions = {},
  door: Door = platform,
): Promise<Load> {
  const { admin, sideA, sideB, coordinator, outsider } = platform.accounts;
  await prepareAlliance(platform, await tokenOf(platform, admin));
  const [a, b, c, o] = [
    await tokenOf(platform, sideA),
    await tokenOf(platform, sideB),
    await tokenOf(platform, coordinator),
    await tokenOf(platform, outsider),
  ];
  const questions = await learnQuestions(platform.url, [b, o]);
  const from = await platform.logPosition();
  const pairId = await demoPair(platform, a);
  const busyness = watchBusyness();
  const listeners = startListeners({ wsUrl: door.wsUrl, tokens: [b, c], outsider: o, count: listening, from });
  const writer = startWriter({ url: door.url, token: a, pairId }, writeEveryMs);
  const askers = startAskers(door.url, questions, { count: asking, thinkMs });
  const isEverywhere = (id: string): boolean => listeners.countOf(id) === listeners.entitled.length;
  const untilHeard = async (within: number): Promise<void> => {
    const id = await writer.next();
    await until(
      () => `an activity reaches everybody: ${listeners.countOf(id)} of ${listeners.entitled.length}`,
      () => isEverywhere(id),
      within,
    );
  };
  const untilAnswered = async (returned: number, within: number): Promise<number> => {
    const outcomes = () => answeredSince(askers.outcomes, returned);
    await until(
      () => `everybody who asks has a right answer: ${JSON.stringify(tally([...outcomes().values()]))}`,
      () => {
        const latest = [...outcomes().values()];
        return latest.length === asking && latest.every(isRight);
      },
      within,
    );
    const late = askers.outcomes.filter(
      (outcome) => outcome.at > returned && (outcome.sentAt < returned || !isRight(outcome)),
    );
    return Math.max(0, ...late.map(({ at }) => at - returned));
  };

  const stop = async (): Promise<void> => {
    await Promise.allSettled([askers.stop(), listeners.stop(), writer.stop(), busyness.stop()]);
  };
  try {
    await untilHeard(60_000);
    await untilAnswered(performance.now(), 60_000);
  } catch (error) {
    await stop();
    throw error;
  }

  return {
    askers,
    listeners,
    writer,
    async untilRecovered(within) {
      const returned = performance.now();
      const [answersMs, eventsMs] = await Promise.all([
        untilAnswered(returned, within),
        untilHeard(within).then(() => performance.now() - returned),
      ]);
      return { answersMs, eventsMs, busyness: busyness.since(returned) };
    },
    async settle() {
      await writer.stop();
      await askers.stop();
      const count = writer.logged.size;
      const order = (await readPairsLog(platform.databaseUri, from, 'pairs.JointActivityLogged', count)).map(
        (event) => event.entity.id,
      );
      await until(
        'everything has arrived',
        () => listeners.entitled.every((one) => one.received.length >= count),
        60_000,
      ).catch(() => undefined);
      return deviations(listeners, order, writer.logged);
    },
    stop,
  };
}

const isRight = ({ verdict }: Outcome): boolean => verdict.kind === 'right';

/** The last outcome of each asker whose question was sent since. */
function answeredSince(outcomes: readonly Outcome[], since: number): ReadonlyMap<number, Outcome> {
  const latest = new Map<number, Outcome>();
  for (const outcome of outcomes) if (outcome.sentAt >= since) latest.set(outcome.asker, outcome);
  return latest;
}
