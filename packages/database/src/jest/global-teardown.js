/** Ends the test run's database server and removes its data. */
export default async function globalTeardown() {
  await globalThis.stopTestServer?.();
}
