import { setTimeout as pause } from 'node:timers/promises';
import { Pool } from 'undici';
import { judge, type RawAnswer, type Verdict } from './judge.js';
import type { Question } from './questions.js';

/** What became of one question. */
export interface Outcome {
  readonly asker: number;
  readonly question: Question;
  readonly sentAt: number;
  readonly at: number;
  /** `lost`: the connection broke or nothing came before the client's patience ended. */
  readonly verdict: Verdict | { readonly kind: 'lost'; readonly why: string };
}

/** Clients that ask one question after the other and look at every answer. */
export interface Askers {
  readonly outcomes: readonly Outcome[];
  stop(): Promise<void>;
}

/** How many there are, and how long each thinks between two questions. */
export interface AskersOptions {
  readonly count: number;
  readonly thinkMs: number;
}

/** Codes with which something may be missing while a part is away. */
const allowed: ReadonlySet<string> = new Set(['UNAVAILABLE']);

/** Longer than a gateway may wait for a part, so that it is the gateway who says so. */
const patienceMs = 15_000;

/** Sends them off. */
export function startAskers(url: string, questions: readonly Question[], { count, thinkMs }: AskersOptions): Askers {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections: count, pipelining: 1 });
  const outcomes: Outcome[] = [];
  const stopping = new AbortController();

  const send = async ({ query, variables, token, expected }: Question): Promise<Outcome['verdict']> => {
    let text: string;
    try {
      const response = await pool.request({
        method: 'POST',
        path: pathname,
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.any([stopping.signal, AbortSignal.timeout(patienceMs)]),
      });
      text = await response.body.text();
    } catch (error) {
      return { kind: 'lost', why: String(error) };
    }
    try {
      return judge(expected, JSON.parse(text) as RawAnswer, allowed);
    } catch (error) {
      return { kind: 'wrong', why: `${String(error)}: ${text.slice(0, 300)}` };
    }
  };
  const run = async (asker: number): Promise<void> => {
    for (let turn = asker; !stopping.signal.aborted; turn += 7) {
      const question = questions[turn % questions.length];
      if (!question) throw new TypeError('expected questions');
      const sentAt = performance.now();
      const verdict = await send(question);
      if (stopping.signal.aborted) return;
      outcomes.push({ asker, question, sentAt, at: performance.now(), verdict });
      await pause(thinkMs * (0.5 + Math.random()), undefined, { signal: stopping.signal }).catch(() => {});
    }
  };
  const running = Promise.all(Array.from({ length: count }, (_, asker) => run(asker)));

  return {
    outcomes,
    async stop() {
      stopping.abort();
      await running;
      await pool.destroy();
    },
  };
}

/** How many outcomes of which kind, with the codes of what was missing: for people and for assertions. */
export function tally(outcomes: readonly Outcome[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { verdict } of outcomes) {
    const key = verdict.kind === 'missing' ? `missing: ${verdict.codes.join(', ')}` : verdict.kind;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}
