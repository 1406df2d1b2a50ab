import { type Directory, mergedAmong } from '@cobuild/directory';
import { bySystem, type Happening, type Steps, type Store } from '@cobuild/subgraph';
import { ok, type Refusal, refuse, type Result } from '@cobuild/workflow';
import type { mongo } from 'mongoose';
import { outcomeStepped } from '../outcome/outcome.events.js';
import type { Outcome } from '../outcome/outcome.rules.js';
import { suggestionStepped } from '../suggestion/suggestion.events.js';
import type { Suggestion } from '../suggestion/suggestion.rules.js';
import type { RoundtableCircle } from './roundtable-circle.service.js';
import { roundtableStepped } from './roundtable.events.js';
import { numberKeyOf } from './roundtable.model.js';
import type { Roundtable } from './roundtable.rules.js';
import { openStatuses, succeedHosts, succeedPayer, succeedResponsible } from './succession.rules.js';

type Session = mongo.ClientSession;

/** What keeps roundtables true to organizations that merge. */
export interface RoundtableUpkeep {
  /** Roundtables that are not over and in which a merged organization still has a part. */
  dueForSuccession(limit: number): Promise<readonly Roundtable[]>;
  /** Moves what merged organizations owe at a roundtable to their successors (domain.md G8). */
  succeed(id: string): Promise<Result<Roundtable, Refusal>>;
}

/** Makes the upkeep of roundtables. */
export function createRoundtableUpkeep({
  roundtables,
  suggestions,
  outcomes,
  steps,
  circle,
  directory,
}: {
  readonly roundtables: Store<Roundtable>;
  readonly suggestions: Store<Suggestion>;
  readonly outcomes: Store<Outcome>;
  readonly steps: Steps;
  readonly circle: RoundtableCircle;
  readonly directory: Directory;
}): RoundtableUpkeep {
  /** The number stays with the one that had it first at the successor; the log knows what it was. */
  const withFreeNumber = async (roundtable: Roundtable, session: Session): Promise<Roundtable> => {
    const numberKey = numberKeyOf(roundtable);
    const [same] = numberKey === null ? [] : await roundtables.findWhere({ numberKey }, { session, limit: 1 });
    return same && same.id !== roundtable.id ? { ...roundtable, number: null } : roundtable;
  };

  /** Moves what one kind of things around the roundtable owes, one after the other. */
  const move = async <T extends { readonly id: string; readonly version: number }>(
    store: Store<T>,
    moved: readonly T[],
    session: Session,
  ): Promise<Result<void, Refusal>> => {
    for (const one of moved) {
      const written = await store.replace(one, session);
      if (!written.ok) return written;
    }
    return ok(undefined);
  };

  return {
    async dueForSuccession(limit) {
      const merged = [...(await mergedAmong(directory)).keys()];
      if (merged.length === 0) return [];
      return roundtables.findWhere({ involvedIds: { $in: merged }, status: { $in: openStatuses } }, { limit });
    },
    succeed: (roundtableId) =>
      steps.change<Roundtable>({
        ask: bySystem,
        mutation: 'roundtable.succeed',
        input: {},
        load: (id) => roundtables.find(id),
        async run({ session, now, append }, actAs) {
          actAs({ organizationId: null, role: 'SYSTEM' });
          const roundtable = await circle.hold(roundtableId, session);
          if (!roundtable) return refuse({ code: 'NOT_FOUND' });
          const successors = await mergedAmong(directory, roundtable.involvedIds, session);
          if (successors.size === 0) return ok(roundtable);
          const hosted = await withFreeNumber(succeedHosts(roundtable, successors, now), session);
          const next = { ...hosted, reach: await circle.reachOf(hosted.involvedIds, session) };
          const around = { roundtableId };
          const asked = (await suggestions.findWhere(around, { session })).flatMap(
            (one) => succeedResponsible(one, successors, now) ?? [],
          );
          const paying = (await outcomes.findWhere(around, { session })).flatMap(
            (one) => succeedPayer(one, successors, now) ?? [],
          );
          const written = [
            await move(roundtables, [next], session),
            await move(suggestions, asked, session),
            await move(outcomes, paying, session),
          ];
          for (const one of written) if (!one.ok) return one;
          append(roundtableStepped(succeeded('Roundtable', next.status), next));
          append(...asked.map((one): Happening => suggestionStepped(succeeded('Suggestion', one.status), one, next)));
          append(...paying.map((one): Happening => outcomeStepped(succeeded('Outcome', one.status), one, next)));
          return ok(next);
        },
      }),
  };
}

const succeeded = <S extends string>(concept: string, status: S) => ({
  action: 'succeed',
  event: `alliances.${concept}Succeeded`,
  from: status,
});
