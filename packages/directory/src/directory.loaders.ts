import DataLoader from 'dataloader';
import type { Party } from './directory.rules.js';
import type { Directory } from './directory.service.js';

/** Batched reads of the directory. */
export function directoryLoaders(directory: Directory) {
  return {
    /** Organizations with all above them. */
    party: new DataLoader<string, Party>((ids) => directory.parties(ids)),
  };
}
