import type { Directory } from '@cobuild/directory';
import type { Ledger } from '@cobuild/import-export';
import { codeInLedger, inBatches, inOrderOfCodes } from '@cobuild/subgraph';
import type { Model } from 'mongoose';
import { kindWords, pairColumns, type PairRow } from './pair.columns.js';
import { fromDocument, type PairDocument } from './pair.model.js';
import type { Pair } from './pair.rules.js';
import type { PairStatus } from './pair.workflow.js';

/** Pairs that have begun; a proposal is nothing that was done. */
export const begun: readonly PairStatus[] = ['ACTIVE', 'IN_REVIEW', 'SUSPENDED', 'ENDED'];

const readAtOnce = 200;
const wordOf = new Map(Object.entries(kindWords).map(([word, kind]) => [kind, word]));

/** The ledger of co-building pairs (结对台账): all that have begun, by their codes. */
export function pairLedger({
  model,
  directory,
}: {
  readonly model: Model<PairDocument>;
  readonly directory: Pick<Directory, 'findMany'>;
}): Ledger {
  return {
    name: 'pairs',
    sheet: '结对',
    columns: pairColumns,
    async *rows() {
      for await (const batch of inBatches(inOrderOfCodes(model, { status: { $in: begun } }), readAtOnce)) {
        const sides = await directory.findMany(batch.flatMap(({ sideA, sideB }) => [sideA, sideB]));
        const sideOf = (id: string) => ({ code: sides.get(id)?.code ?? id, name: sides.get(id)?.name ?? null });
        yield batch.map((document) => rowOf(fromDocument(document), sideOf));
      }
    },
  };
}

function rowOf(pair: Pair, sideOf: (id: string) => { readonly code: string; readonly name: string | null }): PairRow {
  const { kind, sideA, sideB, startedOn, endedOn, source } = pair;
  return {
    code: codeInLedger(pair),
    sideACode: sideOf(sideA).code,
    sideAName: sideOf(sideA).name,
    sideBCode: sideOf(sideB).code,
    sideBName: sideOf(sideB).name,
    kind: wordOf.get(kind) ?? kind,
    startedOn,
    endedOn,
    basis: source?.basis ?? null,
    sourceFile: source?.file ?? null,
    note: source?.note ?? null,
  };
}
