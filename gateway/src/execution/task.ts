/** Work under way whose result one holder waits for, and which that holder may call off. */
export interface Task<T> {
  readonly result: Promise<T>;
  /** Nobody waits any more: the work stops where it can, and the result rejects unless it is there already. */
  cancel(): void;
}
