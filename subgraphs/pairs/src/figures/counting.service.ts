import { difference, type PlacesOf } from '@cobuild/figures';
import type { LogEvent } from '@cobuild/log';
import type { mongo } from 'mongoose';
import type { FigureStore } from './figure-store.service.js';
import {
  afterActivityEvent,
  afterPairEvent,
  changesOfPair,
  hasOtherSides,
  placed,
  type PairMemory,
  stepOf,
} from './figures.rules.js';
import { afterItemEvent, countsOfLists } from './list-memory.rules.js';

type Session = mongo.ClientSession;

/** How events become figures. */
export interface Counting {
  /** Counts one event of this subgraph. */
  apply(event: LogEvent, session: Session): Promise<void>;
  /** Counts the pairs of organizations where these stand now: to be called in the transaction that moved them. */
  organizationsMoved(organizationIds: readonly string[], session: Session): Promise<void>;
  reset(session: Session): Promise<void>;
}

/**
 * Counts every event for its pair, for all pairs, and for each organization that is a side or stands above one, so that any
 * figures are one row read by its key. Summing pairs when they are read would need no care for organizations that move, but a
 * province would read thousands of rows for each look at it, and looks are many while moves are few. What a pair has come to
 * stands in its own row: when its sides or an organization above them move, the organizations that it leaves lose exactly that
 * and those that it enters get it.
 */
export function createCounting(store: FigureStore, placesOf: PlacesOf<Session>): Counting {
  const inPlaces = async (memory: PairMemory, session: Session): Promise<PairMemory> => {
    if (!memory.pair) return memory;
    const { sideA, sideB } = memory.pair;
    const places = await placesOf([sideA, sideB], session);
    const [a, b] = [places.get(sideA), places.get(sideB)];
    if (!a || !b) throw new TypeError('expected a place for each side of a pair');
    return placed(memory, a, b);
  };

  const change = async (before: PairMemory, after: PairMemory, at: Date | null, session: Session) => {
    const total = await store.totalAlone(before.id, session);
    await store.add(changesOfPair(before, after, total), at, session);
    await store.remember(after, session);
  };

  const applyToPair = async (event: LogEvent, session: Session) => {
    const before = await store.memoryOfPair(event.entity.id, session);
    const after = afterPairEvent(before, event);
    const moves = hasOtherSides(before, after);
    if (moves) await store.takeTurn(session);
    await change(before, moves ? await inPlaces(after, session) : after, event.at, session);
  };

  const applyToLists = async (event: LogEvent, session: Session) => {
    const pairId = String(event.payload['pairId']);
    const before = await store.memoryOfLists(pairId, session);
    const after = afterItemEvent(before, event);
    const { countedIn } = await store.memoryOfPair(pairId, session);
    const counts = difference(countsOfLists(before), countsOfLists(after));
    await store.add([{ subjects: [pairId, ...countedIn], counts }], event.at, session);
    await store.rememberLists(after, session);
  };

  const applyStep = async (event: LogEvent, session: Session) => {
    const step = stepOf(event);
    if (!step) return store.add([], event.at, session);
    const before = await store.memoryOfPair(step.pairId, session);
    await store.add([{ subjects: [step.pairId, ...before.countedIn], counts: step.counts }], event.at, session);
    const after = event.entity.type === 'JointActivity' ? afterActivityEvent(before, event) : before;
    if (after !== before) await change(before, after, null, session);
  };

  return {
    async apply(event, session) {
      switch (event.entity.type) {
        case 'Pair':
          return applyToPair(event, session);
        case 'PairListItem':
          return applyToLists(event, session);
        default:
          return applyStep(event, session);
      }
    },
    async organizationsMoved(organizationIds, session) {
      await store.takeTurn(session);
      for (const before of await store.memoriesOfSides(organizationIds, session))
        await change(before, await inPlaces(before, session), null, session);
    },
    async reset(session) {
      await store.takeTurn(session);
      await store.clear(session);
    },
  };
}
