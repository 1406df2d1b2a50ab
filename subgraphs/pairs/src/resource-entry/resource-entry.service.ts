import {
  type Ask,
  type Connection,
  createStore,
  newId,
  type PageArguments,
  paginate,
  type StepInput,
  type Steps,
} from '@cobuild/subgraph';
import { begin, decide, ok, type Refusal, refuse, type Result, type WorkCalendar } from '@cobuild/workflow';
import type { Model } from 'mongoose';
import { asEvidence, checkEvidence, type EvidenceGiven } from '../joint-activity/joint-activity.rules.js';
import { isAtWork } from '../pair/pair.rules.js';
import type { Pairs } from '../pair/pair.service.js';
import { type Stand, standingOf } from '../pair/standing.rules.js';
import { entryStepped } from './resource-entry.events.js';
import { fromDocument, type ResourceEntryDocument, toDocument } from './resource-entry.model.js';
import { negated, type Quantity, readQuantity, type ResourceEntry, type ResourceKind } from './resource-entry.rules.js';
import { type ResourceAction, resourceEntryWorkflow } from './resource-entry.workflow.js';

export interface Pledge {
  readonly pairId: string;
  readonly kind: ResourceKind;
  readonly amountFen?: number | null | undefined;
  readonly areaMu?: string | null | undefined;
  readonly pieces?: number | null | undefined;
  readonly purpose: string;
  readonly documentNo?: string | null | undefined;
  readonly evidence?: readonly EvidenceGiven[] | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
}

export interface EntryStep extends StepInput {
  readonly documentNo?: string | null | undefined;
  readonly evidence?: readonly EvidenceGiven[] | null | undefined;
}

/** What others may do with resource entries. */
export interface ResourceEntries {
  find(id: string): Promise<ResourceEntry | null>;
  list(pairId: string, kind: ResourceKind | null, page: PageArguments): Promise<Connection<ResourceEntry>>;
  pledge(ask: Ask, input: Pledge): Promise<Result<ResourceEntry, Refusal>>;
  /** `reverse` also enters the opposite entry, which the reversed one then names. */
  step(action: ResourceAction, ask: Ask, input: EntryStep): Promise<Result<ResourceEntry, Refusal>>;
}

/** Makes the service of resource entries. */
export function createResourceEntries({
  model,
  steps,
  pairs,
  calendar,
}: {
  readonly model: Model<ResourceEntryDocument>;
  readonly steps: Steps;
  readonly pairs: Pairs;
  readonly calendar: WorkCalendar;
}): ResourceEntries {
  const store = createStore<ResourceEntry, ResourceEntryDocument>(model, { toDocument, fromDocument });
  return {
    find: (id) => store.find(id),
    list: (pairId, kind, page) =>
      paginate({
        model,
        filter: { pairId, ...(kind ? { kind } : {}) },
        order: [{ field: 'createdAt', direction: 1 }],
        page,
        toNode: fromDocument,
      }),
    pledge: (ask, input) =>
      steps.change<ResourceEntry>({
        ask,
        mutation: 'resourceEntry.pledge',
        input,
        load: (id) => store.find(id),
        async run({ session, now, append }, actAs) {
          const pair = await pairs.find(input.pairId, session);
          if (!pair) return refuse({ code: 'NOT_FOUND', field: ['pairId'] });
          const viewer = standingOf(ask.viewer, await pairs.parties(pair, session), now, 'A');
          actAs(viewer.actingAs);
          const decision = begin(resourceEntryWorkflow, 'pledge', { viewer, input: {}, now, calendar });
          if (!decision.ok) return decision;
          if (!isAtWork(pair.status)) return refuse({ code: 'PAIR_NOT_ACTIVE', field: ['pairId'] });
          if (input.purpose.trim() === '') return refuse({ code: 'MISSING_INPUT', field: ['purpose'] });
          const quantity = readQuantity(input.kind, input);
          if (!quantity.ok) return quantity;
          const proofs = checkEvidence(input.evidence);
          if (!proofs.ok) return proofs;
          const entry = newEntry(newId(), input, quantity.value, { accountId: ask.viewer.accountId, now });
          await store.insert([entry], session);
          append(entryStepped(decision.value.event, null, entry, [pair.sideA, pair.sideB]));
          return ok(entry);
        },
      }),
    step: (action, ask, input) =>
      steps.take<ResourceEntry, ResourceEntry['status'], Stand>({
        ask,
        mutation: `resourceEntry.${action}`,
        input,
        store,
        async stand({ pairId }, { session, now }) {
          const pair = await pairs.find(pairId, session);
          if (!pair) throw new TypeError('expected the pair of a resource entry to exist');
          return standingOf(ask.viewer, await pairs.parties(pair, session), now);
        },
        decide: (entry, viewer, { now }) => {
          const given = { documentNo: input.documentNo ?? null, reason: input.reason ?? null };
          return decide(resourceEntryWorkflow, entry, action, { viewer, input: given, now, calendar });
        },
        async apply(entry, decision, _stand, { session, now }) {
          const proofs = checkEvidence(input.evidence);
          if (!proofs.ok) return proofs;
          const pair = await pairs.find(entry.pairId, session);
          const organizations = pair ? [pair.sideA, pair.sideB] : [];
          const opposite = action === 'reverse' ? oppositeOf(newId(), entry, now) : null;
          const next: ResourceEntry = {
            ...entry,
            status: decision.to,
            version: entry.version + 1,
            updatedAt: now,
            documentNo: input.documentNo ?? entry.documentNo,
            evidence: [...entry.evidence, ...asEvidence(input.evidence ?? [], ask.viewer.accountId)],
            reversedBy: opposite?.id ?? entry.reversedBy,
          };
          const stepped = entryStepped(decision.event, entry, next, organizations);
          if (!opposite) return ok({ next, happenings: [stepped] });
          await store.insert([opposite], session);
          const entered = entryStepped('pairs.ResourceReversalEntered', null, opposite, organizations);
          return ok({ next, happenings: [stepped, entered] });
        },
      }),
  };
}

/** The entry that takes another back, at the stage that this one has reached. */
function oppositeOf(id: string, entry: ResourceEntry, now: Date): ResourceEntry {
  return {
    ...entry,
    ...negated(entry),
    id,
    version: 1,
    createdAt: now,
    updatedAt: now,
    reverses: entry.id,
    evidence: [],
  };
}

function newEntry(
  id: string,
  { pairId, kind, purpose, documentNo, evidence }: Pledge,
  quantity: Quantity,
  { accountId, now }: { accountId: string | null; now: Date },
): ResourceEntry {
  return {
    ...quantity,
    id,
    version: 1,
    createdAt: now,
    updatedAt: now,
    pairId,
    kind,
    purpose: purpose.trim(),
    documentNo: documentNo ?? null,
    evidence: asEvidence(evidence ?? [], accountId),
    status: 'PLEDGED',
    reverses: null,
    reversedBy: null,
  };
}
