import type { Viewer } from '@cobuild/identity';
import { type Clock, loadById } from '@cobuild/subgraph';
import DataLoader from 'dataloader';
import type { Model } from 'mongoose';
import { type AllianceDocument, fromDocument } from './alliance.model.js';
import type { Alliance } from './alliance.rules.js';
import type { Circles } from './circle.service.js';
import { type Circle, isEntitled, type Leads } from './standing.rules.js';

/** Batched reads of alliances. */
export function allianceLoaders(model: Model<AllianceDocument>, circles: Circles, viewer: Viewer, clock: Clock) {
  const byId = loadById<AllianceDocument, Alliance>(model, fromDocument);
  const loadMany = async (ids: readonly string[]) =>
    (await Promise.all(ids.map((id) => byId.load(id)))).flatMap((alliance) => alliance ?? []);
  return {
    byId,
    byCode: loadById<AllianceDocument, Alliance>(model, fromDocument, 'code'),
    /** Alliances to what of which the viewer is entitled; `null` for the others. */
    entitled: new DataLoader<string, Alliance | null>(async (ids) => {
      const alliances = await Promise.all(ids.map((id) => byId.load(id)));
      const now = clock();
      return alliances.map((alliance) =>
        alliance && isEntitled(viewer, { ...alliance, allianceId: alliance.id }, now) ? alliance : null,
      );
    }),
    /** Who leads alliances; `null` for an id that no alliance has. */
    leads: new DataLoader<string, Leads | null>(async (ids) => {
      const leads = await circles.leadsOf(await loadMany(ids), clock());
      return ids.map((id) => leads.get(id) ?? null);
    }),
    /** Who stands around alliances; `null` for an id that no alliance has. */
    circle: new DataLoader<string, Circle | null>(async (ids) => {
      const found = await circles.circlesOf(await loadMany(ids), clock());
      return ids.map((id) => found.find(({ allianceId }) => allianceId === id) ?? null);
    }),
  };
}

export type AllianceLoaders = ReturnType<typeof allianceLoaders>;
