import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { GraphQLError, parse, type GraphQLSchema } from 'graphql';

/**
 * Three subgraphs whose entities lie crosswise: keys that are compound, a value type of which each knows a part, fields
 * that require and provide others, interfaces with and without types of their own, lists of lists, and errors.
 */

const header = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@requires", "@provides", "@interfaceObject"])\n`;

const typeDefs = {
  catalog: `
    type Query { items(first: Int = 4): [Item] item(id: ID!): Item things: [Thing] found: [Found] medias: [Media!]! }
    interface Thing { id: ID! kind: String! }
    union Found = Item | User | Book
    type Region { code: String! country: String }
    type Box @shareable { depth: Int inner: Box }
    type Item implements Thing @key(fields: "id") @key(fields: "sku region { code }") {
      id: ID! kind: String! sku: String! region: Region! size: Int weight: Float owner: User color: Color
      related(count: Int = 2): [Item] box: Box @shareable tags: [String!] grid: [[Item]] fragile: String
    }
    enum Color { RED GREEN }
    type User implements Thing @key(fields: "id") { id: ID! kind: String! wishes: [Item!]! }
    interface Media @key(fields: "id") { id: ID! title: String about: Item }
    type Book implements Media @key(fields: "id") { id: ID! title: String about: Item pages: Int }
    type Film implements Media @key(fields: "id") { id: ID! title: String about: Item minutes: Int }`,
  people: `
    type Query { users: [User!]! me: User }
    type User @key(fields: "id") {
      id: ID! name: String @shareable email(domain: String = "a"): String friends: [User] favorite: Item
      age: Int! nick: String! seller: Boolean
    }
    type Region { code: String! }
    type Item @key(fields: "sku region { code }") { sku: String! region: Region! @shareable sellers: [User] price: Int }`,
  reviews: `
    type Query { reviews: [Review] latest: Review }
    type Box @shareable { label: String inner: Box }
    type Item @key(fields: "id") {
      id: ID! size: Int @external weight: Float @external reviews: [Review!] stars: Int
      shipping: Int @requires(fields: "size weight") box: Box @shareable
    }
    type Review @key(fields: "id") {
      id: ID! text: String author: User @provides(fields: "name") item: Item rating: Int! replies: [Review]
    }
    type User @key(fields: "id") { id: ID! name: String @external reviews: [Review] }
    type Media @key(fields: "id") @interfaceObject { id: ID! reviews: [Review!] stars: Int }`,
};

type Source = { readonly id: string };

const items = Array.from({ length: 6 }, (_, index) => `i${index}`);
const users = Array.from({ length: 4 }, (_, index) => `u${index}`);
const reviews = Array.from({ length: 8 }, (_, index) => `r${index}`);
const numberOf = (id: string) => Number(id.slice(1));
const pick = (ids: readonly string[], at: number) => ids[at % ids.length] ?? '';
const fail = (text: string): never => {
  throw new GraphQLError(text, { extensions: { code: 'TEST' } });
};
const skuOf = (id: string) => ({ sku: `s${numberOf(id) % 3}"\n`, region: { code: numberOf(id) < 3 ? 'cn' : 'eu' } });
const idOfSku = ({ sku, region }: ReturnType<typeof skuOf>) =>
  items.find((id) => skuOf(id).sku === sku && skuOf(id).region.code === region.code) ?? 'i0';
const item = (id: string) => ({ __typename: 'Item', id, ...skuOf(id) });
const user = (id: string) => ({ __typename: 'User', id });
const review = (id: string) => ({ __typename: 'Review', id });
const media = (id: string) => ({ __typename: id.startsWith('b') ? 'Book' : 'Film', id });
const boxOf = (id: string, depth = 0): object | null =>
  depth > 2
    ? null
    : {
        depth: numberOf(id) + depth,
        label: `${id} “${depth}”`,
        inner: () => boxOf(id, depth + 1 + (numberOf(id) % 2)),
      };

const ofMedia = {
  title: ({ id }: Source) => `title of ${id}`,
  about: ({ id }: Source) => item(pick(items, numberOf(id))),
};
const catalog = {
  Query: {
    items: (_: unknown, { first }: { first: number }) => [...items.slice(0, first).map(item), null, item('i0')],
    item: (_: unknown, { id }: Source) => (items.includes(id) ? item(id) : null),
    things: () => [item('i1'), user('u0'), item('i1'), user('u3')],
    found: () => [item('i2'), user('u1'), media('b0'), null, item('i2')],
    medias: () => ['b0', 'f0', 'b1', 'b0'].map(media),
  },
  Item: {
    __resolveReference: (reference: Source | ReturnType<typeof skuOf>) =>
      item('id' in reference ? reference.id : idOfSku(reference)),
    kind: () => 'item',
    region: ({ id }: Source) => ({ ...skuOf(id).region, country: numberOf(id) < 3 ? '中国' : 'Länder' }),
    size: ({ id }: Source) => (id === 'i4' ? null : numberOf(id) * 2),
    weight: ({ id }: Source) => (id === 'i5' ? fail('no weight') : numberOf(id) / 4),
    owner: ({ id }: Source) => (id === 'i3' ? null : user(pick(users, numberOf(id)))),
    color: ({ id }: Source) => (numberOf(id) % 2 ? 'RED' : 'GREEN'),
    related: ({ id }: Source, { count }: { count: number }) =>
      Array.from({ length: count }, (_, at) => (at === 2 ? null : item(pick(items, numberOf(id) + at)))),
    box: ({ id }: Source) => boxOf(id),
    tags: ({ id }: Source) => (id === 'i1' ? null : ['plain', 'with "quotes"', '\ud83d\ude00', 'lone \ud800']),
    grid: ({ id }: Source) => [[item('i0'), item(id)], null, [item(id), null]],
    fragile: ({ id }: Source) => (numberOf(id) % 2 ? fail(`fragile ${id}`) : 'whole'),
  },
  User: {
    kind: () => 'user',
    __resolveReference: ({ id }: Source) => user(id),
    wishes: ({ id }: Source) => [item(pick(items, numberOf(id))), item(pick(items, numberOf(id) + 1)), item('i0')],
  },
  Media: { __resolveReference: ({ id }: Source) => media(id) },
  Book: { ...ofMedia, pages: ({ id }: Source) => numberOf(id) + 100 },
  Film: { ...ofMedia, minutes: () => 90 },
};

const people = {
  Query: { users: () => users.map(user), me: () => user('u1') },
  User: {
    __resolveReference: ({ id }: Source) => (id === 'u3' ? null : user(id)),
    name: ({ id }: Source) => `Name ${id}`,
    email: ({ id }: Source, { domain }: { domain: string }) => `${id}@${domain}`,
    friends: ({ id }: Source) => [user(pick(users, numberOf(id) + 1)), null, user('u0')],
    favorite: ({ id }: Source) => item(pick(items, numberOf(id) * 2)),
    age: ({ id }: Source) => (id === 'u2' ? fail('no age') : numberOf(id) + 30),
    nick: ({ id }: Source) => `nick-${id}`,
    seller: ({ id }: Source) => numberOf(id) % 2 === 0,
  },
  Item: {
    __resolveReference: (reference: ReturnType<typeof skuOf>) => ({ __typename: 'Item', ...reference }),
    sellers: (reference: ReturnType<typeof skuOf>) => [user(pick(users, numberOf(idOfSku(reference)))), user('u0')],
    price: (reference: ReturnType<typeof skuOf>) => numberOf(idOfSku(reference)) * 100,
  },
};

const reviewsOf = (id: string) => [review(pick(reviews, numberOf(id))), review(pick(reviews, numberOf(id) + 3))];
const reviewing = {
  Query: { reviews: () => [...reviews.map(review), null], latest: () => review('r7') },
  Item: {
    __resolveReference: (reference: Source) => reference,
    reviews: ({ id }: Source) => (id === 'i4' ? fail('no reviews') : reviewsOf(id)),
    stars: ({ id }: Source) => numberOf(id) % 5,
    shipping: ({ size, weight }: { size: number | null; weight: number | null }) =>
      size === null || weight === null ? null : Math.round(size * weight),
    box: ({ id }: Source) => boxOf(id),
  },
  Review: {
    __resolveReference: (reference: Source) => reference,
    text: ({ id }: Source) => `text of ${id}\t评价`,
    author: ({ id }: Source) => {
      const author = pick(users, numberOf(id));
      return { ...user(author), name: `Name ${author}` };
    },
    item: ({ id }: Source) => item(pick(items, numberOf(id))),
    rating: ({ id }: Source) => (id === 'r6' ? fail('no rating') : numberOf(id)),
    replies: ({ id }: Source) => (numberOf(id) % 3 ? [review(pick(reviews, numberOf(id) + 1)), null] : []),
  },
  User: {
    __resolveReference: (reference: Source) => reference,
    reviews: ({ id }: Source) => reviewsOf(id),
  },
  Media: {
    __resolveReference: (reference: Source) => reference,
    reviews: ({ id }: Source) => reviewsOf(id),
    stars: ({ id }: Source) => numberOf(id) + 1,
  },
};

type Resolvers = Extract<Parameters<typeof buildSubgraphSchema>[0], { readonly typeDefs: unknown }>['resolvers'];
const schemaOf = (sdl: string, resolvers: object): GraphQLSchema =>
  buildSubgraphSchema({ typeDefs: parse(header + sdl), resolvers: resolvers as Resolvers });

/** The subgraphs by name, ready to run in this process. */
export const marketSubgraphs: ReadonlyMap<string, GraphQLSchema> = new Map([
  ['catalog', schemaOf(typeDefs.catalog, catalog)],
  ['people', schemaOf(typeDefs.people, people)],
  ['reviews', schemaOf(typeDefs.reviews, reviewing)],
]);

/** Their supergraph; each has its name as address. */
export function composeMarket(): string {
  const composed = composeServices(
    Object.entries(typeDefs).map(([name, sdl]) => ({
      name,
      url: `http://${name}.test`,
      typeDefs: parse(header + sdl),
    })),
  );
  if (composed.errors) throw new Error(composed.errors.map(String).join('\n'));
  return composed.supergraphSdl;
}
