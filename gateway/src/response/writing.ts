import { GraphQLError } from 'graphql';
import { unauthorized } from '../access/unauthorized.js';
import { mostErrors } from '../execution/errors.js';
import type { ShapedField } from './shape.js';

/** What one response's writers go by, and what they meet. */
export interface Writing {
  /** Whether no string in the data needs escapes. */
  readonly isPlain: boolean;
  /** Values that stand at several places: each is written once. */
  readonly shared: ReadonlySet<object>;
  /** Their texts, by who wrote them: one object may be selected in several ways. */
  readonly texts: Map<object, Map<Write, string | null>>;
  /** Where the writers are. */
  readonly path: (string | number)[];
  /** Answers an introspection field. */
  readonly introspect: (field: ShapedField) => string;
  /** One for each place where something stands that the viewer may not read. */
  readonly denials: GraphQLError[];
  /** Values that subgraphs gave against the schema. */
  readonly violations: GraphQLError[];
  /** Explanations of nulls met so far, told or not. */
  explained: number;
}

/** Writes a value as JSON text; `null`: it must not be null and is, so what is around it becomes null (§6.4.4). */
export type Write = (writing: Writing, value: unknown) => string | null;

/** Tells that a subgraph gave a value against the schema. */
export function addViolation(writing: Writing, message: string, path: readonly (string | number)[]): void {
  writing.explained += 1;
  if (writing.violations.length >= mostErrors) return;
  writing.violations.push(new GraphQLError(message, { path, extensions: { code: 'INVALID_GRAPHQL' } }));
}

/** Tells that something stands here that the viewer may not read. */
export function addDenial(writing: Writing, path: readonly (string | number)[]): void {
  writing.explained += 1;
  if (writing.denials.length < mostErrors) writing.denials.push(unauthorized(path));
}

/**
 * Writes a shared value once: its text is kept unless something in it was told with its path, which is another one at
 * each place.
 */
export function writeOnce(writing: Writing, value: object, write: Write): string | null {
  let texts = writing.texts.get(value);
  if (!texts) writing.texts.set(value, (texts = new Map<Write, string | null>()));
  const known = texts.get(write);
  if (known !== undefined) return known;
  const told = writing.violations.length + writing.denials.length;
  const text = write(writing, value);
  if (writing.violations.length + writing.denials.length === told) texts.set(write, text);
  return text;
}
