import {
  findByLedgerCodes,
  type HistoryOptions,
  type HistoryOutcome,
  newId,
  recordHistory,
  type Steps,
  type Store,
} from '@cobuild/subgraph';
import { allianceStepped } from './alliance.events.js';
import { type Alliance, blankAlliance, type ImportSource } from './alliance.rules.js';
import type { Circles } from './circle.service.js';

/** An alliance as imported history tells it. */
export interface AllianceHistory
  extends Pick<
    Alliance,
    'name' | 'kind' | 'form' | 'field' | 'approvingOrgId' | 'officeOrgId' | 'foundedOn' | 'dissolvedOn'
  > {
  readonly code: string;
  readonly source: ImportSource;
}

/**
 * Takes imported alliances in, in one transaction: each enters as ACTIVE, or as DISSOLVED where it has been, marked imported, with
 * what is known of it (domain.md G11); nobody signs again what was signed long ago. Rows that are there already stay unchanged.
 */
export function importAlliances(
  { store, steps, circles }: { readonly store: Store<Alliance>; readonly steps: Steps; readonly circles: Circles },
  rows: readonly AllianceHistory[],
  options: HistoryOptions = {},
): Promise<readonly HistoryOutcome[]> {
  return recordHistory(steps, 'alliance.import', rows, options, async ({ session, now, append }) => {
    const codes = rows.map(({ code }) => code);
    const known = new Map(await findByLedgerCodes(store, codes, session));
    const fresh: Alliance[] = [];
    const outcomes: HistoryOutcome[] = [];
    for (const row of rows) {
      const { code, dissolvedOn } = row;
      const there = known.get(code);
      if (there) {
        const refusal = { code: 'DUPLICATE_CODE', field: ['code'] };
        outcomes.push(
          isSame(there, row) ? { code, outcome: 'unchanged', id: there.id } : { code, outcome: 'refused', refusal },
        );
        continue;
      }
      const status = dissolvedOn === null ? 'ACTIVE' : 'DISSOLVED';
      const entered: Alliance = { ...blankAlliance(newId(), now), ...row, status, imported: true };
      const alliance = { ...entered, reach: await circles.reachOf(entered, [], session) };
      known.set(code, alliance);
      fresh.push(alliance);
      outcomes.push({ code, outcome: 'imported', id: alliance.id });
    }
    await store.insert(fresh, session);
    for (const alliance of fresh) {
      const event = alliance.status === 'ACTIVE' ? 'alliances.AllianceFounded' : 'alliances.AllianceDissolved';
      append(allianceStepped({ action: 'import', event, from: null }, alliance));
    }
    return outcomes;
  });
}

/** A file has its texts without what stands around them. */
function isSame({ name, kind, form }: Alliance, row: AllianceHistory): boolean {
  return name.trim() === row.name && kind === row.kind && form === row.form;
}
