import { type Counts, type Rate, rateOf } from '@cobuild/figures';
import type { ProposalDecision } from '../proposal/proposal.rules.js';
import { counted } from './counted.js';

export interface AssemblyFigures {
  readonly held: number;
  readonly attendance: Rate;
}

export interface ProposalOutcomeCount {
  readonly outcome: ProposalDecision['outcome'];
  readonly count: number;
}

export interface DecidingDays {
  readonly proposals: number;
  readonly workingDays: number;
  readonly calendarDays: number;
  readonly averageWorkingDays: number | null;
  readonly averageCalendarDays: number | null;
}

export interface ProposalFigures {
  readonly decisions: ProposalOutcomeCount[];
  readonly daysToDecide: DecidingDays;
}

const outcomes = ['ADOPTED', 'REJECTED', 'DEFERRED'] as const satisfies ProposalDecision['outcome'][];

/** How often members met, and how many of them came. */
export function assembliesOf(counts: Counts): AssemblyFigures {
  const count = (name: string) => counts[name] ?? 0;
  return {
    held: count(counted.assembliesHeld),
    attendance: rateOf(count(counted.attendance('present')), count(counted.attendance('members'))),
  };
}

/** What members decided, and how long this took them; an average of nothing is none. */
export function proposalsOf(counts: Counts): ProposalFigures {
  const count = (name: string) => counts[name] ?? 0;
  const proposals = count(counted.decided('proposals'));
  const workingDays = count(counted.decided('workingDays'));
  const calendarDays = count(counted.decided('calendarDays'));
  return {
    decisions: outcomes
      .map((outcome) => ({ outcome, count: count(counted.proposals(outcome)) }))
      .filter((one) => one.count > 0),
    daysToDecide: {
      proposals,
      workingDays,
      calendarDays,
      averageWorkingDays: rateOf(workingDays, proposals).value,
      averageCalendarDays: rateOf(calendarDays, proposals).value,
    },
  };
}
