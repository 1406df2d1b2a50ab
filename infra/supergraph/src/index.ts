import { fileURLToPath } from 'node:url';

/** Path of the composed supergraph that the gateway serves unless it is told another. */
export const supergraphPath: string = fileURLToPath(new URL('../supergraph.graphql', import.meta.url));
