import { isAbstractType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import { own, type JsonObject } from '../json.js';

/**
 * Whether an object is of a type, by its `__typename`.
 *
 * @param whenUnknown the answer for an object that carries no `__typename`
 */
export function isOfType(schema: GraphQLSchema, object: JsonObject, condition: string, whenUnknown = false): boolean {
  const name = own(object, '__typename');
  if (typeof name !== 'string') return whenUnknown;
  if (name === condition) return true;
  const type = schema.getType(name);
  const wanted = schema.getType(condition);
  if (!type || !wanted || !isAbstractType(wanted)) return false;
  return (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(wanted, type);
}
