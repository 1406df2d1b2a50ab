/** The clients of one transport. */
export interface TransportServer {
  readonly clients: number;
  /**
   * Hands every live operation its cursor, lets queries and mutations be answered, and ends.
   *
   * @param answerWithinMs time for what is being answered; default 1 s
   */
  close(answerWithinMs?: number): Promise<void>;
}

/** Time that a client gets for what it need not take long for. */
export const patienceMs = 1_000;

/** Waits for something, but not longer. */
export async function within(ms: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, ms)));
  await Promise.race([work, late]);
  clearTimeout(timer);
}
