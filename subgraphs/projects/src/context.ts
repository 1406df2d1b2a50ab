import type { RequestContext } from '@cobuild/subgraph';
import type { Loaders } from './loaders.js';
import type { Services } from './services.js';

/** What resolvers of this subgraph find in their context. */
export type Context = RequestContext<Services, Loaders>;
