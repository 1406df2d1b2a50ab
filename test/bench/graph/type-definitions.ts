/** The subgraphs of the benchmarks' own small graph. */
export type SubgraphName = 'members' | 'places' | 'activities' | 'bookings';

const link = (...imports: readonly string[]): string => `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${imports.map((name) => `"${name}"`).join(', ')}])
`;

/**
 * Four subgraphs that extend each other's entities: who meets where to do what, and on which terms a place is lent.
 *
 * Their shape is that of the public gateways benchmark, so that figures can be held against each other: six members, nine
 * places, eleven activities; a list inside a list inside a list; one field that needs others of another subgraph.
 */
export const typeDefinitions: Readonly<Record<SubgraphName, string>> = {
  members: `${link('@key', '@shareable')}
type Query { members: [Member] member(id: ID!): Member }
type Member @key(fields: "id") { id: ID! name: String handle: String @shareable joined: Int }
`,
  places: `${link('@key')}
type Query { topPlaces(first: Int = 5): [Place] }
type Place @key(fields: "code") { code: String! name: String area: Int seats: Int }
`,
  activities: `${link('@key', '@external', '@provides', '@composeDirective')}
extend schema
  @link(url: "https://specs.cobuild.dev/resumable/v1.0", import: ["@resumable"])
  @composeDirective(name: "@resumable")
directive @resumable on FIELD_DEFINITION
scalar Cursor
type Query { latestActivity: Activity }
type Subscription { activityLogged(group: Int, after: Cursor): ActivityLogged! @resumable }
type ActivityLogged { number: Int! sentAt: Float! cursor: Cursor! activity: Activity! }
type Activity @key(fields: "id") { id: ID! report: String place: Place host: Member @provides(fields: "handle") }
type Member @key(fields: "id") { id: ID! handle: String @external activities: [Activity] }
type Place @key(fields: "code") { code: String! activities: [Activity] }
`,
  bookings: `${link('@key', '@external', '@requires')}
type Query { openPlaces: [Place] }
type Place @key(fields: "code") {
  code: String! area: Int @external seats: Int @external isOpen: Boolean fee: Int @requires(fields: "area seats")
}
`,
};

/** One query across all four: members and places, each down to what the hosts of their activities did elsewhere. */
export const nestedQuery = `
fragment Person on Member { id handle name }
fragment Deed on Activity { id report }
fragment Venue on Place { isOpen name area fee code seats }
query Nested {
  members {
    ...Person
    activities {
      ...Deed
      place {
        ...Venue
        activities {
          ...Deed
          host { ...Person activities { ...Deed place { ...Venue } } }
        }
      }
    }
  }
  topPlaces {
    ...Venue
    activities {
      ...Deed
      host { ...Person activities { ...Deed place { ...Venue } } }
    }
  }
}`;

/** One live field; the name of the place is another subgraph's, so each event needs one fetch. */
export const followQuery = `subscription Follow($group: Int) {
  activityLogged(group: $group) { number sentAt activity { id report place { code name } } }
}`;
