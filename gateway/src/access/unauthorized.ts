import { GraphQLError, type FieldNode } from 'graphql';

/** Code of what is told in the place of something that the viewer may not read. */
export const unauthorizedCode = 'UNAUTHORIZED_FIELD_OR_TYPE';

/** What is told at the place of a field that the viewer may not read. */
export function unauthorized(path: readonly (string | number)[]): GraphQLError {
  return new GraphQLError('Unauthorized field or type', { path: [...path], extensions: { code: unauthorizedCode } });
}

/** Whether a field of a response may not be given: one of the nodes that are merged into it may not be read. */
export function isForbidden(nodes: readonly FieldNode[], forbidden: ReadonlySet<FieldNode>): boolean {
  return forbidden.size > 0 && nodes.some((node) => forbidden.has(node));
}
