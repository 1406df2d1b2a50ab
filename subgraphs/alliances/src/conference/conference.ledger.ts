import type { Directory } from '@cobuild/directory';
import type { Ledger } from '@cobuild/import-export';
import { codeInLedger, inBatches, inOrderOfCodes } from '@cobuild/subgraph';
import type { Model } from 'mongoose';
import { conferenceColumns, type ConferenceRow, kindWords, toldKeys } from './conference.columns.js';
import { type ConferenceDocument, fromDocument } from './conference.model.js';
import { type JointConference, participantsOf } from './conference.rules.js';

const readAtOnce = 200;
const otherWord = '其他会议';
/** Kinds that files have one word for. */
const wordOf = new Map<string, string>(
  Object.entries(kindWords).flatMap(([word, kind]) => (kind === 'OTHER' ? [] : [[kind, word] as const])),
);

/** The ledger of conferences (会议台账): all that were held, by their codes. */
export function conferenceLedger({
  model,
  directory,
}: {
  readonly model: Model<ConferenceDocument>;
  readonly directory: Pick<Directory, 'findMany'>;
}): Ledger {
  return {
    name: 'conferences',
    sheet: '会议',
    columns: conferenceColumns,
    async *rows() {
      const held = inOrderOfCodes(model, { status: { $in: ['SUPERVISING', 'CLOSED'] } });
      for await (const batch of inBatches(held, readAtOnce)) {
        const conferences = batch.map(fromDocument);
        const organizations = await directory.findMany(conferences.flatMap(participantsOf));
        const codeOf = (id: string) => organizations.get(id)?.code ?? id;
        yield conferences.map((conference) => rowOf(conference, codeOf));
      }
    },
  };
}

function rowOf(conference: JointConference, codeOf: (id: string) => string): ConferenceRow {
  const { kind, title, hostOrgId, memberOrgIds, heldOn, source } = conference;
  const { basis = null, file = null, note = null, told = {} } = source ?? {};
  const as = (key: (typeof toldKeys)[number]) => told[key] ?? null;
  const hostCodes = told['hostCodes']?.split(';') ?? [codeOf(hostOrgId)];
  return {
    code: codeInLedger(conference),
    date: heldOn,
    dateText: as('dateText'),
    dateBasis: as('dateBasis'),
    type: wordOf.get(kind) ?? as('type') ?? otherWord,
    name: title,
    nameBasis: basis,
    nature: as('nature'),
    frequency: as('frequency'),
    hostCodes,
    attendeeCodes: memberOrgIds.map(codeOf).filter((code) => !hostCodes.includes(code)),
    attendees: as('attendees'),
    agenda: as('agenda'),
    result: as('result'),
    joint: as('joint'),
    relatedCodes: told['relatedCodes']?.split(';') ?? [],
    sourceFile: file,
    note,
  };
}
