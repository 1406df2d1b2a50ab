import { GraphQLError, type ASTVisitor, type ValidationContext } from 'graphql';

/**
 * A graph without mutations, or without subscriptions, takes none: without this rule their fields would not be checked at all.
 * (GraphQL specification, “Operation Type Existence”)
 */
export function operationTypeExistence(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (context.getSchema().getRootType(node.operation)) return;
      context.reportError(new GraphQLError(`This graph has no ${node.operation} type.`, { nodes: node }));
    },
  };
}
