import { checkKnown, type Directory, withSuccessors } from '@cobuild/directory';
import {
  type Ask,
  checkText,
  findByLedgerCodes,
  type HistoryOptions,
  type HistoryOutcome,
  longestReason,
  newId,
  type StepInput,
  type Steps,
  type Store,
  withoutUndefined,
} from '@cobuild/subgraph';
import { begin, decide, ok, type Refusal, refuse, type Result, type WorkCalendar } from '@cobuild/workflow';
import type { Model, mongo } from 'mongoose';
import { hostsOf, type Named } from '../roundtable/roundtable-circle.service.js';
import type { RoundtableStanding } from '../roundtable/roundtable-standing.rules.js';
import type { Roundtable } from '../roundtable/roundtable.rules.js';
import type { Roundtables } from '../roundtable/roundtable.service.js';
import { importSuggestions, type SuggestionHistory } from './suggestion-history.service.js';
import { suggestionStepped } from './suggestion.events.js';
import type { SuggestionDocument } from './suggestion.model.js';
import {
  afterStep,
  checkGiven,
  checkMerge,
  factsOf,
  type Given,
  mostSuggestions,
  received,
  type Suggestion,
  type SuggestionDraft,
} from './suggestion.rules.js';
import { type SuggestionAction, suggestionWorkflow } from './suggestion.workflow.js';

type Session = mongo.ClientSession;

export type NewSuggestion = SuggestionDraft & {
  readonly roundtableId: string;
  readonly idempotencyKey?: string | null | undefined;
};

export type SuggestionStep = StepInput &
  Given & { readonly verdict?: 'VALID' | 'INVALID' | 'MERGED' | null | undefined };

/** What others may do with suggestions. */
export interface Suggestions {
  find(id: string, session?: Session): Promise<Suggestion | null>;
  receive(ask: Ask, input: NewSuggestion): Promise<Result<Suggestion, Refusal>>;
  step(action: SuggestionAction, ask: Ask, input: SuggestionStep): Promise<Result<Suggestion, Refusal>>;
  importSuggestions(rows: readonly SuggestionHistory[], options?: HistoryOptions): Promise<readonly HistoryOutcome[]>;
  /** Suggestions by the codes under which they stand in ledgers. */
  findByCodes(codes: readonly string[]): Promise<ReadonlyMap<string, Suggestion>>;
}

interface SuggestionStand extends RoundtableStanding {
  readonly roundtable: Roundtable;
}

/** Who has a part in a suggestion: the hosts, and who is to answer it. */
export const partsOf = (roundtable: Roundtable, { responsibleOrgId }: Suggestion): readonly Named[] => [
  ...hostsOf(roundtable),
  ...(responsibleOrgId === null ? [] : [{ as: 'RESPONSIBLE', organizationId: responsibleOrgId } as const]),
];

/** Makes the service of suggestions. */
export function createSuggestions({
  model,
  store,
  steps,
  roundtables,
  directory,
  calendar,
}: {
  readonly model: Model<SuggestionDocument>;
  readonly store: Store<Suggestion>;
  readonly steps: Steps;
  readonly roundtables: Roundtables;
  readonly directory: Directory;
  readonly calendar: WorkCalendar;
}): Suggestions {
  const countOf = (roundtableId: string, session: Session) => model.countDocuments({ roundtableId }).session(session);

  return {
    find: (id, session) => store.find(id, session),
    findByCodes: (codes) => findByLedgerCodes(store, codes),
    importSuggestions: (rows, options) => importSuggestions({ store, steps, roundtables, countOf }, rows, options),
    receive: (ask, input) =>
      steps.change<Suggestion>({
        ask,
        mutation: 'suggestion.receive',
        input,
        load: (id) => store.find(id),
        async run({ session, now, append }, actAs) {
          const roundtable = await roundtables.hold(input.roundtableId, session);
          if (!roundtable) return refuse({ code: 'NOT_FOUND', field: ['roundtableId'] });
          const viewer = await roundtables.standingOf(ask.viewer, roundtable, hostsOf(roundtable), { now, session });
          actAs(viewer.actingAs);
          const decision = begin(suggestionWorkflow, 'receive', { viewer, input: {}, now, calendar });
          if (!decision.ok) return decision;
          const suggestion = received(newId(), roundtable, input, now);
          if (!suggestion.ok) return suggestion;
          const { organizationId = null, accountId = null } = suggestion.value.author ?? {};
          const known = await checkKnown(directory, { 'author.organizationId': organizationId }, session);
          if (!known.ok) return known;
          const there = await countOf(roundtable.id, session);
          if (there >= mostSuggestions) {
            return refuse({ code: 'TOO_MANY', field: ['roundtableId'], details: { most: mostSuggestions } });
          }
          const more = { organizationIds: [organizationId], accountId };
          const involved = await roundtables.involve(roundtable, more, session);
          await store.insert([suggestion.value], session);
          append(suggestionStepped(decision.value, suggestion.value, involved));
          return suggestion;
        },
      }),
    step: (action, ask, input) =>
      steps.take<Suggestion, Suggestion['status'], SuggestionStand>({
        ask,
        mutation: `suggestion.${action}`,
        input,
        store,
        async stand(suggestion, { session, now }) {
          const roundtable = await roundtables.hold(suggestion.roundtableId, session);
          if (!roundtable) throw new TypeError('expected the roundtable of a suggestion to exist');
          const parts = partsOf(roundtable, suggestion);
          const named = action === 'answer' ? parts.toReversed() : parts;
          return { ...(await roundtables.standingOf(ask.viewer, roundtable, named, { now, session })), roundtable };
        },
        async decide(suggestion, { roundtable, ...viewer }, { session, now }) {
          const { status, responsibleOrgId } = suggestion;
          const isJudged = status === 'ANSWERED';
          const answeredBy = isJudged ? await withSuccessors(directory, [responsibleOrgId], session) : undefined;
          const facts = factsOf(suggestion, roundtable, answeredBy);
          return decide(suggestionWorkflow, facts, action, { viewer, input: withoutUndefined(input), now, calendar });
        },
        async apply(suggestion, decision, { roundtable }, { session, now }) {
          const fits = [checkText('reason', input.reason, longestReason), checkGiven(input)];
          for (const fit of fits) if (!fit.ok) return fit;
          if (decision.to === 'MERGED' && action === 'judge') {
            const merged = checkMerge(suggestion, await store.find(input.mergedIntoId ?? '', session));
            if (!merged.ok) return merged;
          }
          const next = afterStep(suggestion, decision, { ...input, now, accountId: ask.viewer.accountId });
          const { responsibleOrgId } = next;
          if (responsibleOrgId !== suggestion.responsibleOrgId) {
            const known = await checkKnown(directory, { responsibleOrgId }, session);
            if (!known.ok) return known;
          }
          const involved = await roundtables.involve(roundtable, { organizationIds: [responsibleOrgId] }, session);
          return ok({ next, happenings: [suggestionStepped(decision, next, involved)] });
        },
      }),
  };
}
