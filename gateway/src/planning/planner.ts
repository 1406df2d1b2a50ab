import type { Worker } from 'node:worker_threads';
import type { QueryPlan } from '@apollo/query-planner';
import type { GraphQLFormattedError } from 'graphql';
import type { Contracts } from '../access/contracts.js';
import type { PlannerData, PlannerQuestion, PlannerReply, PlannerTask } from './planner-protocol.js';
import { startThread } from './planner-thread.js';

/** What a task came to; `null`: it took longer than a document may take. */
type Done<T> = Promise<T | null>;

/** Validates and plans documents of one supergraph in a thread of its own, each within a deadline. */
export interface Planner {
  /** Resolves once the thread can work; it starts by itself with the first task, too. */
  ready(): Promise<void>;
  /**
   * The errors by the specification's rules; none: the document may run.
   *
   * @param contract against which form of the API; none: the whole
   */
  validate(text: string, contract?: string | null): Done<readonly GraphQLFormattedError[]>;
  /** The plan of a document with one operation. Throws where the planner itself fails. */
  plan(text: string): Done<QueryPlan>;
  /** No new documents are expected: the thread ends whenever it has nothing to do, and starts again if it must. */
  retire(): void;
  close(): Promise<void>;
}

interface Waiting {
  readonly task: PlannerTask;
  readonly done: (reply: PlannerReply | null) => void;
  readonly failed: (error: Error) => void;
}

interface PlannerOptions {
  readonly contracts?: Contracts;
  readonly withinMs?: Readonly<Record<PlannerTask['kind'], number>>;
  readonly heapMb?: number;
}

const startWithinMs = 30_000;

/** The longest that a task may take. Together less than the two seconds that one document may take in all. */
const usualMs = { validate: 700, plan: 1_200 };

/**
 * Makes the planner.
 *
 * @param contracts against whose forms of the API documents are validated, too; default none
 * @param withinMs the longest that a task may take; the thread is ended and another takes up the tasks behind it
 * @param heapMb bound of the thread's memory; a task that needs more counts as one that takes too long; default 1,024
 */
export function createPlanner(
  sdl: string,
  { contracts = {}, withinMs = usualMs, heapMb = 1_024 }: PlannerOptions = {},
): Planner {
  const data: PlannerData = { sdl, contracts };
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let worker: Worker | null = null;
  let isReady = false;
  let isRetired = false;
  let timer: NodeJS.Timeout | undefined;
  let expectants: { readonly tell: () => void; readonly failed: (error: Error) => void }[] = [];

  /** The task at work is the oldest: the thread takes them in turn. */
  const watch = (): void => {
    clearTimeout(timer);
    const [oldest] = waiting;
    if (!oldest && expectants.length > 0) return;
    if (!oldest) {
      // An idle thread keeps no process alive.
      worker?.unref();
      if (isRetired) end();
      return;
    }
    worker?.ref();
    const [id, { task }] = oldest;
    timer = setTimeout(() => giveUp(id), isReady ? withinMs[task.kind] : startWithinMs);
  };
  const end = (): void => {
    const ended = worker;
    worker = null;
    isReady = false;
    ended?.removeAllListeners();
    void ended?.terminate();
  };
  /** The oldest task is too much for the thread; those behind it go to a new one. */
  const giveUp = (id: number): void => {
    const given = waiting.get(id);
    waiting.delete(id);
    end();
    // Whoever comes next is not to wait for the start as well.
    start();
    given?.done(null);
  };
  const start = (): void => {
    const started = startThread({ workerData: data, resourceLimits: { maxOldGenerationSizeMb: heapMb } });
    worker = started;
    started.on('message', (reply: PlannerReply) => hear(reply));
    started.on('error', (error: Error & { code?: string }) => {
      const oldest = waiting.keys().next();
      if (oldest.done || error.code !== 'ERR_WORKER_OUT_OF_MEMORY') return failAll(error);
      giveUp(oldest.value);
    });
    for (const [id, { task }] of waiting) started.postMessage({ id, ...task } satisfies PlannerQuestion);
    watch();
  };
  const failAll = (error: Error): void => {
    end();
    const all = [...waiting.values(), ...expectants];
    waiting.clear();
    expectants = [];
    clearTimeout(timer);
    for (const { failed } of all) failed(error);
  };
  const hear = (reply: PlannerReply): void => {
    if (reply.kind === 'ready') {
      isReady = true;
      for (const { tell } of expectants) tell();
      expectants = [];
    } else {
      const asked = waiting.get(reply.id);
      waiting.delete(reply.id);
      if (reply.kind === 'failed') asked?.failed(new Error(`planner: ${reply.reason}`));
      else asked?.done(reply);
    }
    watch();
  };
  const ask = (task: PlannerTask): Promise<PlannerReply | null> =>
    new Promise((done, failed) => {
      lastId += 1;
      waiting.set(lastId, { task, done, failed });
      if (!worker) return start();
      worker.postMessage({ id: lastId, ...task } satisfies PlannerQuestion);
      if (waiting.size === 1) watch();
    });

  return {
    ready: () =>
      new Promise((tell, failed) => {
        if (isReady) return tell();
        expectants.push({ tell, failed });
        if (!worker) start();
      }),
    async validate(text, contract = null) {
      const reply = await ask({ kind: 'validate', text, contract });
      return reply?.kind === 'validated' ? reply.errors : null;
    },
    async plan(text) {
      const reply = await ask({ kind: 'plan', text });
      return reply?.kind === 'planned' ? reply.plan : null;
    },
    retire() {
      isRetired = true;
      watch();
    },
    async close() {
      clearTimeout(timer);
      const ended = worker;
      failAll(new Error('the gateway closes'));
      await ended?.terminate();
    },
  };
}
