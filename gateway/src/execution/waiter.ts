/** Who waits for a result: one of the two is called, once, as of a promise that need not be made. */
export interface Waiter<T, E extends Error = Error> {
  resolve(value: T): void;
  reject(reason: E): void;
}
