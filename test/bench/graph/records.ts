/** A member as the subgraph `members` holds it. */
export interface Member {
  readonly id: string;
  readonly name: string;
  readonly handle: string;
  readonly joined: number;
}

/** A place as the subgraph `places` holds it. */
export interface Place {
  readonly code: string;
  readonly name: string;
  readonly area: number;
  readonly seats: number;
}

/** What was done at a place, as the subgraph `activities` holds it. */
export interface Activity {
  readonly id: string;
  readonly report: string;
  readonly placeCode: string;
}

const people = ['Lin Xiaoyun', 'Zhao Guoqiang', 'Sun Meiling', 'He Jianjun', 'Gao Wenbo', 'Tang Yuqing'];
export const members: readonly Member[] = people.map((name, at) => ({
  id: `${at + 1}`,
  name,
  handle: name.toLowerCase().replace(' ', '.'),
  joined: 1_900_000_000 + at * 86_400,
}));

const venues: readonly (readonly [string, number, number])[] = [
  ['Hall', 899, 100],
  ['Library', 1299, 1000],
  ['Yard', 15, 20],
  ['Studio', 499, 100],
  ['Gym', 1299, 1000],
  ['Theatre', 6999, 300],
  ['Stadium', 39_990, 20_000],
  ['Park', 100_000, 6000],
  ['Museum', 9999, 800],
];
export const places: readonly Place[] = venues.map(([name, area, seats], at) => ({
  code: `${at + 1}`,
  name,
  area,
  seats,
}));

/** Codes of the places that are lent today. */
export const openPlaces: ReadonlySet<string> = new Set(['1', '5', '6', '7', '9']);

const sentences = [
  'Residents of three courtyards met to agree who waters the new trees and when.',
  'Two branches read the plan together, and each side named one thing that it will do before spring.',
  'The volunteers repaired eleven bicycles, and the school asked them to come back with spare tubes.',
  'A list of elderly neighbours who live alone was checked door by door, with a phone number for each.',
  'Nobody could say who owns the shed behind the clinic, so the matter goes to the next roundtable.',
];

function reportOf(length: number, from: number): string {
  let text = '';
  for (let at = from; text.length < length; at += 1) text += `${sentences[at % sentences.length]} `;
  return text.slice(0, length);
}

const reports: readonly (readonly [placeCode: string, length: number])[] = [
  ['1', 446],
  ['1', 290],
  ['1', 277],
  ['1', 145],
  ['2', 446],
  ['2', 290],
  ['2', 277],
  ['2', 145],
  ['3', 145],
  ['4', 145],
  ['4', 860],
];
export const activities: readonly Activity[] = reports.map(([placeCode, length], at) => ({
  id: `${at + 1}`,
  report: reportOf(length, at),
  placeCode,
}));

/** What a live event tells was done: one text for all, so that every peer sends the same bytes. */
export const liveReport = reportOf(280, 2);
