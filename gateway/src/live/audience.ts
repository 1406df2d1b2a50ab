import type { GraphQLFormattedError } from 'graphql';
import type { Batch } from './batch.js';
import type { LiveCounts } from './counts.js';
import type { Outlet } from './outlet.js';
import type { Seat } from './seat.js';
import type { StreamPosition } from './stream.js';

/** Everybody who listens to a stream. */
export interface Audience {
  readonly size: number;
  add(seat: Seat): void;
  delete(seat: Seat): void;
  /** Hands events to all. */
  give(batch: Batch): void;
  tellPosition(position: StreamPosition): void;
  /** Tells all the end, and forgets them. `null`: the live field ended by itself. */
  tellEnd(errors: readonly GraphQLFormattedError[] | null): void;
  /** Forgets all, and says who they were. */
  dismiss(): readonly Seat[];
}

/** Makes an audience, empty at first. */
export function createAudience(counts: LiveCounts): Audience {
  const seats = new Set<Seat>();
  const byOutlet = new Map<Outlet, Set<object>>();
  const dismiss = (): readonly Seat[] => {
    const all = [...seats];
    seats.clear();
    byOutlet.clear();
    return all;
  };
  return {
    get size() {
      return seats.size;
    },
    add(seat) {
      const { outlet, member } = seat.listener;
      seats.add(seat);
      const members = byOutlet.get(outlet);
      if (members) members.add(member);
      else byOutlet.set(outlet, new Set([member]));
    },
    delete(seat) {
      const { outlet, member } = seat.listener;
      seats.delete(seat);
      byOutlet.get(outlet)?.delete(member);
    },
    give(batch) {
      counts.deliveries += seats.size * batch.events.length;
      for (const [outlet, members] of byOutlet) outlet.give(batch, members);
    },
    tellPosition(position) {
      for (const { listener } of seats) listener.position(position);
    },
    tellEnd(errors) {
      for (const { listener } of dismiss()) {
        if (errors) listener.error(errors);
        else listener.complete();
      }
    },
    dismiss,
  };
}

/** Hands events to some clients alone. */
export function giveTo(seats: readonly Seat[], batch: Batch, counts: LiveCounts): void {
  counts.deliveries += seats.length * batch.events.length;
  const byOutlet = new Map<Outlet, object[]>();
  for (const { listener } of seats) {
    const members = byOutlet.get(listener.outlet);
    if (members) members.push(listener.member);
    else byOutlet.set(listener.outlet, [listener.member]);
  }
  for (const [outlet, members] of byOutlet) outlet.give(batch, members);
}
