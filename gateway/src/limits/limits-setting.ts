import { z } from 'zod';
import { limitDefaults, type Limits } from './limits.js';

/** One group of limits as it is configured; what is left out stays at its default, what is unknown is refused. */
function groupLike<T extends Readonly<Record<keyof T, number>>>(defaults: T): z.ZodType<T> {
  const names = Object.entries<number>(defaults);
  const shape = Object.fromEntries(names.map(([name, value]) => [name, z.int().min(1).default(value)]));
  return z.strictObject(shape).transform((given) => ({ ...defaults, ...given }));
}

/** Limits as they are configured: `{ "document": { "depth": 30 }, "sockets": { "operations": 20 } }`. */
export const limitsSetting: z.ZodType<Limits> = z
  .strictObject({
    document: groupLike(limitDefaults.document),
    variables: groupLike(limitDefaults.variables),
    http: groupLike(limitDefaults.http),
    sockets: groupLike(limitDefaults.sockets),
    rates: groupLike(limitDefaults.rates),
    subgraphs: groupLike(limitDefaults.subgraphs),
  })
  .partial()
  .transform((given) => ({ ...limitDefaults, ...given }));
