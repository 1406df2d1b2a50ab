import { z } from 'zod';
import { upstreamProtocols } from './choose.js';

/** `SUBSCRIPTIONS`: how each subgraph serves subscriptions, by its name. */
export const subscriptionsSetting = z.record(
  z.string(),
  z.strictObject({
    protocol: z.enum(upstreamProtocols).default('auto'),
    url: z.url({ protocol: /^(https?|wss?)$/ }).optional(),
    path: z.string().startsWith('/').optional(),
  }),
);
