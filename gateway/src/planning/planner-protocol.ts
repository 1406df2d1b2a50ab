import type { QueryPlan } from '@apollo/query-planner';
import type { GraphQLFormattedError } from 'graphql';
import type { Contracts } from '../access/contracts.js';

/** What the planner's thread works with. */
export interface PlannerData {
  readonly sdl: string;
  readonly contracts: Contracts;
}

/** What the planner's thread is asked. */
export type PlannerTask =
  /** `contract`: against which form of the API; `null` for the whole. */
  | { readonly kind: 'validate'; readonly text: string; readonly contract: string | null }
  | { readonly kind: 'plan'; readonly text: string };

/** A task on its way to the thread. */
export type PlannerQuestion = PlannerTask & { readonly id: number };

/** What comes back; `failed` is a fault of the planner itself, its text is for the log. */
export type PlannerReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'validated'; readonly id: number; readonly errors: readonly GraphQLFormattedError[] }
  | { readonly kind: 'planned'; readonly id: number; readonly plan: QueryPlan }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string };
