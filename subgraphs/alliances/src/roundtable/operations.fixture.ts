import type { Viewer } from '@cobuild/identity';
import type { ExecutionResult } from 'graphql';
import mongoose from 'mongoose';
import { type House, taken } from '../house.fixture.js';
import {
  answered,
  assigned,
  convener,
  creditLine,
  heldRoundtable,
  receive,
  stepSuggestion,
} from './roundtable.fixture.js';
import type { Roundtable } from './roundtable.rules.js';

/** Runs an operation that is expected to have no errors; gives its data as JSON. */
export const runIn =
  (house: House) =>
  async (source: string, variables: object, viewer: Viewer = convener) => {
    const { data, errors } = await house.execute(source, { ...variables }, viewer);
    if (errors) throw new Error(JSON.stringify(errors));
    return JSON.parse(JSON.stringify(data));
  };

/** The database queries that some work takes, in the order of their names. */
export async function queriesOf(work: () => Promise<unknown>): Promise<readonly string[]> {
  const queries: string[] = [];
  mongoose.set('debug', (collection: string, method: string) => void queries.push(`${collection}.${method}`));
  try {
    await work();
  } finally {
    mongoose.set('debug', false);
  }
  return queries.sort();
}

/** Opens a live field. */
export const openIn = (house: House) => async (source: string, variables: object, viewer: Viewer) => {
  const stream = await house.subscribe(source, { ...variables }, viewer);
  if (!(Symbol.asyncIterator in stream)) throw new Error(JSON.stringify(stream.errors));
  return stream;
};

/** What a live field on roundtables tells next. */
export async function nextOf(stream: AsyncGenerator<ExecutionResult>) {
  const { value } = await stream.next();
  if (!value || value.errors) throw new Error(JSON.stringify(value));
  return JSON.parse(JSON.stringify(value.data)).roundtableUpdated;
}

/** A pilot that a city carries on, which the province carries on in turn, each with suggestions and outcomes. */
export async function chainOfThree(house: House): Promise<readonly Roundtable[]> {
  const chain: Roundtable[] = [];
  let parent: object | null = null;
  for (const scale of ['PILOT', 'CITY', 'PROVINCE']) {
    const held: Roundtable = await heldRoundtable(house, { scale, parent });
    chain.push(held);
    await receive(house, held.id);
    await assigned(house, held.id);
    taken(await stepSuggestion(house, 'accept', convener, (await answered(house, held.id)).id));
    const { id: outcomeId } = await creditLine(house, held.id);
    parent = { roundtableId: held.id, outcomeId };
  }
  return chain;
}
