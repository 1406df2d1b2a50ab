import { logIn } from '../../support/client.js';
import { demoPair, startPlatform } from '../../support/platform.js';
import type { BenchOptions } from '../options.js';
import { machine } from '../report/machine.js';
import { measureQueries } from './queries.js';
import { measureStreams } from './streams.js';

/** `platform`: the whole house, database and subgraphs included, as a front end sees it. */
export async function platform({ rounds }: BenchOptions): Promise<void> {
  const house = await startPlatform();
  try {
    const { sideA, coordinator } = house.accounts;
    const token = {
      a: await logIn(house.url, sideA.username, sideA.password),
      coordinator: await logIn(house.url, coordinator.username, coordinator.password),
    };
    console.log(`\n${machine()}\n`);
    console.log(`${await measureQueries(house, rounds ?? 7)}\n`);
    console.log(await measureStreams(house, token, await demoPair(house, token.a)));
  } finally {
    await house.stop();
  }
}
