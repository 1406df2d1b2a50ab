import type { Directory } from '@cobuild/directory';
import type { Ledger } from '@cobuild/import-export';
import { codeInLedger, inBatches, inOrderOfCodes } from '@cobuild/subgraph';
import { dateOf } from '@cobuild/workflow';
import type { Model } from 'mongoose';
import type { Alliances } from '../alliance/alliance.service.js';
import { inCell } from '../in-cell.js';
import { assemblyColumns, type AssemblyRow, kindWords, statusWords, toldKeys } from './assembly.columns.js';
import { type AssemblyDocument, fromDocument } from './assembly.model.js';
import { type Assembly, dayOf, heldStatuses } from './assembly.rules.js';

const readAtOnce = 100;
const kindWordOf = new Map<string, string>(Object.entries(kindWords).map(([word, kind]) => [kind, word]));
const statusWordOf = new Map<string, string>(Object.entries(statusWords).map(([word, status]) => [status, word]));

/** The ledger of assemblies (联盟大会台账): all that were held, by their codes. */
export function assemblyLedger({
  model,
  alliances,
  directory,
}: {
  readonly model: Model<AssemblyDocument>;
  readonly alliances: Pick<Alliances, 'findMany'>;
  readonly directory: Pick<Directory, 'findMany'>;
}): Ledger {
  return {
    name: 'assemblies',
    sheet: '联盟大会',
    columns: assemblyColumns,
    async *rows() {
      const held = inOrderOfCodes(model, { status: { $in: heldStatuses } });
      for await (const batch of inBatches(held, readAtOnce)) {
        const assemblies = batch.map(fromDocument);
        const among = await alliances.findMany(assemblies.map(({ allianceId }) => allianceId));
        const organizations = await directory.findMany(
          assemblies.flatMap(({ attendance }) => attendance.map(({ organizationId }) => organizationId)),
        );
        const names: Names = {
          codeOfAlliance: (id) => codeInLedger(among.get(id) ?? { id, code: null }),
          codeOf: (id) => organizations.get(id)?.code ?? id,
          nameOf: (id) => organizations.get(id)?.name ?? id,
        };
        yield assemblies.map((assembly) => rowOf(assembly, names));
      }
    },
  };
}

interface Names {
  readonly codeOfAlliance: (id: string) => string;
  readonly codeOf: (id: string) => string;
  readonly nameOf: (id: string) => string;
}

function rowOf(assembly: Assembly, { codeOfAlliance, codeOf, nameOf }: Names): AssemblyRow {
  const { allianceId, number, kind, status, venue, agenda, quorum, attendance, minutes, publishedAt, source } =
    assembly;
  const { file = null, note = null, told = {} } = source ?? {};
  const as = (key: (typeof toldKeys)[number]) => told[key] ?? null;
  return {
    code: codeInLedger(assembly),
    allianceCode: codeOfAlliance(allianceId),
    number: number?.toString() ?? null,
    kind: kindWordOf.get(kind) ?? kind,
    heldOn: dayOf(assembly),
    venue,
    status: statusWordOf.get(status) ?? status,
    agenda,
    members: as('members') ?? quorum?.members.toString() ?? null,
    present: as('present') ?? quorum?.present.toString() ?? null,
    needed: as('needed') ?? quorum?.needed.toString() ?? null,
    attendeeCodes: attendance.map(({ organizationId }) => codeOf(organizationId)),
    delegates: as('delegates') ?? delegatesOf(attendance, nameOf),
    minutes: minutes === null ? null : inCell(minutes),
    publishedOn: publishedAt ? dateOf(publishedAt) : as('publishedOn'),
    sourceFile: file,
    note,
  };
}

/** Who came for whom, as a text. */
function delegatesOf(attendance: Assembly['attendance'], nameOf: Names['nameOf']): string | null {
  const told = attendance.flatMap(({ organizationId, delegates }) =>
    delegates.length === 0 ? [] : [`${nameOf(organizationId)}：${delegates.join('、')}`],
  );
  return told.length === 0 ? null : inCell(told.join('；'));
}
