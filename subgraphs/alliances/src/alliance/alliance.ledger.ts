import type { Directory } from '@cobuild/directory';
import type { Ledger } from '@cobuild/import-export';
import { codeInLedger, inBatches, inOrderOfCodes } from '@cobuild/subgraph';
import type { Model } from 'mongoose';
import { allianceColumns, type AllianceRow, formWords, kindWords, toldKeys } from './alliance.columns.js';
import { type AllianceDocument, fromDocument } from './alliance.model.js';
import type { Alliance } from './alliance.rules.js';

const readAtOnce = 200;
const kindWordOf = new Map<string, string>(Object.entries(kindWords).map(([word, kind]) => [kind, word]));
const formWordOf = new Map<string, string>(Object.entries(formWords).map(([word, form]) => [form, word]));

/** The ledger of alliances (联盟台账): all that were founded, by their codes. */
export function allianceLedger({
  model,
  directory,
}: {
  readonly model: Model<AllianceDocument>;
  readonly directory: Pick<Directory, 'findMany'>;
}): Ledger {
  return {
    name: 'alliances',
    sheet: '联盟',
    columns: allianceColumns,
    async *rows() {
      const founded = inOrderOfCodes(model, { status: { $in: ['ACTIVE', 'DISSOLVED'] } });
      for await (const batch of inBatches(founded, readAtOnce)) {
        const named = batch.flatMap(({ officeOrgId, approvingOrgId }) =>
          [officeOrgId ?? [], approvingOrgId ?? []].flat(),
        );
        const organizations = await directory.findMany(named);
        const codeOf = (id: string | null) => (id === null ? null : (organizations.get(id)?.code ?? id));
        yield batch.map((document) => rowOf(fromDocument(document), codeOf));
      }
    },
  };
}

function rowOf(alliance: Alliance, codeOf: (id: string | null) => string | null): AllianceRow {
  const { name, kind, form, field, approvingOrgId, officeOrgId, foundedOn, dissolvedOn } = alliance;
  const { basis = null, file = null, note = null, told = {} } = alliance.source ?? {};
  const as = (key: (typeof toldKeys)[number]) => told[key] ?? null;
  return {
    code: codeInLedger(alliance),
    name,
    nameBasis: as('nameBasis'),
    type: kindWordOf.get(kind) ?? kind,
    typeBasis: basis,
    form: formWordOf.get(form) ?? form,
    field,
    region: as('region'),
    memberCountReported: as('memberCountReported'),
    memberCountQualifier: as('memberCountQualifier'),
    approvingOrgCode: codeOf(approvingOrgId),
    officeOrgCode: codeOf(officeOrgId),
    foundedOn,
    dissolvedOn,
    dateText: as('dateText'),
    dateBasis: as('dateBasis'),
    assembly: as('assembly'),
    office: as('office'),
    rotationPeriod: as('rotationPeriod'),
    sourceFile: file,
    note,
  };
}
