import DataLoader from 'dataloader';
import type { Party } from '../pair/standing.rules.js';
import type { Directory } from './organization.service.js';

/** Batched reads of the directory. */
export function organizationLoaders(directory: Directory) {
  return {
    /** Organizations with all above them. */
    party: new DataLoader<string, Party>((ids) => directory.parties(ids)),
  };
}
