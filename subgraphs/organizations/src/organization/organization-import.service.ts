import { createHash } from 'node:crypto';
import { system } from '@cobuild/identity';
import { type Changes, newId, type Tx } from '@cobuild/subgraph';
import { begin, ok, refuse, type Refusal, type Result, type WorkCalendar } from '@cobuild/workflow';
import { collectionOf } from '../stored.js';
import { organizationEvent } from './organization.events.js';
import type { OrganizationKind } from './organization.kinds.js';
import { fromDocument, type OrganizationDocument, type OrganizationModel, toDocument } from './organization.model.js';
import { addAlias, checkCode, checkDescription, nameSlotOf, type Organization } from './organization.rules.js';
import { comparisonForm } from './organization-name.rules.js';
import { placeBelow } from './organization-tree.rules.js';
import { organizationWorkflow } from './organization.workflow.js';

/** One organization as a file states it. */
export interface OrganizationRow {
  readonly code: string;
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly parentCode: string | null;
  readonly location: string | null;
  readonly sourceFiles: readonly string[];
  readonly note: string | null;
}

/** Another name of an organization as a file states it. */
export interface AliasRow {
  readonly code: string;
  readonly alias: string;
  readonly sourceFile: string | null;
}

/** What came of one row. */
export type RowOutcome =
  | { readonly outcome: 'imported' | 'unchanged' }
  | { readonly outcome: 'refused'; readonly refusal: Refusal };

/** Rows that are written in one transaction. */
export const rowsAtOnce = 200;

const imported: RowOutcome = { outcome: 'imported' };
const unchanged: RowOutcome = { outcome: 'unchanged' };
const refused = (refusal: Refusal): RowOutcome => ({ outcome: 'refused', refusal });

/** Files name a parent by its code, the graph by its id. */
const inRowTerms = (refusal: Refusal): Refusal =>
  refusal.field?.[0] === 'parentId' ? { ...refusal, field: ['parentCode'] } : refusal;

/** What a row says, in short: two rows of a code that say the same have the same. */
export const digestOf = ({ name, kind, parentCode, location, sourceFiles, note }: OrganizationRow): string =>
  createHash('sha256')
    .update(JSON.stringify([name, kind, parentCode, location, sourceFiles, note]))
    .digest('base64url');

export type OrganizationImport = ReturnType<typeof createOrganizationImport>;

/**
 * Takes in organizations of files, in the state that the file states (ACTIVE), marked imported (domain.md G11). A repeated row
 * changes nothing; a row that says something else under a known code is refused, for corrections are made by hand.
 */
export function createOrganizationImport({
  model,
  changes,
  calendar,
}: {
  readonly model: OrganizationModel;
  readonly changes: Changes;
  readonly calendar: WorkCalendar;
}) {
  const inBatches = async <R>(
    rows: readonly R[],
    mutation: string,
    work: (batch: readonly R[], tx: Tx) => Promise<readonly RowOutcome[]>,
  ): Promise<readonly RowOutcome[]> => {
    const outcomes: RowOutcome[] = [];
    for (let from = 0; from < rows.length; from += rowsAtOnce) {
      const batch = rows.slice(from, from + rowsAtOnce);
      const by = {
        viewer: system,
        actingAs: { organizationId: null, role: 'SYSTEM' as const },
        requestId: null,
        mutation,
        imported: true as const,
      };
      const done = await changes.change(
        by,
        async (tx) => ok({ id: mutation, outcomes: await work(batch, tx) }),
        async () => null,
      );
      if (!done.ok) throw new TypeError(`expected an import without a key to be written, got ${done.refusal.code}`);
      outcomes.push(...done.value.outcomes);
    }
    return outcomes;
  };

  const byCode = async (codes: readonly string[], tx: Tx): Promise<Map<string, Organization>> => {
    const found = await model
      .find({ code: { $in: [...new Set(codes)] } })
      .session(tx.session)
      .lean<OrganizationDocument[]>();
    return new Map(found.map((document) => [document.code, fromDocument(document)]));
  };

  const takeIn = async (rows: readonly OrganizationRow[], tx: Tx): Promise<readonly RowOutcome[]> => {
    const known = await byCode(
      rows.flatMap(({ code, parentCode }) => (parentCode ? [code, parentCode] : [code])),
      tx,
    );
    const standing = new Set([...known.values()].map(({ id }) => id));
    // Below a parent that is itself new nobody can hold a name yet, so only places below known ones are looked up.
    const slots = rows.map((row) => nameSlotOf({ ...row, parentId: known.get(row.parentCode ?? '')?.id ?? null }));
    const held = await model
      .find({ nameSlot: { $in: slots } }, { nameSlot: 1 })
      .session(tx.session)
      .lean<{ nameSlot: string }[]>();
    const names = new Set(held.map(({ nameSlot }) => nameSlot));
    const fresh: Organization[] = [];

    const outcomes = rows.map((row): RowOutcome => {
      const present = known.get(row.code);
      if (present) {
        return present.importDigest === digestOf(row)
          ? unchanged
          : refused({ code: 'DUPLICATE_CODE', field: ['code'] });
      }
      const made = fromRow(row, known, { now: tx.now, calendar });
      if (!made.ok) return refused(inRowTerms(made.refusal));
      const slot = nameSlotOf(made.value);
      if (names.has(slot)) return refused({ code: 'DUPLICATE_NAME', field: ['name'] });
      names.add(slot);
      known.set(row.code, made.value);
      fresh.push(made.value);
      return imported;
    });

    if (fresh.length > 0) {
      await collectionOf(model).insertMany(fresh.map(toDocument), { session: tx.session });
      const parents = [
        ...new Set(fresh.flatMap(({ parentId }) => (parentId && standing.has(parentId) ? [parentId] : []))),
      ];
      if (parents.length > 0) {
        await collectionOf(model).updateMany(
          { _id: { $in: parents } },
          { $inc: { treeRevision: 1 } },
          { session: tx.session },
        );
      }
      tx.append(
        ...fresh.map((organization) => organizationEvent('organizations.OrganizationRegistered', organization)),
      );
    }
    return outcomes;
  };

  const takeAliases = async (rows: readonly AliasRow[], tx: Tx): Promise<readonly RowOutcome[]> => {
    const before = await byCode(
      rows.map(({ code }) => code),
      tx,
    );
    const after = new Map(before);
    const outcomes = rows.map(({ code, alias, sourceFile }): RowOutcome => {
      const organization = after.get(code);
      if (!organization) return refused({ code: 'UNKNOWN_ORG', field: ['code'] });
      const form = comparisonForm(alias);
      if ([organization.name, ...organization.aliases].some((name) => comparisonForm(name) === form)) return unchanged;
      const added = addAlias(organization, alias);
      if (!added.ok) return refused(added.refusal);
      const sourceFiles = sourceFile
        ? [...new Set([...organization.sourceFiles, sourceFile])]
        : organization.sourceFiles;
      after.set(code, { ...added.value, sourceFiles });
      return imported;
    });
    const changed = [...after.entries()]
      .filter(([code, organization]) => organization !== before.get(code))
      .map(([, organization]) => ({ ...organization, version: organization.version + 1, updatedAt: tx.now }));
    if (changed.length > 0) {
      const writes = changed.map((organization) => ({
        replaceOne: { filter: { _id: organization.id }, replacement: toDocument(organization) },
      }));
      await collectionOf(model).bulkWrite(writes, { session: tx.session, ordered: false });
      tx.append(...changed.map((organization) => organizationEvent('organizations.OrganizationRevised', organization)));
    }
    return outcomes;
  };

  return {
    /** Rows with parents before their children, or with parents that are known already. */
    importOrganizations: (rows: readonly OrganizationRow[]) => inBatches(rows, 'import.organizations', takeIn),
    importAliases: (rows: readonly AliasRow[]) => inBatches(rows, 'import.aliases', takeAliases),
    /** What the database knows of these codes, for the rules over a whole file. */
    async findByCodes(codes: readonly string[]): Promise<ReadonlyMap<string, Organization>> {
      const found = await model.find({ code: { $in: [...codes] } }).lean<OrganizationDocument[]>();
      return new Map(found.map((document) => [document.code, fromDocument(document)]));
    },
  };
}

function fromRow(
  row: OrganizationRow,
  known: ReadonlyMap<string, Organization>,
  { now, calendar }: { now: Date; calendar: WorkCalendar },
): Result<Organization, Refusal> {
  const id = newId();
  const parent = row.parentCode === null ? null : known.get(row.parentCode);
  if (parent === undefined) return refuse({ code: 'UNKNOWN_PARENT', field: ['parentCode'] });
  const started = begin(organizationWorkflow, 'import', { viewer: { roles: ['SYSTEM'] }, input: row, now, calendar });
  if (!started.ok) return started;
  const sound = [checkCode(row.code), checkDescription(row)].find((check) => !check.ok);
  if (sound && !sound.ok) return sound;
  const placed = placeBelow({ id, kind: row.kind }, parent);
  if (!placed.ok) return placed;
  return ok({
    id,
    code: row.code,
    name: row.name,
    aliases: [],
    kind: row.kind,
    ...placed.value,
    industryTags: [],
    professions: [],
    location: row.location,
    secretaryId: null,
    status: started.value.to,
    mergedIntoId: null,
    imported: true,
    importDigest: digestOf(row),
    sourceFiles: row.sourceFiles,
    note: row.note,
    version: 1,
    createdAt: now,
    updatedAt: now,
  });
}
