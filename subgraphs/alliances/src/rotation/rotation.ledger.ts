import type { Directory } from '@cobuild/directory';
import type { Ledger } from '@cobuild/import-export';
import { codeInLedger, inBatches, inOrderOfCodes, type Store } from '@cobuild/subgraph';
import { dateOf } from '@cobuild/workflow';
import type { Model } from 'mongoose';
import { type AllianceDocument, fromDocument } from '../alliance/alliance.model.js';
import { inCell } from '../in-cell.js';
import { quarterAt } from './quarter.rules.js';
import { leaderOf, type RotationTerm } from './rotation.rules.js';
import { quarterWords, statusWords, termColumns, type TermRow } from './rotation-term.columns.js';

const alliancesAtOnce = 50;
const quarterWordOf = new Map<number, string>(Object.entries(quarterWords).map(([word, quarter]) => [quarter, word]));
const statusWordOf = new Map<string, string>(Object.entries(statusWords).map(([word, status]) => [status, word]));

/** The table of rotation (轮值表): every quarter of alliances that were founded and who leads it, by the alliances' codes and by time. */
export function rotationLedger({
  model,
  terms,
  directory,
}: {
  readonly model: Model<AllianceDocument>;
  readonly terms: Pick<Store<RotationTerm>, 'findWhere'>;
  readonly directory: Pick<Directory, 'findMany'>;
}): Ledger {
  return {
    name: 'rotation_terms',
    sheet: '轮值表',
    columns: termColumns,
    async *rows() {
      const founded = inOrderOfCodes(model, { status: { $in: ['ACTIVE', 'DISSOLVED'] } });
      for await (const batch of inBatches(founded, alliancesAtOnce)) {
        const alliances = batch.map(fromDocument);
        const among = { allianceId: { $in: alliances.map(({ id }) => id) }, status: { $ne: 'CANCELLED' } };
        const found = (await terms.findWhere(among)).toSorted((one, other) => one.ordinal - other.ordinal);
        const leads = await directory.findMany(found.map(leaderOf));
        yield alliances.flatMap((alliance) =>
          found.flatMap((term) => {
            const lead = leaderOf(term);
            const { code = null, name = null } = leads.get(lead) ?? {};
            const row = { allianceCode: codeInLedger(alliance), leadCode: code ?? lead, leadName: name };
            return term.allianceId === alliance.id ? [{ ...row, ...toldBy(term) }] : [];
          }),
        );
      }
    },
  };
}

function toldBy(term: RotationTerm): Omit<TermRow, 'allianceCode' | 'leadCode' | 'leadName'> {
  const { ordinal, plan, status, handover, source } = term;
  const { year, quarter } = quarterAt(ordinal);
  return {
    year: String(year),
    quarter: quarterWordOf.get(quarter) ?? '',
    plan: plan === null ? null : inCell(plan),
    status: statusWordOf.get(status) ?? status,
    handedOverOn: handover?.closedAt ? dateOf(handover.closedAt) : (source?.told?.['handedOverOn'] ?? null),
    sourceFile: source?.file ?? null,
    note: source?.note ?? null,
  };
}
