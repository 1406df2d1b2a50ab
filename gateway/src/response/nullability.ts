import { addViolation, writeOnce, type Write, type Writing } from './writing.js';

/** Names the place where the writing is, for a violation. */
export type Place = (path: readonly (string | number)[]) => string;

/** Lets no null stand: what is around it becomes null (§6.4.4). */
export function nonNull(write: Write, place: Place): Write {
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
export function nullable(write: Write): Write {
  return (writing, value) => {
    if (value === undefined || value === null) return 'null';
    const isShared = writing.shared.size > 0 && typeof value === 'object' && writing.shared.has(value);
    return isShared ? writeOnce(writing, value, write) : write(writing, value);
  };
}

/** Writes null for a value against the schema, and tells it. */
export function wrong(writing: Writing, message: string): string {
  addViolation(writing, message, [...writing.path]);
  return 'null';
}
