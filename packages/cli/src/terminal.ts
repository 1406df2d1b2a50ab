/** What commands need of the terminal and the process that they run in. */
export interface Terminal {
  /** Prints a line for the user. */
  readonly line: (text: string) => void;
  /** Prints a line that is not part of the output: progress, warnings. */
  readonly note: (text: string) => void;
  /** Aborted at the first Ctrl-C, SIGTERM or SIGHUP; the second one ends the process at once. */
  readonly whenAskedToStop: () => AbortSignal;
  /** Whether a person looks on: then progress bars may be drawn. */
  readonly isInteractive: boolean;
  /** Sets what the process will end with. */
  readonly exitWith: (code: number) => void;
}

/** One Ctrl-C may arrive twice: from the terminal, and handed on by npm. */
const ONE_WISH_MS = 500;

/** The terminal of a process. */
export function terminalOf(host: NodeJS.Process): Terminal {
  const stop = new AbortController();
  return {
    line: (text) => void host.stdout.write(`${text}\n`),
    note: (text) => void host.stderr.write(`${text}\n`),
    whenAskedToStop() {
      let askedAt = Infinity;
      const ask = () => {
        // Keepers end what was started even when this process does not wait for it.
        if (performance.now() - askedAt > ONE_WISH_MS) host.exit(130);
        if (!stop.signal.aborted) askedAt = performance.now();
        stop.abort();
      };
      for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) host.on(name, ask);
      if (host.env.npm_lifecycle_event) whenParentIsGone(host, ask);
      return stop.signal;
    },
    isInteractive: host.stderr.isTTY === true,
    exitWith: (code) => {
      host.exitCode = code;
    },
  };
}

/** A script runner that is ended leaves its script behind: there the end of the parent is the wish to stop. */
function whenParentIsGone(host: NodeJS.Process, tell: () => void): void {
  const parent = host.ppid;
  const watch = setInterval(() => {
    if (host.ppid === parent) return;
    clearInterval(watch);
    tell();
  }, 500);
  watch.unref();
}
