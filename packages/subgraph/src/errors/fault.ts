import { GraphQLError } from 'graphql';
import { faults } from './catalogue.js';

export type FaultCode = keyof typeof faults;

/** An error for the outside: a code of the catalogue, and more only where it helps the caller. */
export function fault(code: FaultCode, message: string = faults[code].en, details: Record<string, unknown> = {}) {
  return new GraphQLError(message, { extensions: { code, ...details } });
}
