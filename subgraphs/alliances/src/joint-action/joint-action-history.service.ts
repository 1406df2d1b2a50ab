import type { Directory } from '@cobuild/directory';
import {
  findByLedgerCodes,
  type HistoryOptions,
  type HistoryOutcome,
  newId,
  recordHistory,
  type Steps,
  type Store,
} from '@cobuild/subgraph';
import type { mongo } from 'mongoose';
import type { Alliance } from '../alliance/alliance.rules.js';
import { actionStepped } from './joint-action.events.js';
import { blankAction, type JointAction } from './joint-action.rules.js';

/** A joint action as imported history tells it. */
export interface JointActionHistory
  extends Pick<JointAction, 'title' | 'nature' | 'joint' | 'startsOn' | 'place' | 'summary' | 'source'> {
  readonly code: string;
  /** `null` where the source names no alliance. */
  readonly allianceId: string | null;
  /** Who took part; the first one led. */
  readonly organizationIds: readonly string[];
}

interface Parts {
  readonly store: Store<JointAction>;
  readonly steps: Steps;
  readonly directory: Pick<Directory, 'parties'>;
  /** Alliances by their ids. */
  readonly alliancesOf: (
    ids: readonly string[],
    session: mongo.ClientSession,
  ) => Promise<ReadonlyMap<string, Alliance>>;
}

/**
 * Takes imported joint actions in, in one transaction: each enters as it is told, done and over, marked imported, without a review and
 * without moments that nobody told (domain.md G11). Whoever is named first leads it, and all that are named follow it. Only an alliance
 * that is imported itself takes them: on the platform actions are planned, done and reviewed. Rows that are there already stay unchanged.
 */
export function importJointActions(
  { store, steps, directory, alliancesOf }: Parts,
  rows: readonly JointActionHistory[],
  options: HistoryOptions = {},
): Promise<readonly HistoryOutcome[]> {
  return recordHistory(steps, 'jointAction.import', rows, options, async ({ session, now, append }) => {
    const codes = rows.map(({ code }) => code);
    const known = await findByLedgerCodes(store, codes, session);
    const alliances = await alliancesOf(
      rows.flatMap(({ allianceId }) => allianceId ?? []),
      session,
    );
    const outcomes: HistoryOutcome[] = [];
    const fresh: JointAction[] = [];
    for (const row of rows) {
      const { code, allianceId } = row;
      const refused = (refusedFor: string, field: string) =>
        outcomes.push({ code, outcome: 'refused', refusal: { code: refusedFor, field: [field] } });
      const there = known.get(code);
      const alliance = allianceId === null ? null : alliances.get(allianceId);
      if (there && isSame(there, row)) outcomes.push({ code, outcome: 'unchanged', id: there.id });
      else if (there) refused('DUPLICATE_CODE', 'code');
      else if (alliance === undefined) refused('UNKNOWN_ALLIANCE', 'allianceId');
      else if (alliance && !alliance.imported) refused('ALLIANCE_HELD_HERE', 'allianceId');
      else {
        const parties = await directory.parties(row.organizationIds, session);
        const followerReach = [...new Set(parties.flatMap(({ reach }) => reach))];
        const action = recalled(row, followerReach, now);
        fresh.push(action);
        append(
          actionStepped({ action: 'import', event: 'alliances.JointActionReviewed', from: null }, action, alliance),
        );
        outcomes.push({ code, outcome: 'imported', id: action.id });
      }
    }
    await store.insert(fresh, session);
    return outcomes;
  });
}

/** The action that a row tells of; what nobody has told of it stays empty. */
function recalled(row: JointActionHistory, followerReach: readonly string[], now: Date): JointAction {
  const { organizationIds, allianceId, ...told } = row;
  const place = {
    allianceId,
    leadOrgId: organizationIds[0] ?? null,
    proposalId: null,
    origin: null,
    followers: { organizationIds, accountIds: [] },
    followerReach,
  };
  return { ...blankAction(newId(), place, now), ...told, status: 'REVIEWED', imported: true };
}

/** A file has its texts without what stands around them. */
function isSame({ title, joint, allianceId }: JointAction, row: JointActionHistory): boolean {
  return title.trim() === row.title && joint === row.joint && allianceId === row.allianceId;
}
