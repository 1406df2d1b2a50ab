import { findExecutable } from '../process/find-executable.js';
import type { Provider } from './provider.js';
import { secantusArguments } from './secantus-arguments.js';

/** The Rust server of SecantusDB, where somebody has built it. */
export const secantusdRs: Provider = {
  source: 'secantusd-rs',
  engine: 'secantusd-rs',
  async find({ env, durable }) {
    const binary = await findExecutable('secantusd-rs', env.PATH);
    if (!binary) return { missing: 'PATH 上没有 / not on the PATH' };
    return {
      server: {
        detail: `SecantusDB (${binary})`,
        command: binary,
        args: (place) => secantusArguments({ ...place, durable }),
      },
    };
  },
};
