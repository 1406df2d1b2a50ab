import { demoPairCode } from '../support/platform.js';
import type { Listeners } from './listeners.js';

/**
 * What listeners have received otherwise than the log has it; empty where all is well.
 *
 * @param order ids of the activities, as the log has them
 * @param logged the same by title, as those who wrote them were told
 */
export function deviations(
  listeners: Listeners,
  order: readonly string[],
  logged: ReadonlyMap<string, string>,
): readonly string[] {
  const found: string[] = [];
  const written = new Set(logged.values());
  if (new Set(order).size !== written.size || !order.every((id) => written.has(id))) {
    found.push(`the log has ${order.length} events for ${written.size} activities`);
  }
  const titles = new Map([...logged].map(([title, id]) => [id, title]));
  listeners.entitled.forEach(({ received }, index) => {
    const deviation = describeDeviation(
      received.map(({ activity }) => activity.id),
      order,
    );
    if (deviation) found.push(`listener ${index}: ${deviation}`);
    for (const { activity } of received) {
      const isTrue = activity.title === titles.get(activity.id) && activity.pair.code === demoPairCode;
      if (!isTrue) found.push(`listener ${index} was told ${JSON.stringify(activity)}`);
    }
  });
  for (const { received } of listeners.outsiders) if (received.length > 0) found.push('an outsider heard something');
  return found;
}

/** What a listener has received otherwise than once each and in order; nothing where all is well. */
function describeDeviation(received: readonly string[], order: readonly string[]): string | null {
  const at = order.findIndex((id, index) => received[index] !== id);
  if (at < 0 && received.length === order.length) return null;
  const lost = order.filter((id) => !received.includes(id));
  const doubled = received.filter((id, index) => received.indexOf(id) !== index);
  return `${received.length} of ${order.length}, first difference at ${at < 0 ? order.length : at}, lost ${lost.length} (places ${lost
    .slice(0, 5)
    .map((id) => order.indexOf(id))
    .join(', ')}), doubled ${doubled.length}`;
}
