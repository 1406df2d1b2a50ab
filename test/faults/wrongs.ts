import type { Part } from '../support/platform.js';
import type { Outcome } from './askers.js';

/** Outcomes since a time that must not be while parts are away, with what is wrong with them. */
export function wrongsIn(outcomes: readonly Outcome[], since: number, away: readonly Part[]): readonly string[] {
  return outcomes.flatMap(({ sentAt, at, verdict, question }) => {
    if (at < since || verdict.kind === 'right') return [];
    const what = `${question.name}, asked ${Math.round(sentAt - since)} ms after, answered ${Math.round(at - since)} ms after`;
    if (verdict.kind === 'wrong') return [`${what}: ${verdict.why}`];
    if (verdict.kind === 'lost') return away.includes('gateway') ? [] : [`${what}: ${verdict.why}`];
    return question.needs.some((part) => away.includes(part)) ? [] : [`${what}: lacks ${verdict.codes.join(', ')}`];
  });
}
