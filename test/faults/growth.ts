import type { Program } from '../bench/processes/children.js';
import { openFiles, residentMb } from '../bench/processes/usage.js';

/** What a program holds at one time. */
export interface Holding {
  /** Of V8, after garbage was collected, with what lies outside of it. */
  readonly heapMb: number;
  readonly residentMb: number;
  /** Files and sockets. */
  readonly files: number;
}

/** Measures a program that does nothing at the moment. */
export async function measure(program: Program): Promise<Holding> {
  const heapMb = await program.call<number>('heapMb');
  return { heapMb, residentMb: await residentMb(program.pid), files: await openFiles(program.pid) };
}

/** How much later holdings exceed earlier ones, by medians of a third at the beginning and at the end. */
export function growthOf(holdings: readonly Holding[]): Holding {
  const third = Math.max(1, Math.floor(holdings.length / 3));
  const early = holdings.slice(0, third);
  const late = holdings.slice(-third);
  const grown = (key: keyof Holding): number =>
    median(late.map((one) => one[key])) - median(early.map((one) => one[key]));
  return { heapMb: grown('heapMb'), residentMb: grown('residentMb'), files: grown('files') };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new TypeError('expected values');
  return middle;
}
