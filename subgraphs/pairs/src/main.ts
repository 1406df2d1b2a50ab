import { runSubgraph } from '@cobuild/subgraph';
import { pairs } from './subgraph.js';

await runSubgraph(() => pairs, process);
