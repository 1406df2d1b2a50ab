import { z } from 'zod';
import { anyClient } from './clients.js';

/** Kinds of clients as they are configured: `[{ id, contract, persistedOnly, costBudget }]`; what is left out is as for any. */
export const clientsSetting = z.array(
  z.strictObject({
    id: z.string().min(1),
    contract: z.string().min(1).nullable().default(anyClient.contract),
    persistedOnly: z.boolean().default(anyClient.persistedOnly),
    costBudget: z.int().min(1).nullable().default(anyClient.costBudget),
  }),
);
