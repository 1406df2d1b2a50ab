import type { GraphQLFormattedError } from 'graphql';
import type { Outlet } from './outlet.js';
import type { StreamPosition } from './stream.js';

/** One client of a live field. After `error` or `complete` nothing more comes. */
export interface Listener {
  /** How events reach it. */
  readonly outlet: Outlet;
  /** What the outlet knows it by. */
  readonly member: object;
  position(position: StreamPosition): void;
  error(errors: readonly GraphQLFormattedError[]): void;
  complete(): void;
}

/** What a seat stands at. */
export interface Seated {
  /** Of the last event that was given to all who sit here. */
  readonly cursor: string | null;
  leave(seat: Seat): void;
}

/** A client's place at a stream; it moves between streams without the client's knowing. */
export interface Seat {
  readonly listener: Listener;
  /** The cursor with which the client can go on. */
  readonly cursor: string | null;
  /** Nothing more is told. */
  leave(): void;
  /** For streams: sits down elsewhere. */
  moveTo(place: Seated): void;
}

/** Makes a seat for a client, nowhere yet. */
export function createSeat(listener: Listener): Seat {
  let place: Seated | null = null;
  const seat: Seat = {
    listener,
    get cursor() {
      return place?.cursor ?? null;
    },
    leave: () => place?.leave(seat),
    moveTo(next) {
      place = next;
    },
  };
  return seat;
}
