import type { Happening } from '@cobuild/subgraph';
import { allianceStepped } from '../alliance/alliance.events.js';
import { conferenceStepped } from '../conference/conference.events.js';
import type { JointConference } from '../conference/conference.rules.js';
import { membershipStepped } from '../membership/membership.events.js';
import { outcomeStepped } from '../outcome/outcome.events.js';
import { termStepped } from '../rotation/rotation.events.js';
import { roundtableStepped } from '../roundtable/roundtable.events.js';
import { suggestionStepped } from '../suggestion/suggestion.events.js';
import { type GeneratedAlliance, generateAlliances, type Ground } from './published-alliances.js';
import { generateConferences } from './published-conferences.js';
import { type GeneratedRoundtable, generateRoundtables } from './published-roundtables.js';
import { seededRandom } from './seeded-random.js';

/** A generated history of the published size; nothing of it happened. */
export interface PublishedHistory {
  readonly alliances: readonly GeneratedAlliance[];
  readonly roundtables: readonly GeneratedRoundtable[];
  readonly conferences: readonly JointConference[];
}

/** Generates the history: the same for the same seed, organizations and moment. */
export function generateHistory(from: Omit<Ground, 'random'>): PublishedHistory {
  const ground: Ground = { ...from, random: seededRandom(from.seed) };
  return {
    alliances: generateAlliances(ground),
    roundtables: generateRoundtables(ground),
    conferences: generateConferences(ground),
  };
}

const imported = (event: string) => ({ action: 'import', event: `alliances.${event}`, from: null });

/** What an alliance's entering tells: imported history enters in its stated state (domain.md G11). */
export const allianceEntered = ({ alliance, memberships, terms }: GeneratedAlliance): readonly Happening[] => [
  allianceStepped(imported('AllianceFounded'), alliance),
  ...memberships.map((membership) => membershipStepped(imported('MembershipSigned'), membership, alliance)),
  ...terms.map((term) => termStepped(imported('RotationPlanned'), null, term, alliance)),
];

/** What a roundtable's entering tells, with its suggestions and outcomes. */
export const roundtableEntered = ({ roundtable, suggestions, outcomes }: GeneratedRoundtable): readonly Happening[] => [
  roundtableStepped(imported('RoundtableHeld'), roundtable),
  ...suggestions.map((one) => suggestionStepped(imported('SuggestionReceived'), one, roundtable)),
  ...outcomes.map((one) => outcomeStepped(imported('OutcomeRecorded'), one, roundtable)),
];

/** What a conference's entering tells. */
export const conferenceEntered = (conference: JointConference): readonly Happening[] => [
  conferenceStepped(imported('ConferenceHeld'), conference),
];
