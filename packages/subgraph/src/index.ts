export { assemble, type Assembled } from './assemble.js';
export { openPartsBeside, type Beside } from './beside.js';
export { ConfigError, readSubgraphConfig, readVariables, subgraphVariables, type SubgraphConfig } from './config.js';
export {
  databaseNameOf,
  type Clock,
  type Opened,
  type Parts,
  type RequestContext,
  type SubgraphDefinition,
} from './definition.js';
export { faults, refusals, textOf, type Catalogue, type Text } from './errors/catalogue.js';
export { fault, type FaultCode } from './errors/fault.js';
export { payload, type UserError } from './errors/user-error.js';
export { live, type Notice, type PresentThing } from './live.js';
export { liveOver, type LiveField, type LiveFilter, type LiveSource } from './live-over.js';
export { oncePerEvent } from './once-per-event.js';
export { mostInSnapshot, type LiveStart } from './live-start.js';
export { createSubgraphMetrics, type SubgraphMetrics } from './observe/metrics.js';
export { openSubgraph, type OpenSubgraph } from './open.js';
export { emptyPage } from './paging/empty-page.js';
export { historyFor, historyOf, noHistory } from './paging/history-of.js';
export { loadById } from './paging/load-by-id.js';
export type { OrderField } from './paging/keyset.js';
export { pageSize, paginate, readWindow, type Connection, type Edge, type PageArguments } from './paging/paginate.js';
export { asEvidence, checkEvidence, type Evidence, type EvidenceGiven } from './records/evidence.rules.js';
export { checkText, longestReason } from './records/texts.rules.js';
export { runSubgraph } from './run.js';
export { forLoggedIn } from './serving/for-logged-in.js';
export { subgraphSdl } from './sdl.js';
export { startSubgraph, type RunningSubgraph } from './start.js';
export { answering, openInbox, type Inbox, type InboxOptions } from './steps/inbox.js';
export { recordHistory, rowsInBatch, type HistoryOptions, type HistoryOutcome } from './steps/history.js';
export {
  bySystem,
  createSteps,
  withoutUndefined,
  type ActingAs,
  type Ask,
  type Step,
  type StepInput,
  type Steps,
  type Work,
} from './steps/steps.js';
export {
  createTimedSteps,
  sweepWhileLeading,
  timedStep,
  type DueSteps,
  type Sweep,
  type TimedSteps,
} from './steps/sweep.js';
export {
  createChanges,
  idempotencyDays,
  type ChangeBy,
  type Changes,
  type Happening,
  type Tx,
} from './storage/changes.js';
export { codeInLedger, findByLedgerCodes, inBatches, inOrderOfCodes, type Coded } from './storage/codes.js';
export { collectWhere } from './storage/collect-where.js';
export { newId } from './storage/ids.js';
export { createStore, stored, type Store, type Stored } from './storage/store.js';
export { checkVersion, replaceAt, type Versioned } from './storage/versions.js';
