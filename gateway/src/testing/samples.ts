import type { Registry } from '@cobuild/process';

/** The samples of a registry by their full names, such as `a_total{code="X"}`. */
export async function samplesOf(registry: Registry): Promise<Readonly<Record<string, number>>> {
  return readSamples(await registry.metrics());
}

/** The samples in the text that `/metrics` answers. */
export function readSamples(text: string): Readonly<Record<string, number>> {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.split(' ').at(-1))]),
  );
}
