import { stored } from '@cobuild/subgraph';
import type { Connection } from 'mongoose';
import type { Alliance } from './alliance/alliance.rules.js';
import { toDocument as assemblyDocument } from './assembly/assembly.model.js';
import { type Assembly, blankAssembly } from './assembly/assembly.rules.js';
import { type ActionTask, assigned } from './joint-action/action-task.rules.js';
import { toDocument as actionDocument } from './joint-action/joint-action.model.js';
import { blankAction, type JointAction } from './joint-action/joint-action.rules.js';
import { toDocument as proposalDocument } from './proposal/proposal.model.js';
import { blankProposal, type Proposal } from './proposal/proposal.rules.js';
import { quarterAt } from './rotation/quarter.rules.js';
import type { Vote } from './vote/vote.rules.js';

/**
 * What an alliance has under way in the running quarter: so many joint actions, tasks of each of them, and proposals. In each quarter
 * before there was one of each, and in every quarter an assembly.
 */
export const quarterWork = { proposals: 2, actions: 2, tasks: 3 } as const;

const numbers = (many: number): readonly number[] => Array.from({ length: many }, (_, at) => at);

const memberAt = ({ memberIds }: Alliance, at: number): string => {
  const id = memberIds[at % memberIds.length];
  if (id === undefined) throw new TypeError('expected an alliance with members');
  return id;
};

/** One quarter of an alliance, as far as its days are concerned. */
interface Days {
  readonly isNow: boolean;
  readonly key: string;
  readonly began: Date;
  /** A day near its end. */
  readonly endsOn: string;
}

function daysOf(ordinal: number, nowOrdinal: number): Days {
  const { year, quarter } = quarterAt(ordinal);
  const month = (at: number) => String(quarter * 3 - 3 + at).padStart(2, '0');
  const began = new Date(`${year}-${month(1)}-05T01:00:00Z`);
  return { isNow: ordinal === nowOrdinal, key: `${year}-${quarter}`, began, endsOn: `${year}-${month(3)}-20` };
}

const assemblyAt = (alliance: Alliance, { isNow, key, began, endsOn }: Days): Assembly => ({
  ...blankAssembly(`${alliance.id}-m-${key}`, alliance.id, began),
  status: isNow ? 'CONVENED' : 'PUBLISHED',
  scheduledAt: new Date(`${endsOn}T01:00:00Z`),
  venue: '街道会议室',
});

/** The first proposal of the running quarter is being voted on online; all the others are decided. */
function proposalAt(alliance: Alliance, { isNow, key, began, endsOn }: Days, at: number): Proposal {
  const proposer = memberAt(alliance, at);
  const by = { allianceId: alliance.id, proposerMembershipId: `${alliance.id}-${proposer}`, proposerOrgId: proposer };
  const blank = blankProposal(`${alliance.id}-p-${key}-${at}`, { ...by, proposedBy: null }, began);
  const isOpen = isNow && at === 0;
  const closesAt = new Date(`${endsOn}T01:00:00Z`);
  return {
    ...blank,
    title: `提议${key}-${at}`,
    status: isOpen ? 'VOTING' : 'FULFILLED',
    voting: {
      round: 1,
      openedAt: began,
      closesAt,
      isHidden: false,
      remindAt: null,
      closedAt: isOpen ? null : closesAt,
    },
  };
}

/** Each member's place in a vote that is open; one member in three has voted. */
const votesOn = ({ id: proposalId, createdAt }: Proposal, alliance: Alliance): readonly Vote[] =>
  alliance.memberIds.map((organizationId, at) => {
    const isCast = at % 3 === 0;
    return {
      id: `${proposalId}-${at}`,
      version: isCast ? 1 : 0,
      allianceId: alliance.id,
      proposalId,
      round: 1,
      membershipId: `${alliance.id}-${organizationId}`,
      organizationId,
      choice: isCast ? 'FOR' : null,
      reason: null,
      castAt: isCast ? createdAt : null,
      castBy: null,
      sealedAt: null,
    };
  });

function actionAt(alliance: Alliance, { isNow, key, began, endsOn }: Days, at: number): JointAction {
  const from = { allianceId: alliance.id, leadOrgId: memberAt(alliance, at), proposalId: null, origin: null };
  const followers = { followers: { organizationIds: [], accountIds: [] }, followerReach: [] };
  const blank = blankAction(`${alliance.id}-x-${key}-${at}`, { ...from, ...followers }, began);
  const status = isNow ? (at === 0 ? 'RUNNING' : 'PLANNED') : 'REVIEWED';
  return { ...blank, title: `联合行动${key}-${at}`, endsOn, status };
}

/** Tasks of an action: of one that runs they are accepted, of one that is planned they are not. */
function taskAt(action: JointAction, alliance: Alliance, { endsOn, began }: Days, at: number): ActionTask {
  const draft = { organizationId: memberAt(alliance, at * 7), duty: `分工${at}`, dueOn: endsOn };
  const task = assigned(`${action.id}-${at}`, draft, action, { now: began, acceptBy: null });
  if (action.status === 'PLANNED') return task;
  return action.status === 'RUNNING'
    ? { ...task, status: 'ACCEPTED', acceptedAt: began }
    : { ...task, status: 'DONE', acceptedAt: began, doneAt: began };
}

/** Fills a database with what alliances did in these quarters, and have under way in the last of them. */
export async function provideWork(
  connection: Connection,
  alliances: readonly Alliance[],
  ordinals: readonly number[],
): Promise<void> {
  const nowOrdinal = Math.max(...ordinals);
  const insert = async (name: string, documents: readonly object[]) => {
    await connection.collection(name).insertMany([...documents] as never[], { ordered: false });
  };
  // A quarter at a time, so that not all of it is held in memory.
  for (const ordinal of ordinals) {
    const days = daysOf(ordinal, nowOrdinal);
    const each = <T>(many: number, make: (alliance: Alliance, at: number) => T): readonly T[] =>
      alliances.flatMap((alliance) => numbers(days.isNow ? many : 1).map((at) => make(alliance, at)));
    const proposals = each(quarterWork.proposals, (alliance, at) => ({ alliance, it: proposalAt(alliance, days, at) }));
    const actions = each(quarterWork.actions, (alliance, at) => ({ alliance, it: actionAt(alliance, days, at) }));
    const tasks = actions.flatMap(({ alliance, it }) =>
      numbers(days.isNow ? quarterWork.tasks : 1).map((at) => taskAt(it, alliance, days, at)),
    );
    const votes = proposals.flatMap(({ alliance, it }) => (it.status === 'VOTING' ? votesOn(it, alliance) : []));
    await Promise.all([
      insert('assemblies', alliances.map((one) => assemblyAt(one, days)).map(assemblyDocument)),
      insert(
        'proposals',
        proposals.map(({ it }) => proposalDocument(it)),
      ),
      insert(
        'joint_actions',
        actions.map(({ it }) => actionDocument(it)),
      ),
      insert('action_tasks', tasks.map(stored)),
      ...(votes.length > 0 ? [insert('votes', votes.map(stored))] : []),
    ]);
  }
}
