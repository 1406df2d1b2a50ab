export { ok, refuse, type Refusal, type Result } from './result.js';
export {
  SYSTEM,
  type ActionOf,
  type AnyWorkflow,
  type Choice,
  type Guard,
  type Label,
  type Limit,
  type Standing,
  type Start,
  type State,
  type StateOf,
  type Transition,
  type Workflow,
} from './table.js';
export { workflow } from './workflow.js';
export {
  available,
  begin,
  decide,
  dueOf,
  stepRefusals,
  type AvailableAction,
  type Decision,
  type DueDate,
  type StepContext,
  type StepRefusal,
} from './decide.js';
export {
  createWorkCalendar,
  dateAfter,
  dateOf,
  daysBetween,
  endOfDate,
  startOfDate,
  TIME_ZONE,
  type CalendarYear,
  type OfficeSpan,
  type Reckoned,
  type WorkCalendar,
} from './calendar.js';
export { lightOf, lights, type Due, type Light } from './lights.js';
export { toMermaid } from './mermaid.js';
