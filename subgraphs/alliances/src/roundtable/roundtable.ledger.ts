import type { Directory } from '@cobuild/directory';
import type { Ledger } from '@cobuild/import-export';
import { codeInLedger, inBatches, inOrderOfCodes, type Store } from '@cobuild/subgraph';
import type { Model } from 'mongoose';
import { roundtableColumns, type RoundtableRow, toldKeys } from './roundtable.columns.js';
import { fromDocument, type RoundtableDocument } from './roundtable.model.js';
import { dayOf, heldStatuses, hostIdsOf, type ParticipantKind, type Roundtable } from './roundtable.rules.js';

const readAtOnce = 200;
const longestCell = 2_000;

const participantWords: Readonly<Record<ParticipantKind, string>> = {
  PARTY_ORGANIZATION: '党组织',
  GOVERNMENT: '政府部门',
  ENTERPRISE: '企业',
  FINANCE: '金融机构',
  SOCIAL_ORGANIZATION: '社会组织',
  EXPERT: '专家',
  RESIDENT: '居民',
  OTHER: '其他',
};

/** The ledger of roundtables (圆桌会台账): all that were held, by their codes. */
export function roundtableLedger({
  model,
  store,
  directory,
}: {
  readonly model: Model<RoundtableDocument>;
  readonly store: Store<Roundtable>;
  readonly directory: Pick<Directory, 'findMany'>;
}): Ledger {
  return {
    name: 'roundtables',
    sheet: '圆桌会',
    columns: roundtableColumns,
    async *rows() {
      const held = inOrderOfCodes(model, { status: { $in: heldStatuses } });
      for await (const batch of inBatches(held, readAtOnce)) {
        const roundtables = batch.map(fromDocument);
        const organizations = await directory.findMany(roundtables.flatMap(hostIdsOf));
        const earlierIds = roundtables.flatMap(({ parent }) => parent?.roundtableId ?? []);
        const earlier = await store.findWhere({ _id: { $in: earlierIds } });
        const codes = new Map(earlier.map((one) => [one.id, codeInLedger(one)]));
        yield roundtables.map((roundtable) =>
          rowOf(roundtable, {
            hosts: hostIdsOf(roundtable).map((id) => organizations.get(id)?.code ?? id),
            previous: roundtable.parent ? (codes.get(roundtable.parent.roundtableId) ?? null) : null,
          }),
        );
      }
    },
  };
}

function rowOf(
  roundtable: Roundtable,
  { hosts, previous }: { readonly hosts: readonly string[]; readonly previous: string | null },
): RoundtableRow {
  const { theme, venue, source, participants, issues } = roundtable;
  const { basis = null, file = null, note = null, told = {} } = source ?? {};
  const as = (key: (typeof toldKeys)[number]) => told[key] ?? null;
  return {
    code: codeInLedger(roundtable),
    date: dayOf(roundtable),
    dateText: as('dateText'),
    dateBasis: as('dateBasis'),
    theme,
    themeBasis: basis,
    venue,
    coHostCodes: hosts,
    participants:
      as('participants') ?? joined(participants.map(({ kind, count }) => `${participantWords[kind]}${count}人`)),
    issuesRaised: as('issuesRaised') ?? joined(issues.map(({ title }) => title)),
    suggestions: as('suggestions'),
    outcomeSummary: as('outcomeSummary'),
    previousCode: previous,
    followUp: as('followUp'),
    sourceFile: file,
    note,
  };
}

/** Several texts in a cell, cut where the cell ends. */
function joined(texts: readonly string[]): string | null {
  return texts.length === 0 ? null : texts.join('；').slice(0, longestCell);
}
