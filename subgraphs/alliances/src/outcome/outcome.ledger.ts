import type { Directory } from '@cobuild/directory';
import type { Ledger } from '@cobuild/import-export';
import { codeInLedger, inBatches, inOrderOfCodes, type Store } from '@cobuild/subgraph';
import type { Model } from 'mongoose';
import { codeOfIssue } from '../roundtable/issue-codes.js';
import { referenceText } from '../roundtable/reference-text.rules.js';
import { type Roundtable, wasHeld } from '../roundtable/roundtable.rules.js';
import { yuanOf } from './outcome-import.rules.js';
import { kindWords, outcomeColumns, type OutcomeRow } from './outcome.columns.js';
import { fromDocument, type OutcomeDocument } from './outcome.model.js';
import type { Outcome, OutcomeKind } from './outcome.rules.js';

const readAtOnce = 200;
const wordOf = new Map<OutcomeKind, string>(Object.entries(kindWords).map(([word, kind]) => [kind, word]));

/** The ledger of what came of roundtables (圆桌会成果台账): all that stands, amounts once they are confirmed, by their codes. */
export function outcomeLedger({
  model,
  roundtables,
  directory,
}: {
  readonly model: Model<OutcomeDocument>;
  readonly directory: Pick<Directory, 'findMany'>;
  readonly roundtables: Pick<Store<Roundtable>, 'findWhere'>;
}): Ledger {
  return {
    name: 'roundtable_outcomes',
    sheet: '圆桌会成果',
    columns: outcomeColumns,
    async *rows() {
      const standing = inOrderOfCodes(model, { status: { $in: ['STANDING', 'CONFIRMED'] } });
      for await (const batch of inBatches(standing, readAtOnce)) {
        const outcomes = batch.map(fromDocument);
        const ids = [...new Set(outcomes.map(({ roundtableId }) => roundtableId))];
        const found = await roundtables.findWhere({ _id: { $in: ids } });
        const held = new Map(found.filter(wasHeld).map((one) => [one.id, one]));
        const payers = await directory.findMany(outcomes.flatMap(({ payerOrgId }) => payerOrgId ?? []));
        yield outcomes.map((outcome) =>
          rowOf(outcome, {
            roundtable: held.get(outcome.roundtableId) ?? null,
            payerCode: outcome.payerOrgId && (payers.get(outcome.payerOrgId)?.code ?? outcome.payerOrgId),
          }),
        );
      }
    },
  };
}

function rowOf(
  outcome: Outcome,
  { roundtable, payerCode }: { readonly roundtable: Roundtable | null; readonly payerCode: string | null },
): OutcomeRow {
  const { kind, title, documentNo, amountFen, beneficiaries, source } = outcome;
  const { file = null, note = null, told = {} } = source ?? {};
  const hasAmount = amountFen !== null;
  return {
    code: codeInLedger(outcome),
    roundtableCode: roundtable && codeInLedger(roundtable),
    type: wordOf.get(kind) ?? '',
    name: title,
    documentNo,
    value: told['value'] ?? (hasAmount ? yuanOf(amountFen) : null),
    unit: told['unit'] ?? (hasAmount ? '元' : null),
    valueQualifier: told['valueQualifier'] ?? (hasAmount && !source ? '等于' : null),
    beneficiaryCount: told['beneficiaryCount'] ?? beneficiaries?.toString() ?? null,
    beneficiaryUnit: told['beneficiaryUnit'] ?? null,
    payerCode,
    issueCode: roundtable && codeOfIssue(roundtable, outcome.issueId),
    result: referenceText(outcome.result),
    sourceFile: file,
    note,
  };
}
