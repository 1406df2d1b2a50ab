import type { Directory } from '@cobuild/directory';
import type { Ledger } from '@cobuild/import-export';
import { codeInLedger, inBatches, inOrderOfCodes, type Store } from '@cobuild/subgraph';
import { dateOf } from '@cobuild/workflow';
import type { Model } from 'mongoose';
import { codeOfIssue } from '../roundtable/issue-codes.js';
import { referenceText } from '../roundtable/reference-text.rules.js';
import { type Roundtable, wasHeld } from '../roundtable/roundtable.rules.js';
import { channelWords, stateWords, suggestionColumns, type SuggestionRow, toldKeys } from './suggestion.columns.js';
import { fromDocument, type SuggestionDocument } from './suggestion.model.js';
import { maskedName, type Suggestion } from './suggestion.rules.js';

const readAtOnce = 200;
const wordsOf = <T>(words: ReadonlyMap<string, T>) => new Map([...words].map(([word, what]) => [what, word]));
const stateWordOf = wordsOf(stateWords);
const channelWordOf = wordsOf(channelWords);

/**
 * The ledger of suggestions (意见建议台账): all of roundtables that were held, whatever became of them, by their codes. It is printed
 * and passed on, so it shows no more of an author's name than its first character (domain.md G7).
 */
export function suggestionLedger({
  model,
  store,
  roundtables,
  directory,
}: {
  readonly model: Model<SuggestionDocument>;
  readonly store: Pick<Store<Suggestion>, 'findWhere'>;
  readonly roundtables: Pick<Store<Roundtable>, 'findWhere'>;
  readonly directory: Pick<Directory, 'findMany'>;
}): Ledger {
  return {
    name: 'roundtable_suggestions',
    sheet: '圆桌会意见建议',
    columns: suggestionColumns,
    async *rows() {
      for await (const batch of inBatches(inOrderOfCodes(model, {}), readAtOnce)) {
        const suggestions = batch.map(fromDocument);
        const tableIds = [...new Set(suggestions.map(({ roundtableId }) => roundtableId))];
        const tables = await roundtables.findWhere({ _id: { $in: tableIds } });
        const held = new Map(tables.filter(wasHeld).map((one) => [one.id, one]));
        const targetIds = suggestions.flatMap(({ mergedIntoId }) => mergedIntoId ?? []);
        const targets = targetIds.length === 0 ? [] : await store.findWhere({ _id: { $in: targetIds } });
        const targetCodes = new Map(targets.map((one) => [one.id, codeInLedger(one)]));
        const organizations = await directory.findMany(suggestions.flatMap(organizationsOf));
        yield suggestions.flatMap((suggestion) => {
          const roundtable = held.get(suggestion.roundtableId);
          if (!roundtable) return [];
          const codeOf = (id: string | null) => (id === null ? null : (organizations.get(id)?.code ?? id));
          const mergedInto = suggestion.mergedIntoId && (targetCodes.get(suggestion.mergedIntoId) ?? null);
          return rowOf(suggestion, { roundtable, mergedInto, codeOf });
        });
      }
    },
  };
}

const organizationsOf = ({ responsibleOrgId, author }: Suggestion): readonly string[] => [
  ...(responsibleOrgId === null ? [] : [responsibleOrgId]),
  ...(author?.organizationId ? [author.organizationId] : []),
];

function rowOf(
  suggestion: Suggestion,
  {
    roundtable,
    mergedInto,
    codeOf,
  }: {
    readonly roundtable: Roundtable;
    readonly mergedInto: string | null;
    readonly codeOf: (organizationId: string | null) => string | null;
  },
): SuggestionRow {
  const { author, source, informedThrough } = suggestion;
  const { file = null, note = null, told = {} } = source ?? {};
  // What happened here is known better than what was told of it.
  const dayOf = (key: (typeof toldKeys)[number], at: Date | null) => (at ? dateOf(at) : (told[key] ?? null));
  return {
    code: codeInLedger(suggestion),
    roundtableCode: codeInLedger(roundtable),
    issueCode: codeOfIssue(roundtable, suggestion.issueId),
    text: suggestion.text,
    authorName: author && maskedName(author.name),
    authorOrgCode: codeOf(author?.organizationId ?? null),
    state: stateWordOf.get(suggestion.status) ?? '',
    judgedOn: dayOf('judgedOn', suggestion.judgedAt),
    mergedIntoCode: mergedInto,
    responsibleOrgCode: codeOf(suggestion.responsibleOrgId),
    assignedOn: dayOf('assignedOn', suggestion.assignedAt),
    dueOn: dayOf('dueOn', suggestion.dueAt),
    answer: suggestion.answer,
    answeredOn: dayOf('answeredOn', suggestion.answeredAt),
    settledOn: dayOf('settledOn', suggestion.settledAt),
    reason: suggestion.reason?.trim() ?? null,
    result: referenceText(suggestion.result) ?? told['result'] ?? null,
    informedOn: dayOf('informedOn', suggestion.informedAt),
    channel: informedThrough && (channelWordOf.get(informedThrough) ?? null),
    sourceFile: file,
    note,
  };
}
