import { readFile } from 'node:fs/promises';
import { table } from '../report/figures.js';

/** A profile as V8 writes it, as far as it is read here. */
interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

const mostParts = 20;
const mostFunctions = 25;

/** What a profile is told in: CPU time that was measured beside it, for each request or so many deliveries. */
export interface Measured {
  readonly cpuMs: number;
  readonly unit: string;
}

/**
 * Self time by part of the process and by function, as Markdown.
 *
 * V8 samples by the clock, so a process that waits for its turn seems busy; shares of what was busy hold all the same, and
 * are told in the CPU time that was measured. Idle time and the profiler's own are left out.
 */
export async function summarizeProfile(file: string, { cpuMs, unit }: Measured): Promise<string> {
  const profile = JSON.parse(await readFile(file, 'utf8')) as CpuProfile;
  const frames = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame]));
  const parts = new Map<string, number>();
  const functions = new Map<string, number>();
  let total = 0;
  for (const [at, id] of profile.samples.entries()) {
    const frame = frames.get(id);
    const ms = (profile.timeDeltas[at] ?? 0) / 1_000;
    if (!frame || isNotWork(frame)) continue;
    total += ms;
    add(parts, partOf(frame.functionName, frame.url), ms);
    add(functions, `${frame.functionName || '(anonymous)'} ${placeOf(frame.url, frame.lineNumber)}`, ms);
  }
  const rows = (from: ReadonlyMap<string, number>, most: number) =>
    [...from]
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, most)
      .map(([name, ms]) => [name, `${((ms / total) * 100).toFixed(1)} %`, (ms / total) * cpuMs]);
  const heads = (what: string) => [what, 'share', `CPU ms per ${unit}`];
  return `${table(heads('part'), rows(parts, mostParts))}\n\n${table(heads('function, self time'), rows(functions, mostFunctions))}`;
}

/** `dispatch` is how the inspector takes orders: it starts and ends the profile. */
const isNotWork = ({ functionName, url }: { readonly functionName: string; readonly url: string }): boolean =>
  functionName === '(idle)' || functionName === '(root)' || (functionName === 'dispatch' && url === '');

const add = (to: Map<string, number>, key: string, ms: number): void => void to.set(key, (to.get(key) ?? 0) + ms);

const nodeParts: readonly (readonly [start: string, name: string])[] = [
  ['node:_http', 'node: http'],
  ['node:internal/http', 'node: http'],
  ['node:net', 'node: net and streams'],
  ['node:internal/stream', 'node: net and streams'],
  ['node:stream', 'node: net and streams'],
  ['node:buffer', 'node: buffers and encodings'],
  ['node:internal/buffer', 'node: buffers and encodings'],
  ['node:internal/encoding', 'node: buffers and encodings'],
  ['node:internal/timers', 'node: timers, ticks and promises'],
  ['node:internal/process', 'node: timers, ticks and promises'],
  ['node:async_hooks', 'node: timers, ticks and promises'],
  ['node:internal/async_hooks', 'node: timers, ticks and promises'],
  ['node:events', 'node: events and aborts'],
  ['node:internal/event_target', 'node: events and aborts'],
  ['node:internal/abort_controller', 'node: events and aborts'],
  ['node:', 'node: other'],
];

/** Functions without a file: natives of Node and builtins of V8 that are worth a line of their own. */
const nativeParts: readonly (readonly [name: RegExp, part: string])[] = [
  [/^\(garbage collector\)$/, 'garbage collection'],
  [/^\(program\)$/, 'native code outside JavaScript'],
  [/^write(v|Buffer|Latin1String|Utf8String|AsciiString)$/, 'native: writing to sockets'],
  [/^runMicrotasks$/, 'native: promises'],
  [/^(parse|stringify)$/, 'native: JSON called by name'],
  [/^/, 'native: other'],
];

/** To which part of the process a function belongs. */
function partOf(name: string, url: string): string {
  if (url === '') return nativeParts.find(([pattern]) => pattern.test(name))?.[1] ?? 'other';
  const dependency = url.split('node_modules/').at(-1);
  if (dependency !== undefined && dependency !== url) {
    const [scope = '', name = ''] = dependency.split('/');
    return `package: ${scope.startsWith('@') ? `${scope}/${name}` : scope}`;
  }
  const room = /\/(gateway|packages\/[^/]+)\/dist\/([^/]+)/.exec(url);
  if (room) return `ours: ${room[1]}/${room[2]?.replace(/\.js$/, '')}`;
  return nodeParts.find(([start]) => url.startsWith(start))?.[1] ?? 'other';
}

function placeOf(url: string, line: number): string {
  if (url === '') return '';
  const short = url
    .split('node_modules/')
    .at(-1)
    ?.replace(/^file:.*?\/(?=(gateway|packages|test)\/)/, '');
  return `${short}:${line + 1}`;
}
