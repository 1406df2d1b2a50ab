import { expect, test } from '@jest/globals';
import { gatewayNodeFlags } from '@cobuild/gateway/node-flags';
import { layOut } from './layout.js';

test.each([true, false])(
  'the gateway alone is started with the flags that were chosen for it (watching: %s)',
  async (watch) => {
    const { gateway, subgraphs } = await layOut({
      home: '/nowhere',
      host: 'localhost',
      port: 4000,
      databaseUri: 'mongodb://nowhere',
      secrets: { viewerSecret: 'secret', tokenSigningKey: {} },
      env: {},
      watch,
    });
    expect(gateway.args.slice(0, gatewayNodeFlags.length)).toEqual(gatewayNodeFlags);
    for (const { args } of subgraphs) expect(args).not.toEqual(expect.arrayContaining([...gatewayNodeFlags]));
  },
);
