/** How large one document may be. Whatever depends on fragments is counted as if each were written where it is spread. */
export interface DocumentLimits {
  /** Bytes of its text in UTF-8. */
  readonly bytes: number;
  readonly tokens: number;
  /** Brackets of any kind inside each other. */
  readonly nesting: number;
  readonly operations: number;
  readonly fragments: number;
  /** Variables that one operation declares. */
  readonly variables: number;
  /** Fields inside each other. */
  readonly depth: number;
  readonly rootFields: number;
  readonly aliases: number;
  readonly directives: number;
  /** Directives at one place. */
  readonly directivesAtOnePlace: number;
  /** Fields and fragments of all operations together. */
  readonly selections: number;
  /** Pairs of fields that would share one place in the answer and have to be compared with each other. */
  readonly overlaps: number;
  /** Fields inside each other below `__schema` and `__type`; they count nowhere else. */
  readonly introspectionDepth: number;
  readonly introspectionSelections: number;
}

/** How large the values may be that come with one operation. */
export interface VariableLimits {
  /** Bytes of all names and texts in UTF-8, and one for every other value. */
  readonly bytes: number;
  /** Lists and objects inside each other. */
  readonly nesting: number;
  /** Values of any kind, members of lists and objects included. */
  readonly values: number;
  /** Bytes of one text in UTF-8. */
  readonly textBytes: number;
}

/** How one HTTP connection is held. */
export interface HttpLimits {
  readonly bodyBytes: number;
  readonly headerBytes: number;
  /** Time until all headers of a request are there. */
  readonly headersWithinMs: number;
  /** Time until a whole request is there. */
  readonly requestWithinMs: number;
  /** Time for which a connection is held that asks nothing. */
  readonly idleMs: number;
  readonly requestsOfOneConnection: number;
  /** Connections of one client's address, whatever is spoken over them. */
  readonly connectionsOfOneAddress: number;
}

/** How one WebSocket is held. */
export interface SocketLimits {
  readonly messageBytes: number;
  /** Time until `connection_init`. */
  readonly initWithinMs: number;
  /** Operations that run over one socket at a time. */
  readonly operations: number;
  /** Sockets and event streams; a whole office may come from one address. */
  readonly socketsOfOneAddress: number;
  /** Operations that run over all of them at a time. */
  readonly operationsOfOneAddress: number;
  readonly messageBurst: number;
  readonly messagesPerSecond: number;
}

/** How often one client may ask what costs more than an operation as such. */
export interface RateLimits {
  /** Milliseconds for which documents of one client may be validated and planned, at once and for each second. */
  readonly planningBurstMs: number;
  readonly planningMsPerSecond: number;
  /** Longest that a document waits for its turn. */
  readonly planningWaitMs: number;
}

/** How subgraphs are asked. */
export interface SubgraphLimits {
  /** Time in which an answer must be there, whole and with all that is tried again on the way. */
  readonly answerWithinMs: number;
  readonly answerBytes: number;
  /** Connections to one origin, on which requests wait for each other. */
  readonly connections: number;
}

/** Everything that keeps one request or one client from hurting others. */
export interface Limits {
  readonly document: DocumentLimits;
  readonly variables: VariableLimits;
  readonly http: HttpLimits;
  readonly sockets: SocketLimits;
  readonly rates: RateLimits;
  readonly subgraphs: SubgraphLimits;
}

/** Lists and objects inside each other of a whole request: none needs so many, and a parser stands them easily. */
export const deepestBody = 200;

/** What front ends with hundreds of components stay within, and what can be read, validated and compared in a few milliseconds. */
export const documentLimits: DocumentLimits = {
  bytes: 128 * 1024,
  tokens: 10_000,
  nesting: 100,
  operations: 50,
  fragments: 200,
  variables: 100,
  depth: 25,
  rootFields: 30,
  aliases: 100,
  directives: 200,
  directivesAtOnePlace: 5,
  selections: 5_000,
  overlaps: 50_000,
  introspectionDepth: 20,
  introspectionSelections: 500,
};

/** What forms and lists of ids stay within; files do not come as variables. */
export const variableLimits: VariableLimits = {
  bytes: 512 * 1024,
  nesting: 20,
  values: 10_000,
  textBytes: 64 * 1024,
};

/** What a client may use that wants no more than its share. */
export const limitDefaults: Limits = {
  document: documentLimits,
  variables: variableLimits,
  http: {
    bodyBytes: 1024 * 1024,
    headerBytes: 16 * 1024,
    headersWithinMs: 10_000,
    requestWithinMs: 20_000,
    idleMs: 15_000,
    requestsOfOneConnection: 10_000,
    connectionsOfOneAddress: 5_000,
  },
  sockets: {
    messageBytes: 1024 * 1024,
    initWithinMs: 3_000,
    operations: 100,
    socketsOfOneAddress: 1_000,
    operationsOfOneAddress: 5_000,
    messageBurst: 500,
    messagesPerSecond: 100,
  },
  rates: { planningBurstMs: 10_000, planningMsPerSecond: 200, planningWaitMs: 2_000 },
  subgraphs: { answerWithinMs: 10_000, answerBytes: 64 * 1024 * 1024, connections: 100 },
};
