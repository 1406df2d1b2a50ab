import type { Viewer } from '@cobuild/identity';
import { type Clock, loadById } from '@cobuild/subgraph';
import DataLoader from 'dataloader';
import type { Model } from 'mongoose';
import type { AllianceLoaders } from '../alliance/alliance.loaders.js';
import { type ActionTaskDocument, fromDocument as toTask } from './action-task.model.js';
import type { ActionTask } from './action-task.rules.js';
import { fromDocument, type JointActionDocument } from './joint-action.model.js';
import { type JointAction, openStatuses } from './joint-action.rules.js';
import { follows } from './joint-action-standing.rules.js';

/** The most open actions that are given with an alliance. */
const mostOpen = 50;

/** Batched reads of joint actions that the viewer may see: those of alliances to which they are entitled, and those they follow. */
export function jointActionLoaders(
  model: Model<JointActionDocument>,
  alliances: AllianceLoaders,
  viewer: Viewer,
  clock: Clock,
) {
  const byId = loadById<JointActionDocument, JointAction>(model, fromDocument);
  return {
    byId,
    /** Actions of alliances that are not over, the last changed first. */
    openOf: new DataLoader<string, readonly JointAction[]>(async (allianceIds) => {
      const open: object = { allianceId: { $in: [...allianceIds] }, status: { $in: openStatuses } };
      const found = await model
        .find(open)
        .sort({ updatedAt: -1, _id: -1 })
        .limit(mostOpen * allianceIds.length)
        .lean<JointActionDocument[]>();
      const actions = found.map(fromDocument);
      return allianceIds.map((id) => actions.filter(({ allianceId }) => allianceId === id).slice(0, mostOpen));
    }),
    /** `null` for what the viewer may not see, as for what is not there. */
    visible: new DataLoader<string, JointAction | null>(async (ids) => {
      const found = await Promise.all(ids.map((id) => byId.load(id)));
      const now = clock();
      return Promise.all(
        found.map(async (action) => {
          if (!action || follows(viewer, action, now)) return action;
          const { allianceId } = action;
          return allianceId !== null && (await alliances.entitled.load(allianceId)) ? action : null;
        }),
      );
    }),
  };
}

export type JointActionLoaders = ReturnType<typeof jointActionLoaders>;

/** Batched reads of tasks of joint actions. */
export function actionTaskLoaders(model: Model<ActionTaskDocument>, actions: JointActionLoaders) {
  const byId = loadById<ActionTaskDocument, ActionTask>(model, toTask);
  return {
    byId,
    /** `null` for tasks of actions that the viewer may not see. */
    visible: new DataLoader<string, ActionTask | null>(async (ids) => {
      const found = await Promise.all(ids.map((id) => byId.load(id)));
      return Promise.all(
        found.map(async (task) => (task && (await actions.visible.load(task.actionId)) ? task : null)),
      );
    }),
    /** All tasks of an action, in the order in which they were given out. */
    ofAction: new DataLoader<string, readonly ActionTask[]>(async (actionIds) => {
      const found = await model
        .find({ actionId: { $in: [...actionIds] } })
        .sort({ _id: 1 })
        .lean<ActionTaskDocument[]>();
      return actionIds.map((actionId) => found.filter((task) => task.actionId === actionId).map(toTask));
    }),
  };
}
