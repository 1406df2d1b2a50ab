import { roles } from '@cobuild/identity';
import { z } from 'zod';

const tag = z.string().regex(/^[_A-Za-z0-9/-]{1,128}$/, 'expected letters, digits, hyphens and slashes');

/** Contracts as they are configured: `{ NAME: { includeTags, excludeTags, hideUnreachableTypes } }`. */
export const contractsSetting = z.record(
  z.string().min(1),
  z.strictObject({
    includeTags: z.array(tag).default([]),
    excludeTags: z.array(tag).default([]),
    hideUnreachableTypes: z.boolean().default(true),
  }),
);

/** Policies as they are configured: `{ NAME: { roles, scopes } }`; one of them is enough. */
export const policiesSetting = z.record(
  z.string().min(1),
  z.strictObject({ roles: z.array(z.enum(roles)).default([]), scopes: z.array(z.string()).default([]) }),
);
