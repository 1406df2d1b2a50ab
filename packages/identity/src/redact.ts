const names = ['authorization', 'x-api-key', 'x-cobuild-viewer', 'cookie', 'token', 'apiKey', 'password', 'secret'];
const parents = ['', '*', 'headers', '*.headers'];

const pathTo = (parent: string, name: string): string => {
  if (!/^\w+$/.test(name)) return `${parent}["${name}"]`;
  return parent === '' ? name : `${parent}.${name}`;
};

/** Paths that a log leaves out (pino's `redact`): what opens doors stands in no log, wherever somebody should come to write it. */
export const redactedPaths: readonly string[] = parents.flatMap((parent) => names.map((name) => pathTo(parent, name)));
