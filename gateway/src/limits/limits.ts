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

/** What a client may use that wants no more than its share. */
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

export const variableLimits: VariableLimits = {
  bytes: 512 * 1024,
  nesting: 20,
  values: 10_000,
  textBytes: 64 * 1024,
};
