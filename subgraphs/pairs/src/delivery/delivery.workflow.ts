import { type StateOf, workflow } from '@cobuild/workflow';

interface DeliveryInput {
  readonly receivedBy: string;
}

/** The life of one of the four deliveries (四送, domain.md §3). */
export const deliveryWorkflow = workflow<object, { readonly roles: readonly string[] }, DeliveryInput>()({
  entity: 'Delivery',
  states: {
    RECORDED: { label: { zh: '已登记', en: 'Recorded' } },
    ACKNOWLEDGED: { label: { zh: '已签收', en: 'Acknowledged' }, terminal: true },
  },
  starts: [
    {
      action: 'record',
      label: { zh: '登记', en: 'Record' },
      to: 'RECORDED',
      by: ['SIDE_A'],
      event: 'pairs.DeliveryRecorded',
    },
  ],
  transitions: [
    {
      action: 'acknowledge',
      label: { zh: '签收', en: 'Acknowledge' },
      from: 'RECORDED',
      to: 'ACKNOWLEDGED',
      by: ['SIDE_B'],
      requires: ['receivedBy'],
      event: 'pairs.DeliveryAcknowledged',
    },
  ],
});

export type DeliveryStatus = StateOf<typeof deliveryWorkflow>;
