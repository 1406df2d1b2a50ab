/** How many listen to what, and how often something happens. */
export interface Scenario {
  readonly name: string;
  readonly clients: number;
  readonly perSecond: number;
  /** Different subscriptions, with equally many clients each; null: one for all. */
  readonly groups: number | null;
}

/** What the benchmark measures when it is not told otherwise. */
export const usualScenarios = ['1000x20', '5000x10', '200x10x5'] as const;

const most = 50_000;

/** Reads `CLIENTSxPERSECOND` or `GROUPSxCLIENTSxPERSECOND`; throws a TypeError where it is neither. */
export function readScenario(text: string): Scenario {
  const numbers = /^\d+x\d+(x\d+)?$/.test(text) ? text.split('x').map(Number) : [0];
  if (numbers.some((number) => number < 1 || number > most)) {
    throw new TypeError(`--cases: expected CLIENTSxPERSECOND or GROUPSxCLIENTSxPERSECOND, not ${text}`);
  }
  const [first = 0, second = 0, third] = numbers;
  if (third !== undefined) {
    const name = `${first} different subscriptions × ${second} clients, ${third} events/s for each`;
    return { name, clients: first * second, perSecond: third, groups: first };
  }
  return {
    name: `${first.toLocaleString('en')} clients × ${second} events/s`,
    clients: first,
    perSecond: second,
    groups: null,
  };
}
