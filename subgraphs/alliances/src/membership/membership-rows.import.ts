import type { Directory } from '@cobuild/directory';
import { inChunks, outcomesInFile } from '@cobuild/import-export';
import type { Alliances } from '../alliance/alliance.service.js';
import { leadWord, membershipColumns } from './membership.columns.js';
import type { MembershipImports } from './membership.import.js';
import type { Memberships } from './membership.service.js';

/** Fields of refusals that the file calls otherwise. */
const FIELD_KEYS: Readonly<Record<string, string>> = { allianceId: 'allianceCode', organizationId: 'memberCode' };

/**
 * Lets the table of members write through the service.
 *
 * @param catchUp waits until the directory knows every organization that was written
 */
export function membershipImports({
  alliances,
  memberships,
  directory,
  catchUp,
}: {
  readonly alliances: Pick<Alliances, 'findByCodes'>;
  readonly memberships: Pick<Memberships, 'importMembers'>;
  readonly directory: Pick<Directory, 'findByCodes'>;
  readonly catchUp: () => Promise<void>;
}): MembershipImports {
  return {
    async findCodes(codes) {
      await catchUp();
      const [known, organizations] = await Promise.all([
        inChunks(codes.alliances, (some) => alliances.findByCodes(some)),
        inChunks(codes.organizations, (some) => directory.findByCodes(some)),
      ]);
      return {
        alliances: new Set(known.map(([code]) => code)),
        organizations: new Map(organizations.map(([code, { name, aliases }]) => [code, [name, ...aliases]])),
      };
    },
    async importMembers(rows, { dryRun }) {
      const [known, organizations] = await Promise.all([
        alliances.findByCodes(rows.map(({ allianceCode }) => allianceCode)),
        directory.findByCodes(rows.map(({ memberCode }) => memberCode)),
      ]);
      const stored = rows.map(({ allianceCode, memberCode, role, joinedOn, basis, sourceFile, note }) => ({
        allianceId: known.get(allianceCode)?.id ?? allianceCode,
        organizationId: organizations.get(memberCode)?.id ?? memberCode,
        leads: role === leadWord,
        joinedOn,
        source: { basis, file: sourceFile, note },
      }));
      const outcomes = await memberships.importMembers(stored, { dryRun });
      return outcomesInFile(membershipColumns, rows, outcomes, FIELD_KEYS);
    },
  };
}
