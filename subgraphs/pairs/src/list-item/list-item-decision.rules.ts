import { decide, refuse } from '@cobuild/workflow';
import type { Stand } from '../pair/standing.rules.js';
import { answersOf, type ListItem } from './list-item.rules.js';
import { type ListItemAction, listWorkflows, workflowOf } from './list-item.workflow.js';

/** A step of an entry; a step of another list is as illegal as one from another state. */
export function decideItem(
  item: ListItem,
  ofPair: readonly ListItem[],
  action: ListItemAction,
  context: Parameters<
    typeof decide<
      ListItem['status'],
      ListItemAction,
      'add',
      { answers: ReturnType<typeof answersOf> },
      Stand,
      Record<string, unknown>
    >
  >[3],
) {
  const facts = { ...item, answers: answersOf(item, ofPair) };
  const table = workflowOf(item.list);
  const isOfList = listWorkflows[item.list].transitions.some((transition) => transition.action === action);
  if (isOfList) return decide(table, facts, action, context);
  return refuse({
    code: 'ILLEGAL_TRANSITION',
    details: { from: item.status, action, list: item.list, allowedActions: [] },
  });
}
