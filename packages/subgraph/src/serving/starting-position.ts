import type { ExecutionResult } from 'graphql';

type Results = AsyncGenerator<ExecutionResult, void, void>;

/**
 * The same stream, which first says where it begins: so the gateway can go on from there even when the connection breaks before
 * the first event (gateway/PROTOCOL.md).
 */
export function withPosition(results: Results, position: string): Results {
  let isSaid = false;
  return {
    async next() {
      if (isSaid) return results.next();
      isSaid = true;
      return { done: false, value: { data: null, extensions: { position } } };
    },
    return: (value) => results.return(value),
    throw: (error) => results.throw(error),
    [Symbol.asyncIterator]() {
      return this;
    },
    [Symbol.asyncDispose]: async () => void (await results.return()),
  };
}
