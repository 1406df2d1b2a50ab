import { whenServing, type Peer } from '../peers/peer.js';
import { startProgram } from '../processes/children.js';

export const broadcastName = 'bare ws broadcast';

/** A bare broadcast of the same bytes, which get there finished: no fetch is needed. */
export function bareBroadcast(plainUrl: string): Peer {
  return {
    name: broadcastName,
    version: 'ws; the bytes of each event get there finished',
    async start({ port }) {
      const program = startProgram(broadcastName, new URL('./broadcast-program.js', import.meta.url), {
        env: { PORT: String(port), PLAIN_URL: plainUrl },
        isProbed: true,
      });
      await whenServing(program, port);
      return { running: program, program, port };
    },
  };
}
