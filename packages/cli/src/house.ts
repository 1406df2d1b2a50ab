import { fileURLToPath } from 'node:url';

/** The root of the repository, seen from this file's place in the sources as well as in the build. */
export const house: string = fileURLToPath(new URL('../../../', import.meta.url));
