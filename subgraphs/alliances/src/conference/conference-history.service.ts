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
import { conferenceStepped } from './conference.events.js';
import type { LatestOf } from './conference-series.service.js';
import { blankConference, following, type JointConference, participantsOf } from './conference.rules.js';

/** A conference as imported history tells it. */
export interface ConferenceHistory
  extends Pick<JointConference, 'kind' | 'title' | 'hostOrgId' | 'memberOrgIds' | 'heldOn' | 'source'> {
  readonly code: string;
}

interface Parts {
  readonly store: Store<JointConference>;
  readonly steps: Steps;
  readonly directory: Pick<Directory, 'parties'>;
  readonly latestOf: LatestOf;
}

/**
 * Takes imported conferences in, in one transaction: each enters as CLOSED, marked imported, without topics and tasks of its own
 * (domain.md G11); the host's next session follows it. Rows that are there already stay unchanged.
 */
export function importConferences(
  { store, steps, directory, latestOf }: Parts,
  rows: readonly ConferenceHistory[],
  options: HistoryOptions = {},
): Promise<readonly HistoryOutcome[]> {
  return recordHistory(steps, 'conference.import', rows, options, async ({ session, now, append }) => {
    const codes = rows.map(({ code }) => code);
    const known = await findByLedgerCodes(store, codes, session);
    const outcomes: HistoryOutcome[] = [];
    for (const row of rows) {
      const { code, kind, hostOrgId } = row;
      const there = known.get(code);
      if (there) {
        const refusal = { code: 'DUPLICATE_CODE', field: ['code'] };
        outcomes.push(
          isSame(there, row) ? { code, outcome: 'unchanged', id: there.id } : { code, outcome: 'refused', refusal },
        );
        continue;
      }
      const blank = { ...blankConference(newId(), { kind, hostOrgId, now }), ...row, imported: true };
      const parties = await directory.parties(participantsOf(blank), session);
      const reach = [...new Set(parties.flatMap((party) => party.reach))];
      // Each is put in before the next one asks for the last of its series.
      const conference: JointConference = {
        ...following(blank, await latestOf(hostOrgId, kind, session)),
        reach,
        status: 'CLOSED',
      };
      await store.insert([conference], session);
      append(conferenceStepped({ action: 'import', event: 'alliances.ConferenceHeld', from: null }, conference));
      outcomes.push({ code, outcome: 'imported', id: conference.id });
    }
    return outcomes;
  });
}

/** A file has its texts without what stands around them. */
function isSame({ title, kind }: JointConference, row: ConferenceHistory): boolean {
  return title.trim() === row.title && kind === row.kind;
}
