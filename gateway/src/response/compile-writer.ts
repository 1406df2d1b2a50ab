import {
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { isForbidden } from '../access/unauthorized.js';
import { isInherited, isJsonObject, narrow, own } from '../json.js';
import type { Selection, ShapedField } from './shape.js';
import { leafWriter } from './write-leaf.js';
import { addDenial, addViolation, writeOnce, type Write } from './writing.js';

/** What a writer is compiled for. */
export interface WriterCompilation {
  readonly schema: GraphQLSchema;
  /** Field nodes that the viewer may not read: null is written for them. */
  readonly forbidden: ReadonlySet<FieldNode>;
}

/** Names the place where the writing is, for a violation. */
type Place = (path: readonly (string | number)[]) => string;

/** Compiles how an object is written: its selection alone, in its order, by the type that it turns out to have. */
export function compileObject(
  compilation: WriterCompilation,
  selection: Selection,
  type: GraphQLCompositeType,
  place: Place,
): Write {
  const known = new Map<unknown, readonly Member[]>();
  const membersOf = (typename: unknown): readonly Member[] | null => {
    let members = known.get(typename);
    if (members) return members;
    const named = typeof typename === 'string' ? compilation.schema.getType(typename) : type;
    if (!isCompositeType(named)) return null;
    members = selection.fieldsOf(named).map((field, index) => compileMember(compilation, field, named, index));
    known.set(typeof typename === 'string' ? typename : undefined, members);
    return members;
  };
  return nullable((writing, value) => {
    if (!isJsonObject(value)) return wrong(writing, `Invalid non-object value found for ${place(writing.path)}.`);
    const members = membersOf(value['__typename']);
    if (!members) return wrong(writing, `Invalid __typename found for object at ${place(writing.path)}.`);
    let text = '{';
    for (const { prefix, name, isInherited: isSpecial, write } of members) {
      const part = write(writing, isSpecial ? own(value, name) : value[name]);
      if (part === null) return 'null';
      text += prefix + part;
    }
    return text + '}';
  });
}

interface Member {
  /** `"name":`, after the first with a comma before it. */
  readonly prefix: string;
  readonly name: string;
  readonly isInherited: boolean;
  readonly write: Write;
}

function compileMember(
  compilation: WriterCompilation,
  field: ShapedField,
  parent: GraphQLCompositeType,
  index: number,
): Member {
  const { responseName: name } = field;
  return {
    prefix: narrow(`${index === 0 ? '' : ','}"${name}":`),
    name,
    isInherited: isInherited(name),
    write: compileField(compilation, field, parent),
  };
}

function compileField(compilation: WriterCompilation, field: ShapedField, parent: GraphQLCompositeType): Write {
  const { responseName, type, kind, nodes } = field;
  if (isForbidden(nodes, compilation.forbidden)) {
    const text = isNonNullType(type) ? null : 'null';
    return (writing) => {
      addDenial(writing, [...writing.path, responseName]);
      return text;
    };
  }
  switch (kind) {
    case 'typename': {
      const text = isObjectType(parent) ? narrow(`"${parent.name}"`) : null;
      return () => text;
    }
    case 'introspection':
      return (writing) => writing.introspect(field);
    case 'value': {
      const write = compileValue(compilation, field, type);
      return (writing, value) => {
        writing.path.push(responseName);
        const text = write(writing, value);
        writing.path.pop();
        return text;
      };
    }
  }
}

function compileValue(compilation: WriterCompilation, field: ShapedField, type: GraphQLOutputType): Write {
  const place: Place = (path) => {
    const last = path.at(-1);
    return typeof last === 'number'
      ? `array element of type ${String(type)} at index ${last}`
      : `field ${field.parent.name}.${field.nodes[0]?.name.value ?? field.responseName}`;
  };
  if (isNonNullType(type)) return nonNull(compileValue(compilation, field, type.ofType), place);
  if (isListType(type)) return compileList(compileValue(compilation, field, type.ofType), place);
  if (isCompositeType(type)) {
    if (!field.selection) throw new TypeError('expected a selection below a field of a composite type');
    return compileObject(compilation, field.selection, type, place);
  }
  const leaf = leafWriter(type);
  return (writing, value) => {
    if (value === undefined || value === null) return 'null';
    return leaf(value, writing.isPlain) ?? wrong(writing, `Invalid value found for ${place(writing.path)}.`);
  };
}

function compileList(item: Write, place: Place): Write {
  return nullable((writing, value) => {
    if (!Array.isArray(value)) return wrong(writing, `Invalid non-list value found for ${place(writing.path)}.`);
    const depth = writing.path.length;
    let text = '[';
    let isBroken = false;
    for (let index = 0; index < value.length; index += 1) {
      writing.path[depth] = index;
      const part = item(writing, value[index]);
      // All violations are told, also those behind the first.
      if (part === null) isBroken = true;
      else text += index === 0 ? part : `,${part}`;
    }
    writing.path.length = depth;
    return isBroken ? 'null' : text + ']';
  });
}

function nonNull(write: Write, place: Place): Write {
  return (writing, value) => {
    const before = writing.explained;
    const text = write(writing, value);
    if (text !== 'null') return text;
    // A null that came from below has been explained there.
    if (writing.explained === before) wrong(writing, `Cannot return null for non-nullable ${place(writing.path)}.`);
    return null;
  };
}

/** Writes null for what is not there, and shared values once. */
function nullable(write: Write): Write {
  return (writing, value) => {
    if (value === undefined || value === null) return 'null';
    const isShared = writing.shared.size > 0 && typeof value === 'object' && writing.shared.has(value);
    return isShared ? writeOnce(writing, value, write) : write(writing, value);
  };
}

function wrong(writing: Parameters<Write>[0], message: string): string {
  addViolation(writing, message, [...writing.path]);
  return 'null';
}
