import type { Contract } from './contract.js';

/** The contracts of this house's graph, by name; the check proves that each can be served. */
export const houseContracts: Readonly<Record<string, Contract>> = {
  /** What a front end for citizens shows. */
  public: { includeTags: ['public'], excludeTags: [], hideUnreachableTypes: true },
};
