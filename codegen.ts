import type { CodegenConfig } from '@graphql-codegen/cli';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { subgraphSdl } from './packages/subgraph/src/sdl.js';

const scalars = {
  ID: { input: 'string', output: 'string' },
  Cursor: { input: 'string', output: 'string' },
  Date: { input: 'string', output: 'string' },
  PartialDate: { input: 'string', output: 'string' },
  DateTime: { input: 'Date', output: 'Date' },
  Fen: { input: 'number', output: 'number' },
  Decimal: { input: 'string', output: 'string' },
  JSON: { input: 'unknown', output: 'unknown' },
};

/** Types of one subgraph's resolvers: its own types map to the domain's (`mappers.ts`), the shared ones to the kit's. */
const subgraph = (name: string, mappers: Record<string, string>): CodegenConfig['generates'] => ({
  [`subgraphs/${name}/src/generated/graphql.ts`]: {
    schema: subgraphSdl(readFileSync(new URL(`./subgraphs/${name}/schema.graphql`, import.meta.url), 'utf8')),
    plugins: ['typescript', 'typescript-resolvers'],
    config: {
      federation: true,
      useTypeImports: true,
      emitLegacyCommonJSImports: false,
      enumsAsTypes: true,
      strictScalars: true,
      scalars: { ...scalars, _FieldSet: 'string', federation__FieldSet: 'string', link__Import: 'string' },
      defaultScalarType: 'unknown',
      contextType: '../context.js#Context',
      // A root field without a resolver does not compile.
      avoidOptionals: { field: true, object: true, inputValue: false, query: true, mutation: true, subscription: true },
      inputMaybeValue: 'T | null | undefined',
      maybeValue: 'T | null',
      resolversNonOptionalTypename: false,
      makeResolverTypeCallable: true,
      addUnderscoreToArgsType: true,
      mappers: {
        UserError: '@cobuild/subgraph#UserError as UserErrorValue',
        AvailableAction: '@cobuild/workflow#AvailableAction as AvailableActionValue',
        Event: '@cobuild/log#LogEvent',
        Actor: '@cobuild/log#EventActor',
        EventConnection: '@cobuild/log#HistoryConnection',
        ...mappers,
      },
    },
  },
});

const mappersOf = (name: string): Record<string, string> => {
  const text = readFileSync(new URL(`./subgraphs/${name}/src/mappers.ts`, import.meta.url), 'utf8');
  return Object.fromEntries(
    [...text.matchAll(/export type (\w+)Mapper\b/g)].map(([, type]) => [type, `../mappers.js#${type}Mapper`]),
  );
};

/** Every folder of `subgraphs/` that has mappers is one. */
const subgraphs = readdirSync(new URL('./subgraphs/', import.meta.url)).filter((name) =>
  existsSync(new URL(`./subgraphs/${name}/src/mappers.ts`, import.meta.url)),
);

const config: CodegenConfig = {
  generates: Object.assign({}, ...subgraphs.map((name) => subgraph(name, mappersOf(name)))),
};

export default config;
