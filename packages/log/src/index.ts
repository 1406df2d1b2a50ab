export { CursorInvalid } from './cursor.js';
export type { Delivery, EntityReference, EventActor, LogEvent, NewEvent } from './event.js';
export type { HistoryConnection, HistoryPage } from './history.js';
export { timeOfEventId } from './event-id.js';
export { openLog, type Log, type LogOptions } from './log.js';
export type { LogLogger } from './logger.js';
export type { LogWatch } from './log-watch.js';
export { startProjection, type Projection, type ProjectionOptions } from './projection.js';
export type { Subscription } from './subscription.js';
