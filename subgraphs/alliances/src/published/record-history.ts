import type { Directory } from '@cobuild/directory';
import { bySystem, type Happening, type Steps, type Tx } from '@cobuild/subgraph';
import { ok } from '@cobuild/workflow';
import { allianceStore } from '../alliance/alliance.model.js';
import { audienceOf } from '../alliance/alliance.rules.js';
import { conferenceStore } from '../conference/conference.model.js';
import { participantsOf } from '../conference/conference.rules.js';
import { membershipStore } from '../membership/membership.model.js';
import type { Models } from '../models.js';
import { outcomeStore } from '../outcome/outcome.model.js';
import { rotationTermStore } from '../rotation/rotation-term.model.js';
import { roundtableStore } from '../roundtable/roundtable.model.js';
import { suggestionStore } from '../suggestion/suggestion.model.js';
import { allianceEntered, conferenceEntered, type PublishedHistory, roundtableEntered } from './published-history.js';

/** How many things with all that belongs to them enter in one transaction. */
const inBatch = 10;

/**
 * Writes a generated history as imported things in their stated states, with an event for each. What has entered already stays as
 * it is, so that a run that was cut off is finished by the next.
 */
export async function recordHistory(
  { alliances, roundtables, conferences }: PublishedHistory,
  { models, steps, directory }: { readonly models: Models; readonly steps: Steps; readonly directory: Directory },
): Promise<void> {
  const stores = {
    alliances: allianceStore(models.alliances),
    memberships: membershipStore(models.memberships),
    terms: rotationTermStore(models.terms),
    roundtables: roundtableStore(models.roundtables),
    suggestions: suggestionStore(models.suggestions),
    outcomes: outcomeStore(models.outcomes),
    conferences: conferenceStore(models.conferences),
  };

  const enter = async <T>(
    all: readonly T[],
    kind: {
      readonly idOf: (one: T) => string;
      readonly findWhere: (
        filter: Readonly<Record<string, unknown>>,
        options: { readonly session: Tx['session'] },
      ) => Promise<readonly { readonly id: string }[]>;
      readonly write: (one: T, tx: Tx) => Promise<readonly Happening[]>;
    },
  ): Promise<void> => {
    for (let from = 0; from < all.length; from += inBatch) {
      const batch = all.slice(from, from + inBatch);
      const result = await steps.change<{ readonly id: string }>({
        ask: bySystem,
        mutation: 'published.generate',
        input: {},
        imported: true,
        load: () => Promise.resolve(null),
        async run(tx, actAs) {
          actAs({ organizationId: null, role: 'SYSTEM' });
          const found = await kind.findWhere({ _id: { $in: batch.map(kind.idOf) } }, { session: tx.session });
          const known = new Set(found.map(({ id }) => id));
          for (const one of batch) if (!known.has(kind.idOf(one))) tx.append(...(await kind.write(one, tx)));
          return ok({ id: 'batch' });
        },
      });
      if (!result.ok) throw new TypeError(`Expected a generated history to enter, got ${result.refusal.code}.`);
    }
  };

  const reachOf = async (ids: readonly string[], { session }: Tx): Promise<readonly string[]> => [
    ...new Set((await directory.parties(ids, session)).flatMap(({ reach }) => reach)),
  ];

  await enter(alliances, {
    idOf: ({ alliance }) => alliance.id,
    findWhere: stores.alliances.findWhere,
    async write({ alliance, memberships, terms }, tx) {
      const placed = { ...alliance, reach: await reachOf(audienceOf(alliance), tx) };
      await stores.alliances.insert([placed], tx.session);
      await stores.memberships.insert(memberships, tx.session);
      await stores.terms.insert(terms, tx.session);
      return allianceEntered({ alliance: placed, memberships, terms });
    },
  });
  await enter(roundtables, {
    idOf: ({ roundtable }) => roundtable.id,
    findWhere: stores.roundtables.findWhere,
    async write({ roundtable, suggestions, outcomes }, tx) {
      const placed = { ...roundtable, reach: await reachOf(roundtable.involvedIds, tx) };
      await stores.roundtables.insert([placed], tx.session);
      await stores.suggestions.insert(suggestions, tx.session);
      await stores.outcomes.insert(outcomes, tx.session);
      return roundtableEntered({ roundtable: placed, suggestions, outcomes });
    },
  });
  await enter(conferences, {
    idOf: ({ id }) => id,
    findWhere: stores.conferences.findWhere,
    async write(conference, tx) {
      const placed = { ...conference, reach: await reachOf(participantsOf(conference), tx) };
      await stores.conferences.insert([placed], tx.session);
      return conferenceEntered(placed);
    },
  });
}
