import type { LogEvent } from '@cobuild/log';
import { z } from 'zod';
import type { DirectoryEntry } from './directory.rules.js';

/** What an event of the organizations' feed tells of an organization; more may be there and is not looked at. */
const organizationPayload = z.object({
  organization: z.object({
    code: z.string().nullish(),
    name: z.string(),
    aliases: z.array(z.string()).default([]),
    kind: z.string(),
    // A unit without an organization above stands at no level.
    level: z.string().nullable(),
    ancestorIds: z.array(z.string()).default([]),
    status: z.string(),
  }),
  intoId: z.string().nullish(),
});

/** The organization after an event of the organizations' feed; `null` when the event is about something else. */
export function foldOrganization(event: LogEvent): DirectoryEntry | null {
  if (event.entity.type !== 'Organization') return null;
  const read = organizationPayload.safeParse(event.payload);
  if (!read.success) return null;
  const { organization, intoId } = read.data;
  return { ...organization, id: event.entity.id, code: organization.code ?? null, mergedIntoId: intoId ?? null };
}
