import { workflow } from './workflow.js';
import type { Guard, Standing } from './table.js';

/** What the guards of the example look at. */
export interface WishFacts {
  readonly claimer: string | null;
  readonly signatures: readonly string[];
}

interface Asker extends Standing {
  readonly name: string;
}

export interface WishInput {
  readonly detail: string;
  readonly reason: string;
}

const notOwnWork: Guard<WishFacts, Asker, WishInput> = function notOwnWork(wish, viewer) {
  return wish.claimer === viewer.name ? { code: 'OWN_WORK' } : undefined;
};

/** A small table with everything that a table can have; tests of the package share it. */
export const wishWorkflow = workflow<WishFacts, Asker, WishInput>()({
  entity: 'Wish',
  states: {
    PUBLISHED: { label: { zh: '已发布', en: 'Published' } },
    CLAIMED: { label: { zh: '已认领', en: 'Claimed' }, limit: { calendarDays: 7, then: 'releaseIdle' } },
    DELIVERED: { label: { zh: '已送达', en: 'Delivered' }, limit: { workingDays: 5 } },
    CONFIRMED: { label: { zh: '已确认', en: 'Confirmed' }, terminal: true },
  },
  starts: [
    {
      action: 'publish',
      label: { zh: '发布', en: 'Publish' },
      to: 'PUBLISHED',
      by: ['COMMUNITY'],
      requires: ['detail'],
      event: 'services.WishPublished',
    },
  ],
  transitions: [
    {
      action: 'claim',
      label: { zh: '认领', en: 'Claim' },
      from: 'PUBLISHED',
      to: 'CLAIMED',
      by: ['MEMBER'],
      event: 'services.WishClaimed',
    },
    {
      action: 'release',
      label: { zh: '放弃', en: 'Release' },
      from: 'CLAIMED',
      to: 'PUBLISHED',
      by: ['MEMBER'],
      needsReason: true,
      event: 'services.WishReleased',
    },
    {
      action: 'releaseIdle',
      label: { zh: '逾期释放', en: 'Release as idle' },
      from: 'CLAIMED',
      to: 'PUBLISHED',
      by: ['SYSTEM'],
      event: 'services.WishReleased',
    },
    {
      action: 'deliver',
      label: { zh: '送达', en: 'Deliver' },
      from: 'CLAIMED',
      to: 'DELIVERED',
      by: ['MEMBER'],
      requires: ['detail'],
      event: 'services.WishDelivered',
    },
    {
      action: 'confirm',
      label: { zh: '确认', en: 'Confirm' },
      from: 'DELIVERED',
      to: {
        oneOf: ['DELIVERED', 'CONFIRMED'],
        choose: (wish) => (wish.signatures.length > 0 ? 'CONFIRMED' : 'DELIVERED'),
      },
      by: ['COMMUNITY', 'CITIZEN'],
      guard: notOwnWork,
      event: { DELIVERED: 'services.WishSigned', CONFIRMED: 'services.WishConfirmed' },
    },
  ],
});
