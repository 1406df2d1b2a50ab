import mongoose from 'mongoose';
import { fault } from '../errors/fault.js';

const { EJSON } = mongoose.mongo.BSON;

/** The values of the order's fields and the id of one thing: its place in an ordered list, whatever is inserted around it. */
export type Place = readonly unknown[];

/** Writes a place as an opaque cursor. */
export function writePlace(place: Place): string {
  return Buffer.from(EJSON.stringify(place, { relaxed: false })).toString('base64url');
}

const isKey = (value: unknown): boolean =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value) || value instanceof Date;

/** Reads a cursor back; one that is not of this list's order is refused with `CURSOR_INVALID`. */
export function readPlace(cursor: string, length: number): Place {
  let place: unknown;
  try {
    place = EJSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw fault('CURSOR_INVALID');
  }
  // Plain values only: an object could smuggle an operator into the query.
  if (!Array.isArray(place) || place.length !== length || !place.every(isKey)) throw fault('CURSOR_INVALID');
  return place;
}
