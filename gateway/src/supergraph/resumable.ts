import { isObjectType, type Schema } from '@apollo/federation-internals';

/** A live field that takes `after: Cursor` and whose events carry a `cursor`. */
export interface ResumableField {
  readonly name: string;
  /** The type of its argument `after` as written in the schema, without `!`. */
  readonly afterType: string;
  /** The type of its argument `initial`, likewise; `null` where it has none: it begins with events only. */
  readonly initialType: string | null;
}

/** The fields of `Subscription` that the supergraph marks with `@resumable`. */
export function readResumableFields(schema: Schema): ReadonlyMap<string, ResumableField> {
  const subscription = schema.schemaDefinition.rootType('subscription');
  const fields = new Map<string, ResumableField>();
  if (!subscription || !isObjectType(subscription)) return fields;
  for (const field of subscription.fields()) {
    if (!field.appliedDirectives.some(({ name }) => name === 'resumable' || name.endsWith('__resumable'))) continue;
    const after = field.argument('after');
    if (!after?.type) continue;
    fields.set(field.name, {
      name: field.name,
      afterType: nullable(after.type.toString()),
      initialType: nullable(field.argument('initial')?.type?.toString() ?? '') || null,
    });
  }
  return fields;
}

const nullable = (type: string): string => type.replace(/!$/, '');
