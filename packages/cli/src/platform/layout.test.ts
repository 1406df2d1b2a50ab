import { expect, test } from '@jest/globals';
import { gatewayNodeFlags } from '@cobuild/gateway/node-flags';
import { layOut } from './layout.js';

const laidOut = (env: Readonly<Record<string, string>>, watch = false) =>
  layOut({
    home: '/nowhere',
    host: 'localhost',
    port: 4000,
    databaseUri: 'mongodb://nowhere',
    secrets: { viewerSecret: 'secret', tokenSigningKey: {} },
    env,
    watch,
  });

test.each([true, false])(
  'the gateway alone is started with the flags that were chosen for it (watching: %s)',
  async (watch) => {
    const { gateway, subgraphs } = await laidOut({}, watch);
    expect(gateway.args.slice(0, gatewayNodeFlags.length)).toEqual(gatewayNodeFlags);
    for (const { args } of subgraphs) expect(args).not.toEqual(expect.arrayContaining([...gatewayNodeFlags]));
  },
);

test('one port for metrics is the gateway’s; subgraphs serve theirs at their own', async () => {
  const { gateway, subgraphs } = await laidOut({ METRICS_PORT: '9464' });
  expect(gateway.env).toMatchObject({ METRICS_PORT: '9464' });
  for (const { env } of subgraphs) expect(env).toMatchObject({ METRICS: 'on', METRICS_PORT: '' });
});

test('metrics that are off stay off everywhere', async () => {
  const { subgraphs } = await laidOut({ METRICS_PORT: '9464', METRICS: 'off' });
  for (const { env } of subgraphs) expect(env).toMatchObject({ METRICS: 'off' });
});
