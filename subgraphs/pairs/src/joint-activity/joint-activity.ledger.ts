import type { Directory } from '@cobuild/directory';
import type { Ledger } from '@cobuild/import-export';
import { codeInLedger, inBatches, inOrderOfCodes } from '@cobuild/subgraph';
import type { Model } from 'mongoose';
import type { Pairs } from '../pair/pair.service.js';
import { jointActivityColumns, type JointActivityRow, jointWords, pairOwner } from './joint-activity.columns.js';
import { fromDocument, type JointActivityDocument } from './joint-activity.model.js';
import type { JointActivity } from './joint-activity.rules.js';

const readAtOnce = 200;
const wordOf = new Map(Object.entries(jointWords).map(([word, joint]) => [joint, word]));

/** Codes of what a batch of activities names, by their ids. */
interface Codes {
  readonly pair: (id: string) => string;
  readonly organization: (id: string) => string;
}

/** The ledger of joint activities (联合活动台账): all that count, by their codes. */
export function jointActivityLedger({
  model,
  pairs,
  directory,
}: {
  readonly model: Model<JointActivityDocument>;
  readonly pairs: Pick<Pairs, 'findMany'>;
  readonly directory: Pick<Directory, 'findMany'>;
}): Ledger {
  return {
    name: 'joint_activities',
    sheet: '联合活动',
    columns: jointActivityColumns,
    async *rows() {
      for await (const batch of inBatches(inOrderOfCodes(model, { status: 'CONFIRMED' }), readAtOnce)) {
        const [owners, organizations] = await Promise.all([
          pairs.findMany(batch.flatMap(({ pairId }) => pairId ?? [])),
          directory.findMany(batch.flatMap(({ organizationIds }) => organizationIds)),
        ]);
        const codes: Codes = {
          pair: (id) => codeInLedger(owners.get(id) ?? { id, code: null }),
          organization: (id) => organizations.get(id)?.code ?? id,
        };
        yield batch.map((document) => rowOf(fromDocument(document), codes));
      }
    },
  };
}

function rowOf(activity: JointActivity, codes: Codes): JointActivityRow {
  const { pairId, joint, title, heldOn, place, participants, participantsA, participantsB } = activity;
  const { basis = null, file = null, note = null, told = {} } = activity.source ?? {};
  return {
    code: codeInLedger(activity),
    date: heldOn,
    dateText: told['dateText'] ?? null,
    dateBasis: told['dateBasis'] ?? null,
    nature: told['nature'] ?? null,
    mechanism: told['mechanism'] ?? null,
    ...(pairId ? { ownerType: pairOwner, ownerCode: codes.pair(pairId) } : { ownerType: null, ownerCode: null }),
    joint: wordOf.get(joint) ?? joint,
    jointBasis: basis,
    title,
    venue: place,
    participantCodes: activity.organizationIds.map(codes.organization),
    participants,
    participantsA: participantsA === null ? null : String(participantsA),
    participantsB: participantsB === null ? null : String(participantsB),
    summary: activity.summary,
    outcome: activity.results,
    relatedCodes: told['relatedCodes']?.split(';') ?? [],
    sourceFile: file,
    note,
  };
}
