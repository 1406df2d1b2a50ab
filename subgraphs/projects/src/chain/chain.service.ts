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

  /** Whether one thing came from another: looks back generation by generation, no further than chains may be long. */
  const cameFrom = async (key: string, ancestor: string, session: Session): Promise<boolean> => {
    let generation = [key];
    for (let depth = 0; depth <= mostDepth && generation.length > 0; depth += 1) {
      if (generation.includes(ancestor)) return true;
      const things = await findMany(generation, session);
      generation = [...new Set([...things.values()].flatMap(({ origins }) => origins))];
    }
    return false;
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
      if (thing.depth >= mostDepth)
        return refuse({ code: 'CHAIN_TOO_LONG', field: ['origin'], details: { most: mostDepth } });
      if (own && (await cameFrom(thing.id, keyOf(own), session)))
        return refuse({ code: 'ORIGIN_CYCLE', field: ['origin'] });
      return ok({ origin, followers: thing.followers });
    },
    async apply(event, session) {
      const news = newsIn(event);
      if (!news) return;
      const known = await findMany([news.key, ...news.origins], session);
      const before = known.get(news.key) ?? null;
      const stood = news.origins.flatMap((key) => known.get(key) ?? []);
      const depth = Math.max(0, ...stood.map((origin) => origin.depth + 1));
      const after = afterNews(before, news, event, Math.min(depth, mostDepth));
      // Whoever followed at the origin goes on following here.
      const followers = stood.reduce((all, origin) => joined(all, origin.followers), after.followers);
      const bounded: Followers = {
        organizationIds: followers.organizationIds.slice(0, mostFollowers),
        accountIds: followers.accountIds.slice(0, mostFollowers),
      };
      const { _id, ...rest } = toDocument({ ...after, followers: bounded });
      await model.collection.replaceOne({ _id } as never, rest as never, { session, upsert: true });
    },
  };
}
