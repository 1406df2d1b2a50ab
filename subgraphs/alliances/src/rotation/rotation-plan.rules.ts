/** A quarter and who leads it. */
export interface PlannedQuarter {
  /** The quarter's ordinal; see `quarter.rules.ts`. */
  readonly ordinal: number;
  /** Whose turn it was by the order of rotation. */
  readonly turnOf: string;
  /** Who leads: whose turn it was, unless two have swapped. */
  readonly leadOrgId: string;
}

/**
 * Plans quarters so that each has exactly one lead, in the order of rotation. Quarters that were swapped keep their leads: a swap
 * binds quarters, not positions (domain.md §2).
 *
 * @param order members that may lead, in the order of their turns
 * @param turns whose turns there were before, oldest first
 * @param ordinals the quarters to plan, ascending, without gaps
 * @param bound leads of swapped quarters among them; one who may no longer lead binds nothing
 */
export function planQuarters(
  order: readonly string[],
  turns: readonly string[],
  ordinals: readonly number[],
  bound: ReadonlyMap<number, string>,
): readonly PlannedQuarter[] {
  const planned: PlannedQuarter[] = [];
  for (const ordinal of ordinals) {
    const turnOf = turnAfter(order, [...turns, ...planned.map((quarter) => quarter.turnOf)]);
    const lead = bound.get(ordinal);
    planned.push({ ordinal, turnOf, leadOrgId: lead !== undefined && order.includes(lead) ? lead : turnOf });
  }
  return planned;
}

/**
 * Whose turn comes next: the place behind the last one that is still in the order. Where the last has left, the turn goes to
 * whoever stood behind them, not back to the first.
 *
 * @param order members that may lead, at least one
 * @param turns whose turns there were, oldest first
 */
export function turnAfter(order: readonly string[], turns: readonly string[]): string {
  const last = turns.findLast((turn) => order.includes(turn));
  const place = last === undefined ? -1 : order.indexOf(last);
  const next = order[(place + 1) % order.length];
  if (next === undefined) throw new TypeError('expected at least one member that may lead');
  return next;
}

/** Those who stay keep their places; who is new comes after them, in the order given. */
export function keepOrder(before: readonly string[], members: readonly string[]): readonly string[] {
  const stay = before.filter((id) => members.includes(id));
  return [...stay, ...members.filter((id) => !stay.includes(id))];
}
