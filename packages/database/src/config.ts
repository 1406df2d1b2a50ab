const TEST_SERVER = 'COBUILD_TEST_MONGODB_URI';

/** The server of the running test run, which its global setup has started and its workers inherit. */
export function readTestServerUri(env: NodeJS.ProcessEnv = process.env): string | undefined {
  return env[TEST_SERVER];
}

/** Tells the workers of a test run where its server listens. */
export function announceTestServerUri(uri: string, env: NodeJS.ProcessEnv = process.env): void {
  env[TEST_SERVER] = uri;
}

/** The environment of this process, for providers in a test run. */
export function readEnvironment(env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  return { ...env };
}
