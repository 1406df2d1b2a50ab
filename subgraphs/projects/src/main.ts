import { runSubgraph } from '@cobuild/subgraph';
import { projects } from './subgraph.js';

await runSubgraph(() => projects, process);
