import type { Happening } from '@cobuild/subgraph';
import type { Decision } from '@cobuild/workflow';
import { personTimesOf, type Roundtable, rootOf } from './roundtable.rules.js';

/** What every event of a roundtable, of its suggestions and of its outcomes tells of it. Others read this in the log. */
export interface RoundtableInEvent {
  readonly roundtableId: string;
  /** The first roundtable of its chain. */
  readonly rootId: string;
  /** How many roundtables stand above it. */
  readonly depth: number;
  readonly scale: Roundtable['scale'];
  readonly convenerId: string;
  readonly coHostIds: readonly string[];
  /** `null` until it was held, and where imported history does not tell. */
  readonly heldAt: string | null;
  /** What imported data tells of when it was held: a day, a month or a year. */
  readonly heldOn: string | null;
  /** Accounts of authors, who learn of every step. */
  readonly followers: readonly string[];
}

/** What every event of a roundtable tells. */
export interface RoundtableEventPayload extends RoundtableInEvent {
  readonly theme: string;
  readonly venueKind: Roundtable['venueKind'];
  readonly trigger: Roundtable['trigger'];
  readonly parent: Roundtable['parent'];
  readonly participants: Roundtable['participants'];
  readonly personTimes: number;
  readonly action: string;
  readonly from: Roundtable['status'] | null;
  readonly to: Roundtable['status'];
}

/** What of a roundtable stands in events around it. */
export const roundtableInEvent = (roundtable: Roundtable): RoundtableInEvent => ({
  roundtableId: roundtable.id,
  rootId: rootOf(roundtable),
  depth: roundtable.ancestorIds.length,
  scale: roundtable.scale,
  convenerId: roundtable.convenerId,
  coHostIds: roundtable.coHosts.map(({ organizationId }) => organizationId),
  heldAt: roundtable.heldAt?.toISOString() ?? null,
  heldOn: roundtable.heldOn,
  followers: roundtable.followers,
});

/** A step of a roundtable. */
export function roundtableStepped(
  { action, event, from }: Pick<Decision<Roundtable['status']>, 'action' | 'event' | 'from'>,
  roundtable: Roundtable,
): Happening {
  const { id, version, theme, venueKind, trigger, parent, participants, status, involvedIds } = roundtable;
  const payload: RoundtableEventPayload = {
    ...roundtableInEvent(roundtable),
    theme,
    venueKind,
    trigger,
    parent,
    participants,
    personTimes: personTimesOf(roundtable),
    action,
    from,
    to: status,
  };
  return {
    type: event,
    entity: { type: 'Roundtable', id, version },
    organizations: involvedIds,
    payload: { ...payload },
  };
}
