export { directoryLoaders } from './directory.loaders.js';
export { directoryModel, type DirectoryDocument } from './directory.model.js';
export { isGone, partyOf, type DirectoryEntry, type Party } from './directory.rules.js';
export { createDirectory, type Directory } from './directory.service.js';
export { followOrganizations } from './follow-organizations.js';
export { checkKnown } from './known-organizations.js';
export {
  lineageLoaders,
  lineagesOf,
  loadSuccessors,
  mergedAmong,
  withSuccessors,
  type Successors,
} from './merged-organizations.js';
