import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

/** A change that some client of the published API could not survive. */
export interface BreakingChange {
  readonly path: string | null;
  readonly message: string;
  readonly reason: string | null;
}

/** Every breaking change between the API schema that was published last and the one composed now (both SDL). */
export async function breakingChanges(published: string, composed: string): Promise<readonly BreakingChange[]> {
  const changes = await diff(readApi(published), readApi(composed));
  return changes
    .filter((change) => change.criticality.level === CriticalityLevel.Breaking)
    .map(({ path, message, criticality }) => ({
      path: path ?? null,
      message,
      reason: criticality.reason ?? null,
    }));
}

/** The API schema comes from composition, which has validated it; federation's own directives are not in it. */
const readApi = (sdl: string) => buildSchema(sdl, { assumeValidSDL: true });
