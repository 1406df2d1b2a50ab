import type { Follower, Ground } from './catch-up.js';
import { lowestEventIdAt, OVERLAP_MS, timeOfEventId } from './event-id.js';
import type { Delivery } from './event.js';

/** Behind every id. */
const LAST_ID = 'ffffffff-ffff-7fff-bfff-ffffffffffff';

/**
 * Delivers from the log itself what may lie behind a follower's cursor, with an overlap, marked as replayed. The caller's stream
 * of changes is open already, so what this reading misses comes there; what it reads too is remembered, to be left out.
 */
export async function* replay(
  { store, codec, clock }: Ground,
  follower: Follower,
  signal: AbortSignal,
): AsyncGenerator<Delivery, void, undefined> {
  const read = new Set<string>();
  const firstThatMayCome = lowestEventIdAt(clock() - OVERLAP_MS);
  // In the stream they would be repeats without a mark.
  follower.passedOver = read;
  follower.overlapEnd = LAST_ID;
  const { eventId } = codec.decode(follower.cursor);

  for await (const event of store.after(lowestEventIdAt(timeOfEventId(eventId) - OVERLAP_MS))) {
    if (signal.aborted) return;
    if (event.id >= firstThatMayCome) read.add(event.id);
    follower.cursor = codec.encode({ eventId: event.id, token: null });
    yield { event, cursor: follower.cursor, replayed: true };
  }

  // What was read is committed; an event that was made well after that lies behind it in every stream.
  const lastThatMayCome = lowestEventIdAt(clock() + OVERLAP_MS);
  follower.overlapEnd = lastThatMayCome;
  follower.passedOver = {
    has(id) {
      if (id > lastThatMayCome) follower.passedOver = null;
      return read.has(id);
    },
  };
}
