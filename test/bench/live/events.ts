import { liveReport, places } from '../graph/records.js';

/** One live event of the benchmark; its number tells order and completeness, its instant how long it travelled. */
export interface LiveEvent {
  readonly number: number;
  /** Milliseconds of the shared clock. */
  readonly sentAt: number;
}

/** The place at which an event happened: another one each time, or that of the group that follows it. */
export function placeCodeOf(number: number, group: number | null): string {
  return group === null ? (places[number % places.length]?.code ?? '1') : `group-${group}`;
}

/** An event as the live field gives it. */
export function payloadOf({ number, sentAt }: LiveEvent, group: number | null) {
  return {
    number,
    sentAt,
    cursor: `c${number}`,
    activity: { id: `live-${number}`, report: liveReport, place: { code: placeCodeOf(number, group) } },
  };
}

/** The number after which a cursor of this log begins; null for none. */
export function numberAfter(cursor: string | null | undefined): number | null {
  const number = /^c(\d+)$/.exec(cursor ?? '')?.[1];
  return number === undefined ? null : Number(number);
}

/** The whole message of one event as a client gets it from a gateway: what the bare broadcast sends. */
export function messageOf(event: LiveEvent, nameOf: (code: string) => string): string {
  const { number, sentAt, activity } = payloadOf(event, null);
  const { code } = activity.place;
  const followed = { number, sentAt, activity: { ...activity, place: { code, name: nameOf(code) } } };
  return JSON.stringify({ id: '1', type: 'next', payload: { data: { activityLogged: followed } } });
}
