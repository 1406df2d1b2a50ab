import { expect, test } from '@jest/globals';
import { layOut } from './layout.js';

const laidOut = (env: Readonly<Record<string, string>>) =>
  layOut({
    home: '/nowhere',
    host: 'localhost',
    port: 4000,
    databaseUri: 'mongodb://127.0.0.1/',
    secrets: { viewerSecret: 'v', tokenSigningKey: {} },
    env,
    watch: false,
  });

test('one port for metrics is the gateway’s; subgraphs serve theirs at their own', async () => {
  const { gateway, subgraphs } = await laidOut({ METRICS_PORT: '9464' });
  expect(gateway.env).toMatchObject({ METRICS_PORT: '9464' });
  for (const { env } of subgraphs) expect(env).toMatchObject({ METRICS: 'on', METRICS_PORT: '' });
});

test('metrics that are off stay off everywhere', async () => {
  const { subgraphs } = await laidOut({ METRICS_PORT: '9464', METRICS: 'off' });
  for (const { env } of subgraphs) expect(env).toMatchObject({ METRICS: 'off' });
});
