import { fileURLToPath } from 'node:url';

export { contractSchema, type Contract, type ContractSchema } from './contract.js';
export { houseContracts } from './contracts.js';

/** Path of the composed supergraph that the gateway serves unless it is told another. */
export const supergraphPath: string = fileURLToPath(new URL('../supergraph.graphql', import.meta.url));
