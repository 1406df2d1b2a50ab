/** Where a span stands: as W3C Trace Context hands it on. */
export interface TracePlace {
  readonly traceId: string;
  readonly spanId: string;
  readonly isSampled: boolean;
}

const form = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;
const allZero = /^0+$/;

/** Reads a `traceparent`; `null` for what is not one. (https://www.w3.org/TR/trace-context/#traceparent-header) */
export function readTraceparent(text: string | undefined): TracePlace | null {
  const match = text === undefined || text.length > 512 ? null : form.exec(text);
  if (!match) return null;
  const [, version, traceId = '', spanId = '', flags = '', more] = match;
  // Version 00 ends with its flags; a later one may go on, and what is known of it still counts.
  if (version === 'ff' || (version === '00' && more !== undefined)) return null;
  if (allZero.test(traceId) || allZero.test(spanId)) return null;
  return { traceId, spanId, isSampled: (Number.parseInt(flags, 16) & 1) === 1 };
}

/** Writes a place as `traceparent`. */
export function writeTraceparent({ traceId, spanId, isSampled }: TracePlace): string {
  return `00-${traceId}-${spanId}-${isSampled ? '01' : '00'}`;
}
