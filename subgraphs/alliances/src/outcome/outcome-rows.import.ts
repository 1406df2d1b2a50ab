import type { Directory } from '@cobuild/directory';
import { inChunks, outcomesInFile } from '@cobuild/import-export';
import { referenceOf } from '../roundtable/reference-text.rules.js';
import type { Roundtables } from '../roundtable/roundtable.service.js';
import type { OutcomeHistory } from './outcome-history.service.js';
import { fenOf } from './outcome-import.rules.js';
import { kindWords, outcomeColumns, type OutcomeRow, toldKeys } from './outcome.columns.js';
import type { OutcomeImports } from './outcome.import.js';
import { mayHaveAmount } from './outcome.rules.js';
import type { Outcomes } from './outcome.service.js';

/**
 * Lets the table of outcomes write through the service.
 *
 * @param catchUp waits until the directory knows every organization that was written
 */
export function outcomeImports({
  outcomes,
  roundtables,
  directory,
  catchUp,
}: {
  readonly outcomes: Pick<Outcomes, 'importOutcomes'>;
  readonly roundtables: Pick<Roundtables, 'findByCodes'>;
  readonly directory: Pick<Directory, 'findByCodes'>;
  readonly catchUp: () => Promise<void>;
}): OutcomeImports {
  return {
    async findRoundtables(codes) {
      const found = await inChunks(codes, (some) => roundtables.findByCodes(some));
      return new Set(found.map(([code]) => code));
    },
    async findOrganizations(codes) {
      await catchUp();
      const found = await inChunks(codes, (some) => directory.findByCodes(some));
      return new Set(found.map(([code]) => code));
    },
    async importOutcomes(rows, { dryRun }) {
      const payers = await directory.findByCodes(rows.flatMap(({ payerCode }) => payerCode ?? []));
      const history = rows.map((row) => historyIn(row, payers.get(row.payerCode ?? '')?.id ?? null));
      const stored = await outcomes.importOutcomes(history, { dryRun });
      return outcomesInFile(outcomeColumns, rows, stored);
    },
  };
}

function historyIn(row: OutcomeRow, payerOrgId: string | null): OutcomeHistory {
  const { code, roundtableCode, issueCode, type, name, documentNo, beneficiaryCount, sourceFile, note } = row;
  if (roundtableCode === null || !isKindWord(type))
    throw new TypeError(`expected rows that the rules let through, got ${code}`);
  const told = Object.fromEntries(toldKeys.flatMap((key) => (row[key] === null ? [] : [[key, row[key]] as const])));
  const beneficiaries = Number(beneficiaryCount ?? 0);
  return {
    code,
    roundtableCode,
    issueCode,
    payerOrgId,
    result: referenceOf(row.result),
    kind: kindWords[type],
    title: name,
    documentNo,
    amountFen: amountIn(row, kindWords[type]),
    beneficiaries: Number.isSafeInteger(beneficiaries) && beneficiaries > 0 ? beneficiaries : null,
    source: { basis: null, file: sourceFile, note, told },
  };
}

/** An amount is one in yuan, and exact: what is told as “more than” or “nearly” stays as it was told. */
function amountIn({ value, unit, valueQualifier }: OutcomeRow, kind: OutcomeHistory['kind']): number | null {
  const isExact = valueQualifier === null || valueQualifier === '等于';
  return value !== null && unit === '元' && isExact && mayHaveAmount(kind) ? fenOf(value) : null;
}

function isKindWord(word: string): word is keyof typeof kindWords {
  return Object.hasOwn(kindWords, word);
}
