import { runSubgraph } from '@cobuild/subgraph';
import { alliances } from './subgraph.js';

await runSubgraph(() => alliances, process);
