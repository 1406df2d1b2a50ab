import {
  type HistoryOptions,
  type HistoryOutcome,
  newId,
  recordHistory,
  type Steps,
  type Store,
} from '@cobuild/subgraph';
import { dateOf, ok, type Refusal, refuse, type Result } from '@cobuild/workflow';
import type { Alliances } from '../alliance/alliance.service.js';
import type { Circles } from '../alliance/circle.service.js';
import { type AroundHistory, holdForHistory, mayEnter } from '../around-history.js';
import { quarterAt } from './quarter.rules.js';
import { termStepped } from './rotation.events.js';
import { leaderOf, ordinalOn, type RotationTerm } from './rotation.rules.js';
import { newTerm } from './rotation-steps.rules.js';
import type { RotationTermStatus } from './rotation-term.workflow.js';

/** A quarter and its lead as imported history tells them. */
export interface TermHistory extends Pick<RotationTerm, 'allianceId' | 'ordinal' | 'leadOrgId' | 'plan' | 'source'> {
  readonly status: Exclude<RotationTermStatus, 'CANCELLED'>;
}

interface Parts {
  readonly store: Store<RotationTerm>;
  readonly steps: Steps;
  readonly alliances: Pick<Alliances, 'hold'>;
  readonly circles: Pick<Circles, 'membersOf'>;
}

/**
 * Takes imported quarters in, in one transaction, so that an alliance has exactly one lead at any instant: only a quarter that is over
 * enters, with its lead, marked imported (domain.md G11). Quarters that run or lie ahead are planned by turns: a row that names the
 * same lead adds the plan that was told where none is written, and one that names another stays out. Rows that are there already
 * stay unchanged.
 */
export function importTerms(
  { store, steps, alliances, circles }: Parts,
  rows: readonly TermHistory[],
  options: HistoryOptions = {},
): Promise<readonly HistoryOutcome[]> {
  return recordHistory(steps, 'rotation.import', rows, options, async ({ session, now, append }) => {
    const held = await holdForHistory({ alliances, circles }, rows, session);
    const terms = await store.findWhere({ allianceId: { $in: [...held.keys()] } }, { session });
    const known = new Map(terms.map((term) => [placeOf(term), term]));
    const outcomes: HistoryOutcome[] = [];
    for (const row of rows) {
      const code = placeOf(row);
      const there = known.get(code);
      const around = held.get(row.allianceId);
      if (there && leaderOf(there) !== row.leadOrgId) {
        outcomes.push({ code, outcome: 'refused', refusal: { code: 'QUARTER_LED_OTHERWISE', field: ['leadOrgId'] } });
        continue;
      }
      if (there && !(around?.alliance.imported && row.plan !== null && there.plan === null)) {
        outcomes.push({ code, outcome: 'unchanged', id: there.id });
        continue;
      }
      const entered = there && around ? ok(around) : mayBeTold(row, around, now);
      if (!entered.ok) {
        outcomes.push({ code, outcome: 'refused', refusal: entered.refusal });
        continue;
      }
      const { alliance } = entered.value;
      const next = there
        ? { ...there, plan: row.plan, version: there.version + 1, updatedAt: now }
        : recalled(row, now);
      if (there) {
        const written = await store.replace(next, session);
        if (!written.ok) throw new TypeError(`expected a held quarter to be written, got ${written.refusal.code}`);
      } else await store.insert([next], session);
      const event = there ? 'alliances.RotationPlanWritten' : eventOf(next);
      append(termStepped({ action: 'import', event, from: there?.status ?? null }, there ?? null, next, alliance));
      outcomes.push({ code, outcome: 'imported', id: next.id });
    }
    return outcomes;
  });
}

const placeOf = ({ allianceId, ordinal }: Pick<RotationTerm, 'allianceId' | 'ordinal'>): string =>
  `${allianceId}/${ordinal}`;

const eventOf = ({ status }: RotationTerm): string =>
  status === 'CLOSED' ? 'alliances.RotationHandedOver' : 'alliances.RotationQuarterEnded';

/** A quarter that is over, and is told as one; the last of a dissolved alliance ended with it. */
function mayBeTold(row: TermHistory, around: AroundHistory | undefined, now: Date): Result<AroundHistory, Refusal> {
  const entered = mayEnter(around, { handedOverOn: row.source?.told?.['handedOverOn'] ?? null }, now);
  if (!entered.ok) return entered;
  const running = ordinalOn(dateOf(now));
  const isOver = row.ordinal < running || (entered.value.alliance.status === 'DISSOLVED' && row.ordinal === running);
  if (!isOver) return refuse({ code: 'QUARTER_NOT_OVER', field: ['quarter'], details: { ...quarterAt(row.ordinal) } });
  return row.status === 'PLANNED' || row.status === 'LEADING'
    ? refuse({ code: 'QUARTER_OVER', field: ['status'] })
    : entered;
}

/** The quarter that a row tells of. A sheet that is still to be signed is made now; what was on it then nobody has told. */
function recalled({ allianceId, ordinal, leadOrgId, status, plan, source }: TermHistory, now: Date): RotationTerm {
  const sheet = { generatedAt: now, items: [], signatures: [], closedAt: null };
  const quarter = newTerm(newId(), allianceId, { ordinal, turnOf: leadOrgId, leadOrgId }, now);
  return { ...quarter, status, plan, handover: status === 'HANDING_OVER' ? sheet : null, imported: true, source };
}
