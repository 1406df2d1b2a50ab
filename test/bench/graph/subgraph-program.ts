import { createServer, type AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, parse } from 'graphql';
import { answerCalls } from '../processes/calls.js';
import { sharedClockMs } from '../wire/clock.js';
import { createHttpReader, jsonAnswer } from '../wire/http.js';
import { resolvers } from './resolvers.js';
import type { Counts, RecordedCall } from './subgraphs.js';
import { typeDefinitions, type SubgraphName } from './type-definitions.js';

// One subgraph. A body that came before is answered with the bytes of then, so that no gateway ever waits for it.

const mostAnswers = 5_000;
const name = process.argv[2] as SubgraphName;
let delayMs = Number(process.argv[3] ?? 0);

const schema = buildSubgraphSchema({ typeDefs: parse(typeDefinitions[name]), resolvers: resolvers[name] as never });
const answers = new Map<string, Buffer>();
let requests = 0;
let bytes = 0;
let recorded: RecordedCall[] | null = null;

async function workOut(body: string): Promise<Buffer> {
  const { query, variables, operationName } = JSON.parse(Buffer.from(body, 'latin1').toString()) as {
    query: string;
    variables?: Record<string, unknown>;
    operationName?: string | null;
  };
  const result = await execute({
    schema,
    document: parse(query),
    variableValues: variables ?? null,
    operationName: operationName ?? null,
  });
  const answer = jsonAnswer(JSON.stringify(result));
  if (answers.size >= mostAnswers) answers.clear();
  answers.set(body, answer);
  return answer;
}

const server = createServer({ noDelay: true }, (socket) => {
  socket.on('error', () => socket.destroy());
  const send = (answer: Buffer, call: RecordedCall | null): void => {
    requests += 1;
    bytes += answer.length;
    if (delayMs === 0) return void socket.write(answer);
    setTimeout(() => {
      if (call) call.ended = sharedClockMs();
      socket.write(answer);
    }, delayMs);
  };
  socket.on(
    'data',
    createHttpReader((head, body) => {
      if (!head.startsWith('POST')) return void socket.write(jsonAnswer('{"status":"ok"}'));
      const text = body.toString('latin1');
      const call = recorded && { body: body.toString(), began: sharedClockMs(), ended: Number.POSITIVE_INFINITY };
      if (call) recorded?.push(call);
      const known = answers.get(text);
      if (known) return send(known, call);
      workOut(text).then(
        (answer) => send(answer, call),
        (error: unknown) => {
          console.error(error);
          socket.destroy();
        },
      );
    }),
  );
});

answerCalls({
  listen: () =>
    new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
    }),
  counts: (): Counts => ({ requests, bytes }),
  delay: (ms: number) => void (delayMs = ms),
  record: () => void (recorded = []),
  recorded() {
    const calls = recorded ?? [];
    recorded = null;
    return calls;
  },
});
process.once('disconnect', () => process.exit(0));
