import type { LogEvent } from '@cobuild/log';
import { z } from 'zod';
import { isChainKind, keyOf, type ThingReference } from './chain-kinds.rules.js';

/** Who learns of what comes of a thing: whoever began it, and whoever followed it from where that came (domain.md G10). */
export interface Followers {
  readonly organizationIds: readonly string[];
  readonly accountIds: readonly string[];
}

/** A thing that stands in a chain, as a subgraph knows it that need not own it, folded from its owner's log. */
export interface ChainThing {
  /** `Suggestion:…`. */
  readonly id: string;
  readonly kind: string;
  /** From what it came: names of things. */
  readonly origins: readonly string[];
  readonly followers: Followers;
  readonly beganAt: Date;
  readonly changedAt: Date;
}

/** The most things that stand before one: longer chains are refused. */
export const mostDepth = 30;

const reference = z.object({ kind: z.string(), id: z.string() });
const told = z.object({
  origin: reference.nullish().catch(null),
  trigger: z.object({ origin: reference.nullish() }).nullish().catch(null),
  parent: z.object({ roundtableId: z.string() }).nullish().catch(null),
  roundtableId: z.string().nullish().catch(null),
  proposalId: z.string().nullish().catch(null),
  pairId: z.string().nullish().catch(null),
  links: z.array(z.string()).nullish().catch(null),
  followers: z
    .union([
      z.object({ organizationIds: z.array(z.string()), accountIds: z.array(z.string()) }),
      z.array(z.string()).transform(() => null),
    ])
    .nullish()
    .catch(null),
});

type Told = z.infer<typeof told>;

/** From what a thing came, as its event tells. */
function originsIn(kind: string, payload: Told): readonly ThingReference[] {
  const { origin, trigger, parent, roundtableId, proposalId, pairId, links } = payload;
  const named: (ThingReference | null | undefined)[] = [origin, trigger?.origin];
  if (parent) named.push({ kind: 'Roundtable', id: parent.roundtableId });
  if (roundtableId && kind !== 'Roundtable') named.push({ kind: 'Roundtable', id: roundtableId });
  // An action made from a proposal comes from that, which itself names where it came from.
  if (proposalId && kind === 'JointAction') return [{ kind: 'Proposal', id: proposalId }];
  if (links && kind === 'PairListItem') named.push(...links.map((id) => ({ kind, id })));
  if (pairId && (kind === 'JointActivity' || (kind === 'PairListItem' && !links?.length))) {
    named.push({ kind: 'Pair', id: pairId });
  }
  return named.flatMap((one) => one ?? []);
}

/** What an event tells of a thing in a chain. */
export interface ChainNews {
  readonly key: string;
  readonly kind: string;
  readonly origins: readonly string[];
  /** Whoever follows from where it came, as far as its owner knows. */
  readonly followers: Followers | null;
}

/** Reads what an event tells of a thing that can stand in a chain; `null` for other things. */
export function newsIn({ entity, payload }: LogEvent): ChainNews | null {
  if (!isChainKind(entity.type)) return null;
  const read = told.safeParse(payload);
  if (!read.success) return null;
  const key = keyOf({ kind: entity.type, id: entity.id });
  const origins = [...new Set(originsIn(entity.type, read.data).map(keyOf))].filter((origin) => origin !== key);
  return { key, kind: entity.type, origins, followers: read.data.followers ?? null };
}

/** The thing after an event: whoever took its first step began it. */
export function afterNews(
  before: ChainThing | null,
  { key, kind, origins, followers }: ChainNews,
  { actor, at }: LogEvent,
): ChainThing {
  const began: Followers = before?.followers ?? {
    organizationIds: actor.organizationId === null ? [] : [actor.organizationId],
    accountIds: actor.accountId === null ? [] : [actor.accountId],
  };
  return {
    id: key,
    kind,
    origins,
    followers: followers ? joined(began, followers) : began,
    beganAt: before?.beganAt ?? at,
    changedAt: at,
  };
}

/** Two circles of followers as one. */
export function joined(one: Followers, other: Followers): Followers {
  return {
    organizationIds: [...new Set([...one.organizationIds, ...other.organizationIds])],
    accountIds: [...new Set([...one.accountIds, ...other.accountIds])],
  };
}
