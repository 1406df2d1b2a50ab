import { type Directory, mergedAmong } from '@cobuild/directory';
import type { Model, mongo } from 'mongoose';
import { type ConferenceDocument, fromDocument } from './conference.model.js';
import type { ConferenceKind, JointConference } from './conference.rules.js';

/** The last session of a host's series, cancelled or not; an organization that was merged into the host left its series to it. */
export type LatestOf = (
  hostOrgId: string,
  kind: ConferenceKind,
  session: mongo.ClientSession,
) => Promise<JointConference | null>;

/** Finds the last session of a series: the one with the highest number, whatever the clocks of those said that called them. */
export function createLatestOf(model: Model<ConferenceDocument>, directory: Directory): LatestOf {
  const last = async (filter: Record<string, unknown>, order: Record<string, -1>, session: mongo.ClientSession) => {
    const [found] = await model.find(filter).session(session).sort(order).limit(1).lean<ConferenceDocument[]>();
    return found ?? null;
  };
  return async (hostOrgId, kind, session) => {
    const merged = [...(await mergedAmong(directory, undefined, session))];
    const before = merged.flatMap(([from, to]) => (to === hostOrgId ? [from] : []));
    const hosts = { hostOrgId: { $in: [hostOrgId, ...before] }, kind };
    const newest = await last(hosts, { createdAt: -1, _id: -1 }, session);
    const latest = newest && (await last({ series: newest.series }, { number: -1 }, session));
    return latest && fromDocument(latest);
  };
}

/** The session before that was not cancelled: on its tasks the next one reports. */
export async function sessionBefore(
  { earlierId }: Pick<JointConference, 'earlierId'>,
  find: (id: string) => Promise<JointConference | null>,
): Promise<JointConference | null> {
  if (earlierId === null) return null;
  const earlier = await find(earlierId);
  return earlier?.status === 'CANCELLED' ? sessionBefore(earlier, find) : earlier;
}
