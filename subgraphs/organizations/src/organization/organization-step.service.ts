import { checkVersion, type Changes, type Clock, type Happening, type Tx } from '@cobuild/subgraph';
import {
  available,
  type AvailableAction,
  decide,
  ok,
  refuse,
  type Refusal,
  type Result,
  type WorkCalendar,
} from '@cobuild/workflow';
import type { Viewer } from '@cobuild/identity';
import { type Asking, changeUniquely, type StepInput } from '../asking.js';
import { organizationEvent } from './organization.events.js';
import { type Organization, standingAt } from './organization.rules.js';
import { organizationWorkflow, type OrganizationAction } from './organization.workflow.js';
import type { OrganizationStore } from './organization-store.service.js';

/** What a step makes of an organization, beside its state and version. */
export interface Stepped {
  readonly organization: Organization;
  /** The event of the step where it carries more than the organization. */
  readonly happening?: (saved: Organization, type: string) => Happening;
}

export type Apply = (organization: Organization, tx: Tx) => Promise<Result<Stepped, Refusal>>;

export interface StepParts {
  readonly store: OrganizationStore;
  readonly changes: Changes;
  readonly calendar: WorkCalendar;
  readonly clock: Clock;
}

export type TakeStep = ReturnType<typeof createTakeStep>;

const guarded: readonly string[] = organizationWorkflow.transitions
  .filter((step) => step.guard !== undefined)
  .map((step) => step.action);
const unasked = { parentStatus: null, hasLiveChildren: false, hasMembers: false };

/** Makes the one way in which an existing organization changes: may this viewer, in this state, at this version; then save and tell. */
export function createTakeStep({ store, changes, calendar, clock }: StepParts) {
  return async <I extends StepInput>(
    { viewer, requestId }: Asking,
    action: OrganizationAction,
    input: I,
    apply: Apply,
  ): Promise<Result<Organization, Refusal>> => {
    const seen = await store.find(input.id);
    if (!seen) return refuse({ code: 'NOT_FOUND', field: ['id'] });
    const by = {
      viewer,
      requestId,
      actingAs: standingAt(viewer, seen, clock()).actingAs,
      mutation: `organization.${action}`,
      idempotencyKey: input.idempotencyKey,
      input,
      reason: input.reason,
    };
    const work = async (tx: Tx): Promise<Result<Organization, Refusal>> => {
      const organization = await store.find(input.id, tx.session);
      if (!organization) return refuse({ code: 'NOT_FOUND', field: ['id'] });
      const current = checkVersion(organization, input.version);
      if (!current.ok) return current;
      const facts = guarded.includes(action) ? await store.factsOf(organization, tx.session) : unasked;
      const standing = standingAt(viewer, organization, tx.now);
      const decision = decide(organizationWorkflow, { ...facts, status: organization.status }, action, {
        viewer: standing,
        input,
        now: tx.now,
        calendar,
      });
      if (!decision.ok) return decision;
      const applied = await apply(organization, tx);
      if (!applied.ok) return applied;
      const { to, event } = decision.value;
      const next = { ...applied.value.organization, status: to, version: organization.version + 1, updatedAt: tx.now };
      const saved = await store.save(next, tx.session);
      if (!saved.ok) return saved;
      tx.append(applied.value.happening?.(next, event) ?? organizationEvent(event, next));
      return ok(next);
    };
    return changeUniquely(changes, by, work, store.find);
  };
}

/** The steps that lead on from an organization's state, and whether the viewer may take them. */
export async function actionsOf(
  store: OrganizationStore,
  organization: Organization,
  viewer: Viewer,
  now: Date,
): Promise<AvailableAction[]> {
  const facts = await store.factsOf(organization);
  return [
    ...available(
      organizationWorkflow,
      { ...facts, status: organization.status },
      standingAt(viewer, organization, now),
    ),
  ];
}
