import { type ActingAs, type Ask, type Tx, withoutUndefined } from '@cobuild/subgraph';
import { decide, type Decision, type Refusal, type Result, type WorkCalendar } from '@cobuild/workflow';
import type { mongo } from 'mongoose';
import type { Alliance } from '../alliance/alliance.rules.js';
import type { Alliances } from '../alliance/alliance.service.js';
import type { Circles } from '../alliance/circle.service.js';
import { type AllianceStanding, type Circle, type Seat, standingOf } from '../alliance/standing.rules.js';
import { type Assembly, isAgendaLocked } from '../assembly/assembly.rules.js';
import { outcomeOf, type Tally, tallyOf, type Vote } from '../vote/vote.rules.js';
import { needsQualified, type Proposal } from './proposal.rules.js';
import type { AgendaFacts } from './proposal-guards.rules.js';
import { factsOf, type ProposalSurroundings } from './proposal-steps.rules.js';
import { type ProposalAction, type ProposalStatus, proposalWorkflow } from './proposal.workflow.js';

type Session = mongo.ClientSession;

/** What a viewer is to a proposal, and what is known around it. */
export interface ProposalStand extends AllianceStanding {
  readonly alliance: Alliance;
  readonly circle: Circle;
  /** The members for which the viewer acts and that take part: the one that was named, where one was. */
  readonly seats: readonly Seat[];
  readonly votes: readonly Vote[];
  readonly tally: Tally;
  readonly surroundings: ProposalSurroundings;
  readonly actingAs: ActingAs;
}

/** What is read for one step of a proposal. */
export interface StandAsked {
  readonly ask: Ask;
  readonly proposal: Proposal;
  /** The member for which the viewer wants to act. */
  readonly memberId?: string | null | undefined;
  /** The assembly on whose agenda it is to be; else the one where it is. */
  readonly assemblyId?: string | null | undefined;
  /** Votes of the round that is being closed. */
  readonly votes?: readonly Vote[];
  /** Whether other changes around the alliance wait for this one; votes do not wait for each other. */
  readonly holds: boolean;
}

export type StandOn = (asked: StandAsked, tx: Pick<Tx, 'session' | 'now'>) => Promise<ProposalStand>;

/** Memberships that take part, and those at an assembly. */
export const takingPart = ({ seats }: Pick<Circle, 'seats'>): readonly string[] =>
  seats.flatMap(({ membershipId, isActive }) => (isActive ? [membershipId] : []));

export const attendingOf = (assembly: Pick<Assembly, 'attendance'> | null): readonly string[] | null =>
  assembly && assembly.attendance.flatMap(({ membershipId }) => membershipId ?? []);

/** How an assembly stands to a proposal of an alliance. */
export function agendaOf(assembly: Assembly, allianceId: string, now: Date, calendar: WorkCalendar): AgendaFacts {
  return {
    isThisAlliances: assembly.allianceId === allianceId,
    isLocked: isAgendaLocked(assembly, now, calendar),
    isInSession: assembly.status === 'IN_SESSION',
    attending: attendingOf(assembly) ?? [],
  };
}

/** What is known around a proposal, from what was read of it. */
export function surroundingsOf(
  proposal: Proposal,
  {
    alliance: { votingRule: rule },
    circle,
    seats,
    assembly,
    votes,
  }: {
    readonly alliance: Pick<Alliance, 'votingRule'>;
    readonly circle: Circle;
    readonly seats: readonly Seat[];
    readonly assembly: Assembly | null;
    readonly votes: readonly Vote[];
  },
  now: Date,
  calendar: WorkCalendar,
): { readonly surroundings: ProposalSurroundings; readonly tally: Tally } {
  const members = takingPart(circle);
  const attending = proposal.assemblyId === null ? null : attendingOf(assembly);
  const tally = tallyOf(votes, members, attending, rule);
  const surroundings = {
    rule,
    memberCount: members.length,
    mandates: seats.map(({ membershipId }) => membershipId),
    agenda: assembly && agendaOf(assembly, proposal.allianceId, now, calendar),
    everybodyHasVoted: tally.members > 0 && tally.for + tally.against + tally.abstain === tally.members,
    outcome: outcomeOf(tally, rule, needsQualified(proposal.matter)),
    now,
  };
  return { surroundings, tally };
}

/** The members for which a viewer acts and that take part. */
export function mandatesOf(
  { memberIds }: Pick<AllianceStanding, 'memberIds'>,
  { seats }: Pick<Circle, 'seats'>,
  memberId: string | null = null,
): readonly Seat[] {
  return seats.filter(
    ({ isActive, party: { organizationId } }) =>
      isActive && memberIds.includes(organizationId) && (memberId === null || memberId === organizationId),
  );
}

/** Makes the reader of what is around a proposal. */
export function createStandOn({
  alliances,
  circles,
  calendar,
  findAssembly,
}: {
  readonly alliances: Alliances;
  readonly circles: Circles;
  readonly calendar: WorkCalendar;
  readonly findAssembly: (id: string, session: Session) => Promise<Assembly | null>;
}): StandOn {
  return async ({ ask, proposal, memberId = null, assemblyId = null, votes = [], holds }, { session, now }) => {
    const { allianceId } = proposal;
    const alliance = await (holds ? alliances.hold(allianceId, session) : alliances.find(allianceId, session));
    if (!alliance) throw new TypeError(`expected the alliance ${allianceId} of a proposal to exist`);
    const circle = await circles.circleOf(alliance, now, session);
    const standing = standingOf(ask.viewer, circle, now);
    const seats = mandatesOf(standing, circle, memberId);
    const placed = assemblyId ?? proposal.assemblyId;
    const assembly = placed === null ? null : await findAssembly(placed, session);
    const read = { alliance, circle, seats, assembly, votes };
    return { ...standing, ...read, ...surroundingsOf(proposal, read, now, calendar) };
  };
}

/** What a step of a proposal comes to, as its viewer stands to it. */
export function decideOn(
  action: ProposalAction,
  proposal: Proposal,
  standing: ProposalStand,
  input: object,
  calendar: WorkCalendar,
): Result<Decision<ProposalStatus>, Refusal> {
  const { surroundings } = standing;
  const context = { viewer: standing, input: withoutUndefined(input), now: surroundings.now, calendar };
  return decide(proposalWorkflow, factsOf(proposal, surroundings), action, context);
}
