import type { Directory } from '@cobuild/directory';
import type { Ledger } from '@cobuild/import-export';
import { codeInLedger, inBatches, inOrderOfCodes, type Store } from '@cobuild/subgraph';
import type { Model } from 'mongoose';
import type { Alliances } from '../alliance/alliance.service.js';
import type { ActionTask } from './action-task.rules.js';
import {
  allianceOwner,
  jointActionColumns,
  type JointActionRow,
  jointWords,
  natureWords,
} from './joint-action.columns.js';
import { fromDocument, type JointActionDocument } from './joint-action.model.js';
import { type JointAction, wasDone } from './joint-action.rules.js';

const readAtOnce = 200;
const jointWordOf = new Map<string, string>(Object.entries(jointWords).map(([word, joint]) => [joint, word]));
const natureWordOf = new Map<string, string>(Object.entries(natureWords).map(([word, nature]) => [nature, word]));

/** What a batch of actions names: codes by ids, and who took part beside the lead. */
interface Around {
  readonly allianceCode: (id: string) => string;
  readonly organizationCode: (id: string) => string;
  readonly doneBy: (actionId: string) => readonly string[];
}

/** The ledger of joint actions (联合行动台账): all that were done, by their codes. */
export function jointActionLedger({
  model,
  tasks,
  alliances,
  directory,
}: {
  readonly model: Model<JointActionDocument>;
  readonly tasks: Pick<Store<ActionTask>, 'findWhere'>;
  readonly alliances: Pick<Alliances, 'findMany'>;
  readonly directory: Pick<Directory, 'findMany'>;
}): Ledger {
  return {
    name: 'joint_actions',
    sheet: '联合行动',
    columns: jointActionColumns,
    async *rows() {
      for await (const batch of inBatches(inOrderOfCodes(model, wasDone), readAtOnce)) {
        const actions = batch.map(fromDocument);
        const done = await tasks.findWhere({ actionId: { $in: actions.map(({ id }) => id) }, status: 'DONE' });
        const [owners, organizations] = await Promise.all([
          alliances.findMany(actions.flatMap(({ allianceId }) => allianceId ?? [])),
          directory.findMany([
            ...actions.flatMap(({ leadOrgId }) => leadOrgId ?? []),
            ...done.map(({ organizationId }) => organizationId),
          ]),
        ]);
        const around: Around = {
          allianceCode: (id) => codeInLedger(owners.get(id) ?? { id, code: null }),
          organizationCode: (id) => organizations.get(id)?.code ?? id,
          doneBy: (id) =>
            done.flatMap(({ actionId, organizationId }) => (actionId === id ? organizationId : [])).toSorted(),
        };
        yield actions.map((action) => rowOf(action, around));
      }
    },
  };
}

function rowOf(action: JointAction, { allianceCode, organizationCode, doneBy }: Around): JointActionRow {
  const { allianceId, title, joint, nature, startsOn, place, summary, source } = action;
  const { basis = null, file = null, note = null, told = {} } = source ?? {};
  const participants = [...new Set([...(action.leadOrgId === null ? [] : [action.leadOrgId]), ...doneBy(action.id)])];
  return {
    code: codeInLedger(action),
    date: startsOn,
    dateText: told['dateText'] ?? null,
    dateBasis: told['dateBasis'] ?? null,
    nature: source ? (told['nature'] ?? null) : (natureWordOf.get(nature) ?? null),
    mechanism: told['mechanism'] ?? null,
    ...(allianceId === null
      ? { ownerType: told['ownerType'] ?? null, ownerCode: told['ownerCode'] ?? null }
      : { ownerType: allianceOwner, ownerCode: allianceCode(allianceId) }),
    joint: jointWordOf.get(joint) ?? joint,
    jointBasis: basis,
    title,
    venue: place,
    participantCodes: cellOf(told['participantCodes']) ?? participants.map(organizationCode),
    participants: told['participants'] ?? null,
    outcome: summary,
    relatedCodes: cellOf(told['relatedCodes']) ?? [],
    sourceFile: file,
    note,
  };
}

/** Codes as a row told them; none where it told that there are none. */
function cellOf(told: string | undefined): readonly string[] | null {
  if (told === undefined) return null;
  return told === '' ? [] : told.split(';');
}
