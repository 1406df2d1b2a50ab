/** What is installed into the peers' own folder, each at one exact version. */
export const peerPackages = {
  '@apollo/gateway': '2.14.4',
  '@apollo/server': '5.5.1',
  '@graphql-hive/gateway': '2.15.1',
  '@graphql-hive/router-runtime': '1.4.23',
  graphql: '16.15.0',
} as const;

/** The Rust router, built from its crate. */
export const hiveRouter = { crate: 'hive-router', binary: 'hive_router', version: '0.3.10' } as const;
