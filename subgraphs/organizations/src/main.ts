import { runSubgraph } from '@cobuild/subgraph';
import { readSigning } from './config.js';
import { organizations } from './subgraph.js';

await runSubgraph(async (env) => organizations({ signing: await readSigning(env) }), process);
