import { type Bone, type Fault, goesBy, type Judgement } from '@cobuild/import-export';
import type { ActionTaskKey, ActionTaskRow } from './action-task.columns.js';

/** What the rules over a whole file see of a row. */
export type ActionTaskBone = Bone<ActionTaskRow, ActionTaskKey>;

/** What the store knows of what a file names. */
export interface KnownToTasks {
  readonly actions: ReadonlySet<string>;
  /** Names and aliases of organizations, by their codes. */
  readonly organizations: ReadonlyMap<string, readonly string[]>;
}

/** Every joint action and organization that a file names. */
export function codesNamed(skeleton: readonly ActionTaskBone[]) {
  return {
    actions: [...new Set(skeleton.flatMap(({ cells }) => cells.activityCode ?? []))],
    organizations: [...new Set(skeleton.flatMap(({ cells }) => cells.organizationCode ?? []))],
  };
}

/** The rules over a whole file of tasks: action and organization are there, and a name that is given belongs to its code. */
export function judgeActionTasks(skeleton: readonly ActionTaskBone[], known: KnownToTasks): Judgement {
  const faults = new Map<number, Fault>();
  for (const [index, { cells, sound }] of skeleton.entries()) {
    const fault = sound ? faultOf(cells, known) : null;
    if (fault) faults.set(index, fault);
  }
  return { faults };
}

function faultOf(cells: ActionTaskBone['cells'], known: KnownToTasks): Fault | null {
  const { organizationName: name } = cells;
  const [action, organization] = [cells.activityCode ?? '', cells.organizationCode ?? ''];
  if (!known.actions.has(action)) return { column: '活动编码', code: 'UNKNOWN_ACTION', value: action };
  const names = known.organizations.get(organization);
  if (!names) return { column: '单位编码', code: 'UNKNOWN_ORG', value: organization };
  return goesBy(names, name) ? null : { column: '单位名称', code: 'NAME_MISMATCH', value: name ?? '' };
}
