/** A JSON object as it comes from outside: nothing about its members is known. */
export type JsonObject = Record<string, unknown>;

/** Whether a value is an object with members: neither null nor a list. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A member that the object itself has; never one that it inherits, whatever the name. */
export function own(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** Whether every object inherits a member of this name: such a one must be read with `own`. */
export function isInherited(key: string): boolean {
  return key in Object.prototype;
}

/** Sets a member, also one called `__proto__`, without touching the object's prototype. */
export function setOwn(object: JsonObject, key: string, value: unknown): void {
  if (key === '__proto__') {
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  } else {
    object[key] = value;
  }
}

/** Characters that cannot stand in a JSON string as they are; surrogates, as they may be lone. */
const notPlain = /["\\\u0000-\u001f\ud800-\udfff]/;

/** A string as JSON text. */
export function quote(text: string): string {
  return notPlain.test(text) ? JSON.stringify(text) : `"${text}"`;
}

/** A copy that shares nothing with the value. */
export function copyOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copyOf);
  const copy: JsonObject = {};
  for (const [key, member] of Object.entries(value)) setOwn(copy, key, copyOf(member));
  return copy;
}

/**
 * The same ASCII text, kept in one byte a character. A name that was once cut out of a text with wider characters stays
 * wide for ever, and whatever it is joined with becomes wide, too: responses then cost several times as much to write.
 */
export function narrow(ascii: string): string {
  return Buffer.from(ascii, 'latin1').toString('latin1');
}
