import { v7 } from 'uuid';

/** A new id: unique everywhere, and ordered by the time at which it was made, so that indexes grow at their end. */
export const newId = (): string => v7();
