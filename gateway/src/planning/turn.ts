import type { Refused } from '../pipeline/request.js';

/** A turn with the planner, which works for one at a time. */
export interface Turn {
  /** Gives it on to the next. */
  end(): void;
}

/** Waits for a turn; the refusal where there is none. */
export type TakeTurn = () => Promise<{ readonly ok: true; readonly turn: Turn } | Refused>;

/** Works once it is its turn, and gives the turn on however that ends. Who holds one waits for nobody else's. */
export async function inTurn<T>(takeTurn: TakeTurn, work: () => Promise<T>): Promise<T | Refused> {
  const taken = await takeTurn();
  if (!taken.ok) return taken;
  try {
    return await work();
  } finally {
    taken.turn.end();
  }
}

/** Whether something was refused because its asker got no turn: that says nothing about others. */
export function isWithoutTurn(result: { readonly ok: boolean; readonly status?: number }): boolean {
  return !result.ok && result.status === 429;
}
