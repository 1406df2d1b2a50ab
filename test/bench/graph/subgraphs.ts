import { startProgram, type Program } from '../processes/children.js';
import { typeDefinitions, type SubgraphName } from './type-definitions.js';

/** How much a subgraph was asked so far. */
export interface Counts {
  readonly requests: number;
  readonly bytes: number;
}

/** One request that a subgraph got while recording; times in ms of the shared clock. */
export interface RecordedCall {
  readonly body: string;
  readonly began: number;
  ended: number;
}

/** A recorded request, where it went, and after how many others it could only come. */
export interface UpstreamCall {
  readonly url: string;
  readonly body: string;
  readonly stage: number;
}

/** The benchmark's subgraphs, one process each. */
export interface Subgraphs {
  readonly urls: Readonly<Record<SubgraphName, string>>;
  readonly programs: readonly Program[];
  counts(): Promise<Counts>;
  /** The requests that some work caused, in stages of those that ran at once. */
  record(work: () => Promise<unknown>): Promise<readonly UpstreamCall[]>;
}

const names = Object.keys(typeDefinitions) as SubgraphName[];
const program = new URL('./subgraph-program.js', import.meta.url);
/** Long enough that requests which may run at once do overlap. */
const recordingDelayMs = 40;

/** @param delayMs how long each subgraph waits before it answers; default not at all */
export async function startSubgraphs({ delayMs = 0 } = {}): Promise<Subgraphs> {
  const programs = names.map((name) => startProgram(`subgraph-${name}`, program, { args: [name, String(delayMs)] }));
  const ports = await Promise.all(programs.map((one) => one.call<number>('listen')));
  const urls = Object.fromEntries(names.map((name, at) => [name, `http://127.0.0.1:${ports[at]}/graphql`])) as Record<
    SubgraphName,
    string
  >;
  const ask = <T>(name: string, argument?: unknown) => Promise.all(programs.map((one) => one.call<T>(name, argument)));
  return {
    urls,
    programs,
    async counts() {
      const each = await ask<Counts>('counts');
      const sum = (pick: (counts: Counts) => number) => each.reduce((total, counts) => total + pick(counts), 0);
      return { requests: sum(({ requests }) => requests), bytes: sum(({ bytes }) => bytes) };
    },
    async record(work) {
      await ask('delay', recordingDelayMs);
      await ask('record');
      await work();
      const each = await ask<readonly RecordedCall[]>('recorded');
      await ask('delay', delayMs);
      const calls = each.flatMap((recorded, at) =>
        recorded.map((call) => ({ ...call, url: urls[names[at] ?? 'members'] })),
      );
      return inStages(calls);
    },
  };
}

/** A request that began after another had ended may have needed its answer: it belongs to a later stage. */
function inStages(calls: readonly (RecordedCall & { readonly url: string })[]): readonly UpstreamCall[] {
  const placed: { readonly call: UpstreamCall; readonly ended: number }[] = [];
  for (const { url, body, began, ended } of calls.toSorted((a, b) => a.began - b.began)) {
    const before = placed.filter((other) => other.ended <= began).map(({ call }) => call.stage);
    placed.push({ call: { url, body, stage: Math.max(-1, ...before) + 1 }, ended });
  }
  return placed.map(({ call }) => call);
}
