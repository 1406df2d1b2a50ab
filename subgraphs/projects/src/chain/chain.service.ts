import type { LogEvent } from '@cobuild/log';
import { ok, type Refusal, refuse, type Result } from '@cobuild/workflow';
import type { Model, mongo } from 'mongoose';
import { type ChainThingDocument, fromDocument, toDocument } from './chain-thing.model.js';
import { afterNews, type ChainThing, type Followers, joined, mostDepth, newsIn } from './chain-thing.rules.js';
import { isChainKind, keyOf, kindOf, outsideKinds, type ThingReference } from './chain-kinds.rules.js';

type Session = mongo.ClientSession;

/** A link between two things: one came from the other. */
export interface ChainLink {
  readonly from: ThingReference;
  readonly to: ChainThing;
}

/** An origin that a new thing may name, and whoever follows from there. */
export interface CheckedOrigin {
  readonly origin: ThingReference;
  readonly followers: Followers;
}

/** What a subgraph knows of origin chains (来龙去脉): read for origins, written only by the logs' feeds. */
export interface Chains {
  find(reference: ThingReference, session?: Session): Promise<ChainThing | null>;
  findMany(keys: readonly string[], session?: Session): Promise<ReadonlyMap<string, ChainThing>>;
  /**
   * What came of things, oldest first, by the name of the thing.
   *
   * @param limit the most for each of them
   */
  ledTo(keys: readonly string[], limit: number, session?: Session): Promise<ReadonlyMap<string, readonly ChainThing[]>>;
  /**
   * Whether a thing may name an origin: of a known kind, there, not so far from the beginning that nobody could follow, and not
   * itself come from the thing. What is kept outside the platform is taken as it is named.
   *
   * @param own the thing that names it, where that is there already
   */
  check(origin: ThingReference, own: ThingReference | null, session: Session): Promise<Result<CheckedOrigin, Refusal>>;
  /** Folds one event of a feed; the same event again changes nothing. */
  apply(event: LogEvent, session: Session): Promise<void>;
}

/** From where a thing came. */
interface Lineage {
  /** Names of all things in it. */
  readonly keys: ReadonlySet<string>;
  readonly followers: Followers;
  /** Whether more stands before it than a chain may have. */
  readonly isTooLong: boolean;
}

const nobody: Followers = { organizationIds: [], accountIds: [] };
const longestId = 100;
const mostFollowers = 200;

/** Makes what knows of chains. */
export function createChains(model: Model<ChainThingDocument>): Chains {
  const findWhere = async (filter: Record<string, unknown>, session?: Session) =>
    (
      await model
        .find(filter)
        .session(session ?? null)
        .sort({ beganAt: 1, _id: 1 })
        .lean<ChainThingDocument[]>()
    ).map(fromDocument);

  const findMany: Chains['findMany'] = async (keys, session) =>
    new Map((await findWhere({ _id: { $in: [...new Set(keys)] } }, session)).map((thing) => [thing.id, thing]));

  /**
   * All from which a thing came, itself included, and whoever follows from there, nearest first. Looked for anew each time: logs are
   * read side by side, so that a thing may be known before that from which it came.
   */
  const lineageOf = async (key: string, session: Session): Promise<Lineage> => {
    const keys = new Set([key]);
    let followers = nobody;
    let generation = [key];
    for (let depth = 0; depth < mostDepth && generation.length > 0; depth += 1) {
      const things = await findMany(generation, session);
      const known = generation.flatMap((one) => things.get(one) ?? []);
      followers = known.reduce((all, thing) => joined(all, thing.followers), followers);
      generation = [...new Set(known.flatMap(({ origins }) => origins))].filter((origin) => !keys.has(origin));
      for (const origin of generation) keys.add(origin);
    }
    const bounded: Followers = {
      organizationIds: followers.organizationIds.slice(0, mostFollowers),
      accountIds: followers.accountIds.slice(0, mostFollowers),
    };
    return { keys, followers: bounded, isTooLong: generation.length > 0 };
  };

  return {
    findMany,
    async find(reference, session) {
      const key = keyOf(reference);
      return (await findMany([key], session)).get(key) ?? null;
    },
    async ledTo(keys, limit, session) {
      const found = await findWhere({ origins: { $in: [...new Set(keys)] } }, session);
      return new Map(keys.map((key) => [key, found.filter(({ origins }) => origins.includes(key)).slice(0, limit)]));
    },
    async check(given, own, session) {
      const origin = { kind: kindOf(given.kind), id: given.id };
      if (origin.id === '' || origin.id.length > longestId) {
        return refuse({ code: 'ORIGIN_NOT_FOUND', field: ['origin', 'id'] });
      }
      if (!isChainKind(origin.kind)) {
        const isOutside = outsideKinds.some((kind) => kind === origin.kind);
        return isOutside
          ? ok({ origin, followers: nobody })
          : refuse({ code: 'ORIGIN_KIND_UNKNOWN', field: ['origin', 'kind'] });
      }
      const thing = (await findMany([keyOf(origin)], session)).get(keyOf(origin));
      if (!thing) return refuse({ code: 'ORIGIN_NOT_FOUND', field: ['origin', 'id'] });
      const { keys, followers, isTooLong } = await lineageOf(thing.id, session);
      if (own && keys.has(keyOf(own))) return refuse({ code: 'ORIGIN_CYCLE', field: ['origin'] });
      return isTooLong
        ? refuse({ code: 'CHAIN_TOO_LONG', field: ['origin'], details: { most: mostDepth } })
        : ok({ origin, followers });
    },
    async apply(event, session) {
      const news = newsIn(event);
      if (!news) return;
      const before = (await findMany([news.key], session)).get(news.key) ?? null;
      const { _id, ...rest } = toDocument(afterNews(before, news, event));
      await model.collection.replaceOne({ _id } as never, rest as never, { session, upsert: true });
    },
  };
}
