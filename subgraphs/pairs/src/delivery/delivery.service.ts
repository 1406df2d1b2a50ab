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
import { begin, dateOf, decide, ok, type Refusal, refuse, type Result, type WorkCalendar } from '@cobuild/workflow';
import type { Model } from 'mongoose';
import { isAtWork } from '../pair/pair.rules.js';
import type { Pairs } from '../pair/pair.service.js';
import { type Stand, standingOf } from '../pair/standing.rules.js';
import { deliveryStepped } from './delivery.events.js';
import { type DeliveryDocument, fromDocument, toDocument } from './delivery.model.js';
import { checkDelivery, type Delivery, type DeliveryKind } from './delivery.rules.js';
import { deliveryWorkflow } from './delivery.workflow.js';

export interface NewDelivery {
  readonly pairId: string;
  readonly kind: DeliveryKind;
  readonly date: string;
  readonly item: string;
  readonly idempotencyKey?: string | null | undefined;
}

/** What others may do with the four deliveries. */
export interface Deliveries {
  find(id: string): Promise<Delivery | null>;
  list(pairId: string, kind: DeliveryKind | null, page: PageArguments): Promise<Connection<Delivery>>;
  record(ask: Ask, input: NewDelivery): Promise<Result<Delivery, Refusal>>;
  acknowledge(ask: Ask, input: StepInput & { readonly receivedBy: string }): Promise<Result<Delivery, Refusal>>;
}

/** Makes the service of the four deliveries. */
export function createDeliveries({
  model,
  steps,
  pairs,
  calendar,
}: {
  readonly model: Model<DeliveryDocument>;
  readonly steps: Steps;
  readonly pairs: Pairs;
  readonly calendar: WorkCalendar;
}): Deliveries {
  const store = createStore<Delivery, DeliveryDocument>(model, { toDocument, fromDocument });
  return {
    find: (id) => store.find(id),
    list: (pairId, kind, page) =>
      paginate({
        model,
        filter: { pairId, ...(kind ? { kind } : {}) },
        order: [{ field: 'createdAt', direction: -1 }],
        page,
        toNode: fromDocument,
      }),
    record: (ask, input) =>
      steps.change<Delivery>({
        ask,
        mutation: 'delivery.record',
        input,
        load: (id) => store.find(id),
        async run({ session, now, append }, actAs) {
          const { pairId, kind, date, item } = input;
          const pair = await pairs.find(pairId, session);
          if (!pair) return refuse({ code: 'NOT_FOUND', field: ['pairId'] });
          const viewer = standingOf(ask.viewer, await pairs.parties(pair, session), now, 'A');
          actAs(viewer.actingAs);
          const decision = begin(deliveryWorkflow, 'record', { viewer, input: {}, now, calendar });
          if (!decision.ok) return decision;
          if (!isAtWork(pair.status)) return refuse({ code: 'PAIR_NOT_ACTIVE', field: ['pairId'] });
          const fit = checkDelivery(input, dateOf(now));
          if (!fit.ok) return fit;
          const delivery: Delivery = {
            id: newId(),
            version: 1,
            createdAt: now,
            updatedAt: now,
            pairId,
            kind,
            date,
            item: item.trim(),
            receivedBy: null,
            status: decision.value.to,
          };
          await store.insert([delivery], session);
          append(deliveryStepped(decision.value, null, delivery, [pair.sideA, pair.sideB]));
          return ok(delivery);
        },
      }),
    acknowledge: (ask, input) =>
      steps.take<Delivery, Delivery['status'], Stand>({
        ask,
        mutation: 'delivery.acknowledge',
        input,
        store,
        async stand({ pairId }, { session, now }) {
          const pair = await pairs.find(pairId, session);
          if (!pair) throw new TypeError('expected the pair of a delivery to exist');
          return standingOf(ask.viewer, await pairs.parties(pair, session), now, 'B');
        },
        decide: (delivery, viewer, { now }) => {
          const given = { receivedBy: input.receivedBy };
          return decide(deliveryWorkflow, delivery, 'acknowledge', { viewer, input: given, now, calendar });
        },
        async apply(delivery, decision, _stand, { session, now }) {
          const receivedBy = input.receivedBy.trim();
          const next = { ...delivery, receivedBy, status: decision.to, version: delivery.version + 1, updatedAt: now };
          const pair = await pairs.find(delivery.pairId, session);
          const organizations = pair ? [pair.sideA, pair.sideB] : [];
          return ok({ next, happenings: [deliveryStepped(decision, delivery, next, organizations)] });
        },
      }),
  };
}
