import { checkText } from '@cobuild/subgraph';
import { ok, type Refusal, refuse, type Result } from '@cobuild/workflow';
import {
  checkReference,
  type CoHost,
  hostIdsOf,
  isNarrower,
  mostIssues,
  type Parent,
  type Reference,
  type Roundtable,
  type Scale,
  type Trigger,
  type TriggerKind,
  type VenueKind,
  wasHeld,
} from './roundtable.rules.js';

/** What the convener writes of a roundtable; what is left out stays as it was. */
export interface RoundtableDraft {
  readonly number?: string | null | undefined;
  readonly theme?: string | null | undefined;
  readonly venueKind?: VenueKind | null | undefined;
  readonly venue?: string | null | undefined;
  readonly scale?: Scale | null | undefined;
  readonly coHostIds?: readonly string[] | null | undefined;
  readonly trigger?:
    | {
        readonly kind: TriggerKind;
        readonly origin?: Reference | null | undefined;
        readonly note?: string | null | undefined;
      }
    | null
    | undefined;
  readonly parent?:
    | {
        readonly roundtableId: string;
        readonly outcomeId?: string | null | undefined;
        readonly issueId?: string | null | undefined;
      }
    | null
    | undefined;
  readonly issues?:
    | readonly { readonly title: string; readonly detail?: string | null | undefined }[]
    | null
    | undefined;
  readonly scheduledAt?: Date | null | undefined;
}

const longest = { number: 50, theme: 200, venue: 200, note: 2_000, title: 200, detail: 5_000 };
const mostCoHosts = 20;

/** Roundtables in a chain, the first one included. */
export const longestChain = 10;

/** The roundtable with what its convener has written; co-hosts that had confirmed are asked anew. */
export function draw(roundtable: Roundtable, draft: RoundtableDraft, newId: () => string): Result<Roundtable, Refusal> {
  const fit = checkDraft({ ...draft, theme: draft.theme ?? roundtable.theme });
  if (!fit.ok) return fit;
  const coHostIds = draft.coHostIds ?? roundtable.coHosts.map(({ organizationId }) => organizationId);
  const coHosts = askCoHosts(coHostIds, roundtable.convenerId);
  if (!coHosts.ok) return coHosts;
  const next: Roundtable = {
    ...roundtable,
    number: draft.number?.trim() ?? roundtable.number,
    theme: (draft.theme ?? roundtable.theme).trim(),
    venueKind: draft.venueKind ?? roundtable.venueKind,
    venue: draft.venue?.trim() ?? roundtable.venue,
    scale: draft.scale ?? roundtable.scale,
    coHosts: coHosts.value,
    trigger: draft.trigger ? triggerOf(draft.trigger) : roundtable.trigger,
    issues: draft.issues
      ? draft.issues.map(({ title, detail }) => ({
          id: newId(),
          title: title.trim(),
          detail: detail ?? null,
          code: null,
          field: null,
          source: null,
        }))
      : roundtable.issues,
    scheduledAt: draft.scheduledAt ?? roundtable.scheduledAt,
  };
  return ok({ ...next, involvedIds: hostIdsOf(next) });
}

function triggerOf({ kind, origin, note }: NonNullable<RoundtableDraft['trigger']>): Trigger {
  return { kind, origin: origin ? { kind: origin.kind, id: origin.id } : null, note: note ?? null };
}

/** One convener; every co-host is another organization (domain.md §2). */
function askCoHosts(coHostIds: readonly string[], convenerId: string): Result<readonly CoHost[], Refusal> {
  const field = ['coHostIds'];
  if (coHostIds.length > mostCoHosts) return refuse({ code: 'TOO_MANY', field, details: { most: mostCoHosts } });
  if (coHostIds.includes(convenerId)) return refuse({ code: 'CO_HOST_IS_CONVENER', field });
  if (new Set(coHostIds).size < coHostIds.length) return refuse({ code: 'NAMED_TWICE', field });
  const blank = { answer: 'WAITING', answeredAt: null, answeredBy: null, reason: null } as const;
  return ok(coHostIds.map((organizationId) => ({ organizationId, ...blank })));
}

function checkDraft({ trigger, issues, ...draft }: RoundtableDraft): Result<void, Refusal> {
  const texts = (['number', 'theme', 'venue'] as const).map((name) => checkText(name, draft[name], longest[name]));
  for (const text of texts) if (!text.ok) return text;
  const note = within('trigger', checkText('note', trigger?.note, longest.note));
  if (!note.ok) return note;
  const origin = trigger?.origin ? checkReference(['trigger', 'origin'], trigger.origin) : ok(undefined);
  if (!origin.ok) return origin;
  const named = issues ?? [];
  if (named.length > mostIssues) return refuse({ code: 'TOO_MANY', field: ['issues'], details: { most: mostIssues } });
  for (const { title, detail } of named) {
    const texts = [checkText('title', title, longest.title), checkText('detail', detail, longest.detail)];
    for (const text of texts) if (!text.ok) return within('issues', text);
  }
  return ok(undefined);
}

function within(field: string, checked: Result<void, Refusal>): Result<void, Refusal> {
  if (checked.ok) return checked;
  return refuse({ ...checked.refusal, field: [field, ...(checked.refusal.field ?? [])] });
}

/**
 * A roundtable that carries on another one names what it carries on: one outcome or one issue. The earlier one was held, reaches no
 * further than this one, and the chain has an end.
 *
 * @param outcomeIds outcomes of the earlier roundtable that stand
 */
export function carryOn(
  roundtable: Roundtable,
  link: NonNullable<RoundtableDraft['parent']>,
  earlier: Roundtable | null,
  outcomeIds: readonly string[],
): Result<Roundtable, Refusal> {
  const at = (...rest: string[]) => ['parent', ...rest];
  if (!earlier) return refuse({ code: 'NOT_FOUND', field: at('roundtableId') });
  if (!wasHeld(earlier)) return refuse({ code: 'PARENT_NOT_HELD', field: at('roundtableId') });
  const parent: Parent = {
    roundtableId: earlier.id,
    outcomeId: link.outcomeId ?? null,
    issueId: link.issueId ?? null,
  };
  const { outcomeId, issueId } = parent;
  if ((outcomeId === null) === (issueId === null)) return refuse({ code: 'PARENT_LINK_INVALID', field: at() });
  if (outcomeId !== null && !outcomeIds.includes(outcomeId))
    return refuse({ code: 'NOT_FOUND', field: at('outcomeId') });
  if (issueId !== null && !earlier.issues.some(({ id }) => id === issueId)) {
    return refuse({ code: 'NOT_FOUND', field: at('issueId') });
  }
  if (isNarrower(roundtable.scale, earlier.scale)) {
    return refuse({ code: 'SCALE_NARROWER', field: ['scale'], details: { scale: earlier.scale } });
  }
  const ancestorIds = [...earlier.ancestorIds, earlier.id];
  return ancestorIds.length < longestChain
    ? ok({ ...roundtable, parent, ancestorIds })
    : refuse({ code: 'CHAIN_TOO_LONG', field: at('roundtableId'), details: { most: longestChain } });
}
