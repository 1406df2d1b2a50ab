import type { Viewer } from '@cobuild/identity';
import { newId, type Tx } from '@cobuild/subgraph';
import { begin, ok, refuse, type Refusal, type Result } from '@cobuild/workflow';
import { type Asking, changeUniquely, type StepInput } from '../asking.js';
import { organizationEvent } from './organization.events.js';
import {
  addAlias,
  checkCode,
  checkDescription,
  type Description,
  lineageOf,
  type Organization,
  removeAlias,
  standingAt,
} from './organization.rules.js';
import { actionsOf, createTakeStep, type StepParts } from './organization-step.service.js';
import { placeBelow } from './organization-tree.rules.js';
import { createTreeService, relocate } from './organization-tree.service.js';
import { organizationWorkflow } from './organization.workflow.js';

type Given<T> = { readonly [K in keyof T]?: T[K] | null | undefined };

/** What a new organization is registered with. */
export interface Registration extends Given<Omit<Description, 'name' | 'kind'>>, Pick<Description, 'name' | 'kind'> {
  readonly code: string;
  readonly parentId?: string | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
}

/** What members must be for an office; kept where members are kept. */
export interface SecretaryCandidates {
  isRegistered(memberId: string, tx: Tx): Promise<boolean>;
}

export type OrganizationService = ReturnType<typeof createOrganizationService>;

/** Registers organizations and leads them through their life. */
export function createOrganizationService(
  parts: StepParts & { readonly candidates: SecretaryCandidates; readonly members: MergedMembers },
) {
  const { store, changes, calendar, clock, candidates } = parts;
  const takeStep = createTakeStep(parts);
  const stay = async (organization: Organization) => ok({ organization });
  const leaveOffice = async (organization: Organization) =>
    ok({ organization: { ...organization, secretaryId: null } });

  const register = async (
    { viewer, requestId }: Asking,
    input: Registration,
  ): Promise<Result<Organization, Refusal>> => {
    const id = newId();
    const seenParent = input.parentId ? await store.find(input.parentId) : null;
    const standingBelow = (parent: Organization | null, now: Date) =>
      standingAt(viewer, { id, ancestorIds: parent ? lineageOf(parent) : [] }, now);
    const by = {
      viewer,
      requestId,
      actingAs: standingBelow(seenParent, clock()).actingAs,
      mutation: 'organization.register',
      idempotencyKey: input.idempotencyKey,
      input,
    };
    const work = async (tx: Tx): Promise<Result<Organization, Refusal>> => {
      const parent = input.parentId ? await store.find(input.parentId, tx.session) : null;
      if (input.parentId && !parent) return refuse({ code: 'UNKNOWN_PARENT', field: ['parentId'] });
      const viewerThere = standingBelow(parent, tx.now);
      const decision = begin(organizationWorkflow, 'register', { viewer: viewerThere, input, now: tx.now, calendar });
      if (!decision.ok) return decision;
      const organization = newOrganization(id, input, tx.now);
      const placed = placeBelow(organization, parent);
      if (!placed.ok) return placed;
      const next = { ...organization, ...placed.value };
      const sound = [checkCode(next.code), checkDescription(next)].find((check) => !check.ok);
      if (sound && !sound.ok) return sound;
      if (await store.isCodeTaken(next.code, tx.session)) return refuse({ code: 'DUPLICATE_CODE', field: ['code'] });
      const refusal = await store.insert(next, tx.session);
      if (refusal) return refuse(refusal);
      await store.touch(parent ? [parent.id] : [], tx.session);
      tx.append(organizationEvent(decision.value.event, next));
      return ok(next);
    };
    return changeUniquely(changes, by, work, store.find);
  };

  return {
    register,

    revise: (asking: Asking, input: StepInput & Given<Description>) =>
      takeStep(asking, 'revise', input, async (organization, tx) => {
        const next = { ...organization, ...given(input) };
        const sound = checkDescription(next);
        if (!sound.ok) return sound;
        if (next.kind === organization.kind) return ok({ organization: next });
        // Another kind may stand at another level, and with it everything below that takes its level from here.
        const parent = organization.parentId === null ? null : await store.find(organization.parentId, tx.session);
        const placed = await relocate(store, next, parent, tx);
        return placed.ok ? ok({ organization: placed.value }) : placed;
      }),

    activate: (asking: Asking, input: StepInput) =>
      takeStep(asking, 'activate', input, async (organization, tx) => {
        await store.touch(organization.parentId === null ? [] : [organization.parentId], tx.session);
        return ok({ organization });
      }),
    suspend: (asking: Asking, input: StepInput) => takeStep(asking, 'suspend', input, stay),
    resume: (asking: Asking, input: StepInput) => takeStep(asking, 'resume', input, stay),
    dissolve: (asking: Asking, input: StepInput) => takeStep(asking, 'dissolve', input, leaveOffice),

    addAlias: (asking: Asking, input: StepInput & { readonly alias: string }) =>
      takeStep(asking, 'aliasAdd', input, async (organization) => stepped(addAlias(organization, input.alias))),
    removeAlias: (asking: Asking, input: StepInput & { readonly alias: string }) =>
      takeStep(asking, 'aliasRemove', input, async (organization) => stepped(removeAlias(organization, input.alias))),

    /** Puts a member in office in place of whoever held it; `null` leaves the office vacant. */
    appointSecretary: (asking: Asking, input: StepInput & { readonly memberId?: string | null | undefined }) =>
      takeStep(asking, 'secretaryAppoint', input, async (organization, tx) => {
        const secretaryId = input.memberId ?? null;
        if (secretaryId !== null && !(await candidates.isRegistered(secretaryId, tx))) {
          return refuse({ code: 'NOT_FOUND', field: ['memberId'] });
        }
        const change = { secretaryId, previousSecretaryId: organization.secretaryId };
        return ok({
          organization: { ...organization, secretaryId },
          happening: (saved, type) => organizationEvent(type, saved, change),
        });
      }),

    ...createTreeService(parts, takeStep),

    find: (id: string) => store.find(id),
    actionsOf: (organization: Organization, viewer: Viewer) => actionsOf(store, organization, viewer, clock()),
  };
}

/** What happens to the members of an organization that is merged. */
export interface MergedMembers {
  followMerge(fromId: string, intoId: string, tx: Tx): Promise<void>;
}

const stepped = (result: Result<Organization, Refusal>) =>
  result.ok ? ok({ organization: result.value }) : refuse(result.refusal);

/** Only what the input names; an empty value of what may be empty empties it. */
function given(input: Given<Description>): Partial<Description> {
  const { name, kind, industryTags, professions, location, note } = input;
  return {
    ...(name == null ? {} : { name: name.trim() }),
    ...(kind == null ? {} : { kind }),
    ...(industryTags == null ? {} : { industryTags }),
    ...(professions == null ? {} : { professions }),
    ...(location === undefined ? {} : { location }),
    ...(note === undefined ? {} : { note }),
  };
}

function newOrganization(id: string, input: Registration, at: Date): Organization {
  return {
    id,
    code: input.code,
    name: input.name.trim(),
    aliases: [],
    kind: input.kind,
    tier: null,
    parentId: null,
    ancestorIds: [],
    industryTags: input.industryTags ?? [],
    professions: input.professions ?? [],
    location: input.location ?? null,
    secretaryId: null,
    status: 'DRAFT',
    mergedIntoId: null,
    imported: false,
    importDigest: null,
    sourceFiles: [],
    note: input.note ?? null,
    version: 1,
    createdAt: at,
    updatedAt: at,
  };
}
