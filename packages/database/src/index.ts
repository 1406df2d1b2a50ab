export { connect } from './connect.js';
export type { Environment } from './environment.js';
export { DatabaseUnavailable, DataInUse, DataNotWritable, OutcomeUnknown } from './errors.js';
export { keep, type Kept, type KeptOptions } from './process/keeper.js';
export { freePort } from './process/free-port.js';
export { provideDatabase, type ProvidedDatabase, type ProvideOptions } from './provide.js';
export { withoutPassword } from './providers/given-uri.js';
export { transact, type TransactOptions, type Work } from './transact.js';
export { type LeadingOptions, whileLeading } from './while-leading.js';
