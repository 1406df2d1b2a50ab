import {
  type Ask,
  type Connection,
  createStore,
  type Happening,
  newId,
  type PageArguments,
  paginate,
  type StepInput,
  type Steps,
  type Tx,
} from '@cobuild/subgraph';
import { begin, decide, ok, type Refusal, refuse, type Result, type WorkCalendar } from '@cobuild/workflow';
import type { LogEvent } from '@cobuild/log';
import type { Model } from 'mongoose';
import { isAtWork, type Pair } from '../pair/pair.rules.js';
import type { Pairs } from '../pair/pair.service.js';
import { type Stand, standingOf } from '../pair/standing.rules.js';
import { itemStepped } from './list-item.events.js';
import { createReopening } from './list-item-reopening.service.js';
import { fromDocument, type ListItemDocument, toDocument } from './list-item.model.js';
import { decideItem } from './list-item-decision.rules.js';
import { answersOf, checkLinks, checkTitle, isOver, type ListItem } from './list-item.rules.js';
import { type ListItemAction, type PairList, workflowOf } from './list-item.workflow.js';

export interface NewItem {
  readonly pairId: string;
  readonly list: PairList;
  readonly title: string;
  readonly ownerId?: string | null | undefined;
  readonly dueOn?: string | null | undefined;
  readonly linkIds?: readonly string[] | null | undefined;
  readonly side?: 'A' | 'B' | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
}

/** What others may do with the four lists. */
export interface ListItems {
  find(id: string): Promise<ListItem | null>;
  list(pairId: string, list: PairList | null, page: PageArguments): Promise<Connection<ListItem>>;
  add(ask: Ask, input: NewItem): Promise<Result<ListItem, Refusal>>;
  link(ask: Ask, input: StepInput & { readonly toId: string }): Promise<Result<ListItem, Refusal>>;
  step(action: ListItemAction, ask: Ask, input: StepInput): Promise<Result<ListItem, Refusal>>;
  /** Reopens what a relapse tells of, within that change, and says in a word what came of it (domain.md §4). */
  reopen(relapse: LogEvent, tx: Tx): Promise<Result<string, Refusal>>;
}

/** An entry after a step, with what happened to it. */
interface Moved {
  readonly before: ListItem | null;
  readonly after: ListItem;
  readonly action: string;
  readonly event: string;
}

/** Makes the service of the four lists. */
export function createListItems({
  model,
  steps,
  pairs,
  calendar,
}: {
  readonly model: Model<ListItemDocument>;
  readonly steps: Steps;
  readonly pairs: Pairs;
  readonly calendar: WorkCalendar;
}): ListItems {
  const store = createStore<ListItem, ListItemDocument>(model, { toDocument, fromDocument });

  const standAt = async (pair: Pair, ask: Ask, { session, now }: Tx, side: 'A' | 'B' | null = null) =>
    standingOf(ask.viewer, await pairs.parties(pair, session), now, side);

  const told = ({ sideA, sideB }: Pair, moves: readonly Moved[]): readonly Happening[] =>
    moves.map((move) => itemStepped(move, move.before, move.after, [sideA, sideB]));

  /** Problems that become targeted because a target answers to them now. */
  const targeted = (target: ListItem, ofPair: readonly ListItem[], viewer: Stand, now: Date): readonly Moved[] =>
    target.list !== 'TARGET'
      ? []
      : ofPair
          .filter((item) => item.status === 'OPEN' && target.links.includes(item.id))
          .flatMap((problem): Moved[] => {
            const facts = { ...problem, answers: answersOf(problem, [...ofPair, target]) };
            const decision = decide(workflowOf('PROBLEM'), facts, 'target', { viewer, input: {}, now, calendar });
            if (!decision.ok) return [];
            const after = { ...problem, status: decision.value.to, version: problem.version + 1, updatedAt: now };
            return [{ before: problem, after, action: 'target', event: decision.value.event }];
          });

  const replaceAll = async (moves: readonly Moved[], { session }: Tx): Promise<Result<void, Refusal>> => {
    for (const { after } of moves) {
      const written = await store.replace(after, session);
      if (!written.ok) return written;
    }
    return ok(undefined);
  };

  return {
    reopen: createReopening({ store, pairs, calendar }),
    find: (id) => store.find(id),
    list: (pairId, list, page) =>
      paginate({
        model,
        filter: { pairId, ...(list ? { list } : {}) },
        order: [{ field: 'createdAt', direction: 1 }],
        page,
        toNode: fromDocument,
      }),
    add: (ask, input) =>
      steps.change<ListItem>({
        ask,
        mutation: 'pairListItem.add',
        input,
        load: (id) => store.find(id),
        async run(tx, actAs) {
          const { session, now } = tx;
          const pair = await pairs.find(input.pairId, session);
          if (!pair) return refuse({ code: 'NOT_FOUND', field: ['pairId'] });
          const stand = await standAt(pair, ask, tx, input.side ?? null);
          actAs(stand.actingAs);
          const decision = begin(workflowOf(input.list), 'add', { viewer: stand, input: {}, now, calendar });
          if (!decision.ok) return decision;
          if (!isAtWork(pair.status)) return refuse({ code: 'PAIR_NOT_ACTIVE', field: ['pairId'] });
          const owner = input.ownerId ?? stand.actingAs.organizationId;
          if (!owner || ![pair.sideA, pair.sideB].includes(owner))
            return refuse({ code: 'OWNER_INVALID', field: ['ownerId'] });
          const titled = checkTitle(input.title);
          if (!titled.ok) return titled;
          const ofPair = await store.findWhere({ pairId: pair.id }, { session });
          const links = [...new Set(input.linkIds ?? [])];
          const linked = checkLinks(input.list, pair.id, links, ofPair);
          if (!linked.ok) return linked;
          const item = newItem(newId(), input, { owner, links, status: decision.value.to, now });
          const further = targeted(item, ofPair, stand, now);
          await store.insert([item], session);
          const written = await replaceAll(further, tx);
          if (!written.ok) return written;
          const moves: Moved[] = [
            { before: null, after: item, action: 'add', event: decision.value.event },
            ...further,
          ];
          tx.append(...told(pair, moves));
          return ok(item);
        },
      }),
    link: (ask, input) =>
      steps.change<ListItem>({
        ask,
        mutation: 'pairListItem.link',
        input,
        load: (id) => store.find(id),
        async run(tx, actAs) {
          const { session, now } = tx;
          const item = await store.find(input.id, session);
          const pair = item && (await pairs.find(item.pairId, session));
          if (!item || !pair) return refuse({ code: 'NOT_FOUND', field: ['id'] });
          if (item.version !== input.version) {
            return refuse({ code: 'CONFLICT', field: ['version'], details: { currentVersion: item.version } });
          }
          const stand = await standAt(pair, ask, tx);
          actAs(stand.actingAs);
          if (stand.sides.length === 0) return refuse({ code: 'FORBIDDEN' });
          const ofPair = await store.findWhere({ pairId: pair.id }, { session });
          const links = [...new Set([...item.links, input.toId])];
          const linked = checkLinks(item.list, pair.id, links, ofPair);
          if (!linked.ok) return refuse({ ...linked.refusal, field: ['toId'] });
          const after = { ...item, links, version: item.version + 1, updatedAt: now };
          const further = targeted(after, ofPair, stand, now);
          const moves: Moved[] = [
            { before: item, after, action: 'link', event: 'pairs.PairListItemLinked' },
            ...further,
          ];
          const written = await replaceAll(moves, tx);
          if (!written.ok) return written;
          tx.append(...told(pair, moves));
          return ok(after);
        },
      }),
    step(action, ask, input) {
      let pair: Pair | null = null;
      return steps.take<ListItem, ListItem['status'], Stand>({
        ask,
        mutation: `pairListItem.${action}`,
        input,
        store,
        async stand(item, tx) {
          pair = await pairs.find(item.pairId, tx.session);
          if (!pair) throw new TypeError('expected the pair of a list entry to exist');
          return standAt(pair, ask, tx);
        },
        async decide(item, viewer, { session, now }) {
          const ofPair = await store.findWhere({ pairId: item.pairId }, { session });
          return decideItem(item, ofPair, action, { viewer, input: { reason: input.reason ?? null }, now, calendar });
        },
        async apply(item, { to, event }, _stand, tx) {
          if (!pair) throw new TypeError('expected the pair of a list entry to be read before');
          const isDone = isOver(item.list, to);
          const next = {
            ...item,
            status: to,
            version: item.version + 1,
            updatedAt: tx.now,
            doneAt: isDone ? tx.now : null,
          };
          return ok({ next, happenings: told(pair, [{ before: item, after: next, action, event }]) });
        },
      });
    },
  };
}

function newItem(
  id: string,
  { pairId, list, title, dueOn }: NewItem,
  { owner, links, status, now }: { owner: string; links: readonly string[]; status: ListItem['status']; now: Date },
): ListItem {
  return {
    id,
    version: 1,
    createdAt: now,
    updatedAt: now,
    pairId,
    list,
    title: title.trim(),
    ownerId: owner,
    dueOn: dueOn ?? null,
    links,
    status,
    doneAt: null,
  };
}
