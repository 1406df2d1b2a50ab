import type { Directory } from '@cobuild/directory';
import type { Viewer } from '@cobuild/identity';
import { type Clock, loadById } from '@cobuild/subgraph';
import DataLoader from 'dataloader';
import type { Model } from 'mongoose';
import { type ConferenceDocument, fromDocument } from './conference.model.js';
import { type JointConference, participantsOf } from './conference.rules.js';
import { type ConferenceCircle, isEntitled } from './conference-standing.rules.js';

/** Batched reads of joint conferences. */
export function conferenceLoaders(
  model: Model<ConferenceDocument>,
  directory: Directory,
  viewer: Viewer,
  clock: Clock,
) {
  const byId = loadById<ConferenceDocument, JointConference>(model, fromDocument);
  const loadMany = (ids: readonly string[]) => Promise.all(ids.map((id) => byId.load(id)));
  return {
    byId,
    /** Conferences to what of which the viewer is entitled; `null` for the others. */
    entitled: new DataLoader<string, JointConference | null>(async (ids) => {
      const now = clock();
      return (await loadMany(ids)).map((one) => (one && isEntitled(viewer, one, now) ? one : null));
    }),
    /** Who stands around conferences; `null` for an id that no conference has. */
    circle: new DataLoader<string, ConferenceCircle | null>(async (ids) => {
      const conferences = await loadMany(ids);
      const named = [...new Set(conferences.flatMap((one) => (one ? participantsOf(one) : [])))];
      const parties = new Map((await directory.parties(named)).map((party) => [party.organizationId, party]));
      const partyOf = (id: string) => parties.get(id) ?? { organizationId: id, reach: [id] };
      return conferences.map(
        (one) =>
          one && {
            conferenceId: one.id,
            host: partyOf(one.hostOrgId),
            members: participantsOf(one).map(partyOf),
          },
      );
    }),
  };
}

export type ConferenceLoaders = ReturnType<typeof conferenceLoaders>;

/** Things of conferences that the viewer may see; `null` for what they may not, as for what is not there. */
export function visibleBy<T extends { readonly conferenceId: string }>(
  byId: DataLoader<string, T | null>,
  { entitled }: ConferenceLoaders,
): DataLoader<string, T | null> {
  return new DataLoader(async (ids) => {
    const found = await Promise.all(ids.map((id) => byId.load(id)));
    return Promise.all(found.map(async (one) => (one && (await entitled.load(one.conferenceId)) ? one : null)));
  });
}
