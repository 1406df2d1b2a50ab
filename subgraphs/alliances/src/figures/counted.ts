/** A text that anybody wrote, as a part of a name: no dots and no dollar signs, which stand for something in a database. */
const safe = (text: string): string => encodeURIComponent(text).replaceAll('.', '%2E');

/** How figures are named within the counts. */
export const counted = {
  alliances: (kind: string, status: string) => `alliances:${kind}:${status}`,
  field: (kind: string, field: string | null) => `field:${kind}:${field === null ? '' : safe(field)}`,
  sized: (members: number | '') => `sized:${members}`,
  members: 'members',
  joined: 'joined',
  left: 'left',
  neverLed: 'neverLed',
  quartersLed: 'quartersLed',
  lateHandovers: 'lateHandovers',
  handoversDue: (date: string) => `handoversDue:${date}`,
  ledBy: (organizationId: string) => `ledBy:${organizationId}`,
  activitiesLedBy: (organizationId: string) => `activitiesLedBy:${organizationId}`,
  roundtables: (status: string) => `roundtables:${status}`,
  roundtablesHeld: 'roundtablesHeld',
  personTimes: 'personTimes',
  chainDepth: (depth: number | '') => `chainDepth:${depth}`,
  suggestions: (status: string) => `suggestions:${status}`,
  validSuggestions: 'validSuggestions',
  outcomes: (kind: string, what: 'entries' | 'amountFen' | 'beneficiaries') => `outcomes:${kind}:${what}`,
  conferences: (kind: string) => `conferences:${kind}`,
  rulesIssued: 'rulesIssued',
  conferenceTasks: (status: string) => `conferenceTasks:${status}`,
  tasksVerifiedOnTime: 'tasksVerifiedOnTime',
} as const;
