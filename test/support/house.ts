import { fileURLToPath } from 'node:url';

const above = new URL('../../', import.meta.url);
/** Sources lie in test/support, the build in test/dist/support. */
const root = import.meta.url.includes('/dist/') ? new URL('../', above) : above;

/** The place of a file or folder of this repository, told from its root. */
export const houseOf = (path: string): string => fileURLToPath(new URL(path, root));
