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

const mostFunctions = 25;

/** Self time by part of the process and by function, as Markdown; idle time is left out. */
export async function summarizeProfile(file: string, units: number, unit: string): Promise<string> {
  const profile = JSON.parse(await readFile(file, 'utf8')) as CpuProfile;
  const frames = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame]));
  const groups = new Map<string, number>();
  const functions = new Map<string, number>();
  let total = 0;
  for (const [at, id] of profile.samples.entries()) {
    const frame = frames.get(id);
    const ms = (profile.timeDeltas[at] ?? 0) / 1_000;
    if (!frame || frame.functionName === '(idle)' || frame.functionName === '(root)') continue;
    total += ms;
    add(groups, groupOf(frame.functionName, frame.url), ms);
    add(functions, `${frame.functionName || '(anonymous)'} ${placeOf(frame.url, frame.lineNumber)}`, ms);
  }
  const rows = (from: ReadonlyMap<string, number>, most: number) =>
    [...from]
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, most)
      .map(([name, ms]) => [name, `${((ms / total) * 100).toFixed(1)} %`, ms / units]);
  const heads = (what: string) => [what, 'share', `ms per ${unit}`];
  return `${table(heads('part'), rows(groups, groups.size))}\n\n${table(heads('function, self time'), rows(functions, mostFunctions))}`;
}

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

/** To which part of the process a function belongs. */
function groupOf(name: string, url: string): string {
  if (name === '(garbage collector)') return 'garbage collection';
  if (name === '(program)') return 'native code outside JavaScript (sockets, parsing of HTTP)';
  if (url === '') return 'built into V8 (JSON, arrays, maps, …)';
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
