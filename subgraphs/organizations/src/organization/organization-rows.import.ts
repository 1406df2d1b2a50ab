import { type CellValue, type Column, faultIn, type Outcome } from '@cobuild/import-export';
import { organizationAliasColumns, type OrganizationAliasImports } from './organization-alias.import.js';
import {
  digestOf,
  type OrganizationImport,
  type OrganizationRow as StoredRow,
  type RowOutcome,
} from './organization-import.service.js';
import { organizationColumns, type OrganizationRow } from './organization.columns.js';
import type { OrganizationImports } from './organization.import.js';
import { findOrganizationKind } from './organization.kinds.js';
import type { Organization } from './organization.rules.js';
import { comparisonForm } from './organization-name.rules.js';

const CODES_AT_ONCE = 1000;

/** Lets the tables of organizations and aliases write through the service. */
export function organizationImports(service: OrganizationImport): OrganizationImports & OrganizationAliasImports {
  const find = async (codes: readonly string[]) => {
    const found: (readonly [string, Organization])[] = [];
    for (let from = 0; from < codes.length; from += CODES_AT_ONCE) {
      found.push(...(await service.findByCodes(codes.slice(from, from + CODES_AT_ONCE))));
    }
    return new Map(found);
  };

  return {
    findParents: find,
    async findCodes(codes) {
      return new Set((await find(codes)).keys());
    },

    async importOrganizations(rows, { dryRun }) {
      const stored = rows.map(storedRow);
      if (!dryRun) return outcomesOf(await service.importOrganizations(stored), rows, organizationColumns);
      const known = await find(rows.map(({ code }) => code));
      const foreseen = stored.map((row): RowOutcome => {
        const present = known.get(row.code);
        if (!present) return { outcome: 'imported' };
        if (present.importDigest === digestOf(row)) return { outcome: 'unchanged' };
        return { outcome: 'refused', refusal: { code: 'DUPLICATE_CODE', field: ['code'] } };
      });
      return outcomesOf(foreseen, rows, organizationColumns);
    },

    async importAliases(rows, { dryRun }) {
      const stored = rows.map(({ organizationCode: code, alias, sourceFile }) => ({ code, alias, sourceFile }));
      if (!dryRun) return outcomesOf(await service.importAliases(stored), rows, organizationAliasColumns);
      const known = await find(rows.map(({ organizationCode }) => organizationCode));
      return rows.map(({ organizationCode, alias }): Outcome => {
        const present = known.get(organizationCode);
        const names = present ? [present.name, ...present.aliases] : [];
        return names.some((name) => comparisonForm(name) === comparisonForm(alias)) ? 'unchanged' : 'imported';
      });
    },
  };
}

function storedRow({ code, name, type, parentCode, region, sourceFiles, note }: OrganizationRow): StoredRow {
  const kind = findOrganizationKind(type);
  if (!kind) throw new TypeError(`expected rows that the rules let through, got the type ${type}`);
  return { code, name, kind, parentCode, location: region, sourceFiles, note };
}

/** A refusal names its field as the service does; a report names the column and shows its value. */
function outcomesOf(
  outcomes: readonly RowOutcome[],
  rows: readonly Readonly<Record<string, CellValue>>[],
  columns: readonly Column[],
): readonly Outcome[] {
  return outcomes.map((outcome, at) => {
    if (outcome.outcome !== 'refused') return outcome.outcome;
    const { code, field: [field = ''] = [] } = outcome.refusal;
    return faultIn(columns, rows[at] ?? {}, FIELD_KEYS[field] ?? field, code);
  });
}

/** Fields that the service calls otherwise than the file. */
const FIELD_KEYS: Readonly<Record<string, string>> = { kind: 'type', location: 'region' };
