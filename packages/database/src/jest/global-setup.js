// Plain JavaScript: jest loads it natively, and a run from the sources needs no build.
import { tsImport } from 'tsx/esm/api';

/** Starts the test run's database server before the first worker. */
export default async function globalSetup() {
  const { startTestServer } = await tsImport('./test-server.ts', import.meta.url);
  globalThis.stopTestServer = await startTestServer();
}
