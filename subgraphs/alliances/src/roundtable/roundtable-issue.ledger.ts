import type { Ledger } from '@cobuild/import-export';
import { codeInLedger, inBatches, inOrderOfCodes } from '@cobuild/subgraph';
import type { Model } from 'mongoose';
import { issueColumns, type IssueRow } from './roundtable-issue.columns.js';
import { fromDocument, type RoundtableDocument } from './roundtable.model.js';
import { heldStatuses, type Roundtable } from './roundtable.rules.js';

const readAtOnce = 200;

/** The ledger of issues (圆桌会议题台账): all that roundtables took up that were held, by the codes of these, as they stand there. */
export function issueLedger({ model }: { readonly model: Model<RoundtableDocument> }): Ledger {
  return {
    name: 'roundtable_topics',
    sheet: '圆桌会议题',
    columns: issueColumns,
    async *rows() {
      const held = inOrderOfCodes(model, { status: { $in: heldStatuses }, 'issues.0': { $exists: true } });
      for await (const batch of inBatches(held, readAtOnce)) yield batch.map(fromDocument).flatMap(rowsOf);
    },
  };
}

function rowsOf(roundtable: Roundtable): readonly IssueRow[] {
  const roundtableCode = codeInLedger(roundtable);
  return roundtable.issues.map((issue) => ({
    code: codeInLedger(issue),
    roundtableCode,
    topic: issue.title,
    detail: issue.detail?.trim() ?? null,
    field: issue.field,
    sourceFile: issue.source?.file ?? null,
  }));
}
