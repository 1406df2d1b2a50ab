/** The script that starts the IDE in the browser: queries over fetch, subscriptions over graphql-transport-ws, same origin. */
export const graphiqlStart = `'use strict';
self.MonacoEnvironment = {
  globalAPI: false,
  getWorkerUrl: (_, label) =>
    '/graphiql/' + ({ json: 'json', graphql: 'graphql' }[label] ?? 'editor') + '-worker.js',
};

const endpoint = new URL('/graphql', location.href);

async function post(body, headers) {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return response.json();
}

/** Header tab -> connection_init: the gateway reads the same Authorization in both. */
async function* subscribe(body, headers) {
  const waiting = [];
  let wake = () => {};
  const tell = (item) => (waiting.push(item), wake());
  const socket = new WebSocket(endpoint.href.replace(/^http/, 'ws'), 'graphql-transport-ws');
  const send = (message) => socket.readyState === 1 && socket.send(JSON.stringify(message));
  socket.onopen = () => send({ type: 'connection_init', payload: { ...headers } });
  socket.onclose = ({ code, reason }) => tell({ done: true, result: { errors: [{ message: 'closed ' + code + ' ' + reason }] } });
  socket.onmessage = ({ data }) => {
    const { type, payload } = JSON.parse(data);
    if (type === 'connection_ack') send({ id: '1', type: 'subscribe', payload: body });
    if (type === 'ping') send({ type: 'pong' });
    if (type === 'next') tell({ result: payload });
    if (type === 'error') tell({ done: true, result: { errors: payload } });
    if (type === 'complete') tell({ done: true });
  };
  try {
    for (;;) {
      while (waiting.length === 0) await new Promise((resolve) => (wake = resolve));
      const { result, done } = waiting.shift();
      if (result) yield result;
      if (done) return;
    }
  } finally {
    send({ id: '1', type: 'complete' });
    socket.onclose = null;
    socket.close(1000);
  }
}

/** Whether the operation that runs is a subscription; strings and comments do not count. */
function isSubscription(query, operationName) {
  const bare = query.replace(/"""[\\s\\S]*?"""|"(?:\\\\.|[^"\\\\])*"|#[^\\n]*/g, '');
  const named = [...bare.matchAll(/\\b(query|mutation|subscription)\\b\\s*([_A-Za-z]\\w*)?[^{]*\\{/g)];
  const chosen = named.find((found) => operationName && found[2] === operationName) ?? named[0];
  return chosen?.[1] === 'subscription';
}

YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), {
  title: 'Cobuild',
  fetcher: ({ query, variables, operationName }, { headers } = {}) => {
    const body = { query, variables, operationName: operationName ?? undefined };
    return isSubscription(query, operationName) ? subscribe(body, headers) : post(body, headers);
  },
});
`;
