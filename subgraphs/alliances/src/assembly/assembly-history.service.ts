import {
  findByLedgerCodes,
  type HistoryOptions,
  type HistoryOutcome,
  newId,
  recordHistory,
  type Steps,
  type Store,
} from '@cobuild/subgraph';
import type { Alliances } from '../alliance/alliance.service.js';
import type { Circles } from '../alliance/circle.service.js';
import { holdForHistory, mayEnter } from '../around-history.js';
import { assemblyStepped } from './assembly.events.js';
import { type Assembly, blankAssembly, type heldStatuses } from './assembly.rules.js';

/** An assembly as imported history tells it. */
export interface AssemblyHistory
  extends Pick<
    Assembly,
    'allianceId' | 'number' | 'kind' | 'heldOn' | 'venue' | 'agenda' | 'quorum' | 'minutes' | 'source'
  > {
  readonly code: string;
  readonly status: (typeof heldStatuses)[number];
  /** Organizations that came; who came for them is known as a text alone. */
  readonly cameOrgIds: readonly string[];
}

interface Parts {
  readonly store: Store<Assembly>;
  readonly steps: Steps;
  readonly alliances: Pick<Alliances, 'hold'>;
  readonly circles: Pick<Circles, 'membersOf'>;
}

/**
 * Takes imported assemblies in, in one transaction: each enters as it is told, marked imported (domain.md G11); at what time it was
 * opened and closed stays empty. Only an alliance that is imported itself takes them: others meet on the platform. Rows that are
 * there already stay unchanged.
 */
export function importAssemblies(
  { store, steps, alliances, circles }: Parts,
  rows: readonly AssemblyHistory[],
  options: HistoryOptions = {},
): Promise<readonly HistoryOutcome[]> {
  return recordHistory(steps, 'assembly.import', rows, options, async ({ session, now, append }) => {
    const codes = rows.map(({ code }) => code);
    const held = await holdForHistory({ alliances, circles }, rows, session);
    const known = await findByLedgerCodes(store, codes, session);
    const outcomes: HistoryOutcome[] = [];
    for (const { cameOrgIds, ...row } of rows) {
      const { code, allianceId, status, heldOn } = row;
      const there = known.get(code);
      if (there) {
        const refusal = { code: 'DUPLICATE_CODE', field: ['code'] };
        outcomes.push(
          isSame(there, row) ? { code, outcome: 'unchanged', id: there.id } : { code, outcome: 'refused', refusal },
        );
        continue;
      }
      const around = mayEnter(held.get(allianceId), { heldOn }, now);
      if (!around.ok) {
        outcomes.push({ code, outcome: 'refused', refusal: around.refusal });
        continue;
      }
      const { alliance, membershipOf } = around.value;
      const attendance = cameOrgIds.map((organizationId) => {
        return { membershipId: membershipOf(organizationId), organizationId, delegates: [], at: null };
      });
      const assembly: Assembly = { ...blankAssembly(newId(), allianceId, now), ...row, attendance, imported: true };
      await store.insert([assembly], session);
      const event = status === 'CLOSED' ? 'alliances.AssemblyClosed' : 'alliances.AssemblyMinutesPublished';
      append(assemblyStepped({ action: 'import', event, from: null }, assembly, alliance));
      outcomes.push({ code, outcome: 'imported', id: assembly.id });
    }
    return outcomes;
  });
}

function isSame(
  { allianceId, number, kind }: Assembly,
  row: Pick<Assembly, 'allianceId' | 'number' | 'kind'>,
): boolean {
  return allianceId === row.allianceId && number === row.number && kind === row.kind;
}
