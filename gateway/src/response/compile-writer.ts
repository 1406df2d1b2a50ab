import {
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { isForbidden } from '../access/unauthorized.js';
import { isInherited, isJsonObject, narrow, own } from '../json.js';
import { nonNull, nullable, wrong, type Place } from './nullability.js';
import type { Selection, ShapedField } from './shape.js';
import { leafWriter } from './write-leaf.js';
import { addDenial, type Write } from './writing.js';

/** What a writer is compiled for. */
export interface WriterCompilation {
  readonly schema: GraphQLSchema;
  /** Field nodes that the viewer may not read: null is written for them. */
  readonly forbidden: ReadonlySet<FieldNode>;
}

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
    let text = '';
    // The quote that ends a text is written together with what follows it: longer pieces are fewer.
    let isOpen = false;
    for (const { start, startAfterText, name, isInherited: isSpecial, isText, write } of members) {
      const member = isSpecial ? own(value, name) : value[name];
      if (isText && writing.isPlain && typeof member === 'string') {
        text = text + (isOpen ? startAfterText.text : start.text) + member;
        isOpen = true;
      } else {
        const part = write(writing, member);
        if (part === null) return 'null';
        text = text + (isOpen ? startAfterText.value : start.value) + part;
        isOpen = false;
      }
    }
    return text + (isOpen ? '"}' : members.length > 0 ? '}' : '{}');
  });
}

/** What stands before a member: `,"name":`, and one quote more where a text follows. */
interface Start {
  readonly value: string;
  readonly text: string;
}

interface Member {
  readonly start: Start;
  /** The same behind a text whose last quote is still missing. */
  readonly startAfterText: Start;
  readonly name: string;
  readonly isInherited: boolean;
  /** Whether a string needs nothing but quotes and perhaps escapes. */
  readonly isText: boolean;
  readonly write: Write;
}

function compileMember(
  compilation: WriterCompilation,
  field: ShapedField,
  parent: GraphQLCompositeType,
  index: number,
): Member {
  const { responseName: name, type, kind, nodes } = field;
  const startWith = (before: string): Start => ({
    value: narrow(`${before}"${name}":`),
    text: narrow(`${before}"${name}":"`),
  });
  const named = isNonNullType(type) ? type.ofType : type;
  const isTextType = isScalarType(named) && (named.name === 'String' || named.name === 'ID');
  return {
    start: startWith(index === 0 ? '{' : ','),
    startAfterText: startWith('",'),
    name,
    isInherited: isInherited(name),
    isText: isTextType && kind === 'value' && !isForbidden(nodes, compilation.forbidden),
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
