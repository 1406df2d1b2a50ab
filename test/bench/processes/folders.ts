import { join } from 'node:path';
import { houseOf } from '../../support/house.js';

/** Everything that benchmarks leave behind: peers, logs, profiles. Not part of the repository. */
export const benchFolder = houseOf('.cobuild/bench');
export const peerFolder = join(benchFolder, 'peers');
export const cargoFolder = join(benchFolder, 'cargo');
export const logFolder = join(benchFolder, 'logs');
export const profileFolder = join(benchFolder, 'profiles');
