import { checkKnown, type Directory } from '@cobuild/directory';
import type { Viewer } from '@cobuild/identity';
import {
  type Ask,
  checkText,
  collectWhere,
  type Connection,
  findByLedgerCodes,
  type HistoryOptions,
  type HistoryOutcome,
  longestReason,
  newId,
  type PageArguments,
  paginate,
  type StepInput,
  type Steps,
  type Store,
  withoutUndefined,
} from '@cobuild/subgraph';
import { begin, decide, dueOf, ok, type Refusal, refuse, type Result, type WorkCalendar } from '@cobuild/workflow';
import type { Model, mongo } from 'mongoose';
import { type Chain, chainOf, withinLevels } from './roundtable-chain.service.js';
import { hostsOf, type RoundtableCircle } from './roundtable-circle.service.js';
import { carryOn, draw, type RoundtableDraft } from './roundtable-draft.rules.js';
import { importIssues, type IssueHistory } from './roundtable-issue-history.service.js';
import { importRoundtables, type RoundtableHistory } from './roundtable-history.service.js';
import type { RoundtableUpkeep } from './roundtable-upkeep.service.js';
import { isEntitled, readableBy, type RoundtableStanding } from './roundtable-standing.rules.js';
import { afterStep, factsOf } from './roundtable-steps.rules.js';
import { roundtableStepped } from './roundtable.events.js';
import { fromDocument, numberKeyOf, type RoundtableDocument } from './roundtable.model.js';
import {
  blankRoundtable,
  checkAccount,
  type ParticipantCount,
  type Roundtable,
  type Scale,
  type VenueKind,
} from './roundtable.rules.js';
import { minutesWorkingDays, type OpenEnds, type RoundtableAction, roundtableWorkflow } from './roundtable.workflow.js';

type Session = mongo.ClientSession;

export interface RoundtableFilter {
  readonly convenerId?: string | null | undefined;
  /** Roundtables in which this organization has a part. */
  readonly organizationId?: string | null | undefined;
  readonly underId?: string | null | undefined;
  readonly scales?: readonly Scale[] | null | undefined;
  readonly venueKinds?: readonly VenueKind[] | null | undefined;
  readonly statuses?: readonly Roundtable['status'][] | null | undefined;
}

export type RoundtableOrder = 'NEWEST_FIRST' | 'RECENTLY_UPDATED';

export type NewRoundtable = RoundtableDraft & {
  readonly convenerId: string;
  readonly idempotencyKey?: string | null | undefined;
};

export type RoundtableStep = StepInput &
  RoundtableDraft & {
    /** The co-host for which the viewer answers, where they act for several. */
    readonly organizationId?: string | null | undefined;
    readonly heldAt?: Date | null | undefined;
    readonly participants?: readonly ParticipantCount[] | null | undefined;
    readonly minutes?: string | null | undefined;
  };

/** To which roundtables a snapshot is narrowed; what is absent does not limit. */
export interface RoundtablesNamed {
  readonly roundtableIds?: readonly string[] | null | undefined;
  readonly chainIds?: readonly string[] | null | undefined;
  readonly organizationIds?: readonly string[] | null | undefined;
  readonly scales?: readonly Scale[] | null | undefined;
}

/** What others may do with roundtables. */
export interface Roundtables extends RoundtableCircle {
  find(id: string, session?: Session): Promise<Roundtable | null>;
  /** Those that the viewer may see. */
  list(
    viewer: Viewer,
    now: Date,
    filter: RoundtableFilter,
    order: RoundtableOrder,
    page: PageArguments,
  ): Promise<Connection<Roundtable>>;
  /** Roundtables to what of which a viewer is entitled now, by id: what a snapshot is read from. */
  entitling(viewer: Viewer, now: Date, named: RoundtablesNamed, limit: number): Promise<readonly Roundtable[]>;
  chain(viewer: Viewer, now: Date, id: string, levels: number): Promise<Chain | null>;
  /** Whether a roundtable that is not cancelled carries an outcome on. */
  carriesOn(outcomeId: string, session: Session): Promise<boolean>;
  draft(ask: Ask, input: NewRoundtable): Promise<Result<Roundtable, Refusal>>;
  step(action: RoundtableAction, ask: Ask, input: RoundtableStep): Promise<Result<Roundtable, Refusal>>;
  importRoundtables(rows: readonly RoundtableHistory[], options?: HistoryOptions): Promise<readonly HistoryOutcome[]>;
  importIssues(rows: readonly IssueHistory[], options?: HistoryOptions): Promise<readonly HistoryOutcome[]>;
  /** Roundtables by the codes under which they stand in ledgers. */
  findByCodes(codes: readonly string[], session?: Session): Promise<ReadonlyMap<string, Roundtable>>;
  readonly upkeep: RoundtableUpkeep;
}

/** What came of roundtables, which stands in concepts of its own. */
export interface AroundRoundtables {
  readonly openEndsOf: (roundtableId: string, session: Session) => Promise<OpenEnds>;
  /** Ids of outcomes that were neither rejected nor withdrawn. */
  readonly standingOutcomesOf: (roundtableId: string, session: Session) => Promise<readonly string[]>;
}

const orders = {
  NEWEST_FIRST: [{ field: 'createdAt', direction: -1 }],
  RECENTLY_UPDATED: [{ field: 'updatedAt', direction: -1 }],
} as const;

/** Makes the service of roundtables. */
export function createRoundtables({
  model,
  store,
  steps,
  circle,
  directory,
  calendar,
  around,
  upkeep,
}: {
  readonly model: Model<RoundtableDocument>;
  readonly store: Store<Roundtable>;
  readonly steps: Steps;
  readonly circle: RoundtableCircle;
  readonly directory: Directory;
  readonly calendar: WorkCalendar;
  readonly around: AroundRoundtables;
  readonly upkeep: RoundtableUpkeep;
}): Roundtables {
  /** The clocks count from the day on which it was held, whenever that is written down. */
  const clocksFrom = (heldAt: Date) => ({
    triageDue: dueOf(roundtableWorkflow.states.HELD.limit, { now: heldAt, calendar }),
    minutesDueAt: calendar.addWorkingDays(heldAt, minutesWorkingDays).at,
  });

  /** The roundtable as its convener has written it, or why that may not stand. */
  const drawn = async (
    before: Roundtable,
    draft: RoundtableDraft,
    session: Session,
  ): Promise<Result<Roundtable, Refusal>> => {
    const next = draw(before, draft, newId);
    if (!next.ok) return next;
    const { convenerId, involvedIds } = next.value;
    const coHostIds = next.value.coHosts.map(({ organizationId }) => organizationId);
    const known = await checkKnown(directory, { convenerId, coHostIds }, session);
    if (!known.ok) return known;
    const link = draft.parent ?? next.value.parent;
    // Held, so that no outcome is withdrawn while somebody carries it on.
    const earlier = link && (await circle.hold(link.roundtableId, session));
    const outcomeIds = earlier ? await around.standingOutcomesOf(earlier.id, session) : [];
    const linked = link ? carryOn(next.value, link, earlier, outcomeIds) : next;
    if (!linked.ok) return linked;
    const numberKey = numberKeyOf(linked.value);
    const [same] = numberKey === null ? [] : await store.findWhere({ numberKey }, { session, limit: 1 });
    if (same && same.id !== before.id) return refuse({ code: 'NUMBER_TAKEN', field: ['number'] });
    return ok({ ...linked.value, reach: await circle.reachOf(involvedIds, session) });
  };

  return {
    ...circle,
    upkeep,
    find: (id, session) => store.find(id, session),
    findByCodes: (codes, session) => findByLedgerCodes(store, codes, session),
    importRoundtables: (rows, options) => importRoundtables({ store, steps, circle }, rows, options),
    importIssues: (rows, options) => importIssues({ store, steps, circle }, rows, options),
    list: (viewer, now, { convenerId, organizationId, underId, scales, venueKinds, statuses }, order, page) =>
      paginate({
        model,
        filter: {
          ...(convenerId ? { convenerId } : {}),
          ...(organizationId ? { involvedIds: organizationId } : {}),
          ...(underId ? { reach: underId } : {}),
          ...(scales ? { scale: { $in: scales } } : {}),
          ...(venueKinds ? { venueKind: { $in: venueKinds } } : {}),
          ...(statuses ? { status: { $in: statuses } } : {}),
          $and: [readableBy(viewer, now)],
        },
        order: orders[order],
        page,
        toNode: fromDocument,
      }),
    entitling: (viewer, now, { roundtableIds, chainIds, organizationIds, scales }, limit) => {
      const narrowed = [
        ...(roundtableIds ? [{ _id: { $in: [...roundtableIds] } }] : []),
        ...(chainIds ? [{ $or: [{ _id: { $in: [...chainIds] } }, { ancestorIds: { $in: [...chainIds] } }] }] : []),
        ...(organizationIds ? [{ reach: { $in: [...organizationIds] } }] : []),
        ...(scales ? [{ scale: { $in: [...scales] } }] : []),
      ];
      const visible = readableBy(viewer, now, { entitledOnly: true });
      const entitled = (page: readonly Roundtable[]) => page.filter((one) => isEntitled(viewer, one, now));
      return collectWhere(store, { $and: [visible, ...narrowed] }, entitled, limit);
    },
    chain: (viewer, now, id, levels) => chainOf(store, id, { viewer, now, levels: withinLevels(levels) }),
    async carriesOn(outcomeId, session) {
      const filter = { 'parent.outcomeId': outcomeId, status: { $ne: 'CANCELLED' } };
      return (await store.findWhere(filter, { session, limit: 1 })).length > 0;
    },
    draft: (ask, input) =>
      steps.change<Roundtable>({
        ask,
        mutation: 'roundtable.draft',
        input,
        load: (id) => store.find(id),
        async run({ session, now, append }, actAs) {
          const blank = blankRoundtable(newId(), input.convenerId, now);
          const viewer = await circle.standingOf(ask.viewer, blank, hostsOf(blank), { now, session });
          actAs(viewer.actingAs);
          const decision = begin(roundtableWorkflow, 'draft', { viewer, input: {}, now, calendar });
          if (!decision.ok) return decision;
          const roundtable = await drawn(blank, { ...input, theme: input.theme ?? '' }, session);
          if (!roundtable.ok) return roundtable;
          await store.insert([roundtable.value], session);
          append(roundtableStepped(decision.value, roundtable.value));
          return ok(roundtable.value);
        },
      }),
    step: (action, ask, input) =>
      steps.take<Roundtable, Roundtable['status'], RoundtableStanding>({
        ask,
        mutation: `roundtable.${action}`,
        input,
        store,
        stand(roundtable, { session, now }) {
          const [convener, ...coHosts] = hostsOf(roundtable);
          const isCoHosts = action === 'confirmCoHost' || action === 'declineCoHost';
          const named = isCoHosts ? coHosts : convener ? [convener] : [];
          return circle.standingOf(ask.viewer, roundtable, named, { now, session, wanted: input.organizationId });
        },
        async decide(roundtable, viewer, { session, now }) {
          const facts = factsOf(roundtable, await around.openEndsOf(roundtable.id, session));
          return decide(roundtableWorkflow, facts, action, { viewer, input: withoutUndefined(input), now, calendar });
        },
        async apply(roundtable, decision, viewer, { session, now }) {
          const fits = [checkText('reason', input.reason, longestReason), checkAccount(input, now)];
          for (const fit of fits) if (!fit.ok) return fit;
          const revised = action === 'revise' ? await drawn(roundtable, input, session) : ok(roundtable);
          if (!revised.ok) return revised;
          const next = afterStep(revised.value, decision, {
            now,
            accountId: ask.viewer.accountId,
            coHostId: viewer.organizationIds[0] ?? null,
            reason: input.reason ?? null,
            heldAt: input.heldAt ?? null,
            participants: input.participants?.map(({ kind, count }) => ({ kind, count })) ?? null,
            minutes: input.minutes ?? null,
            ...clocksFrom(input.heldAt ?? now),
          });
          return ok({ next, happenings: [roundtableStepped(decision, next)] });
        },
      }),
  };
}
