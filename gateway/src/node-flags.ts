/**
 * The flags of Node with which a gateway is started, wherever it is started.
 *
 * A request makes much that dies with it. In a young generation of V8's default size a part of that outlives its first
 * collection and is copied; in a larger one it does not. `npm run bench -- v8` compares the sizes.
 */
export const gatewayNodeFlags: readonly string[] = ['--max-semi-space-size=64'];
