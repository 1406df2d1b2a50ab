import { VIEWER_HEADER, verifyViewer } from '@cobuild/identity';
import express, { type Express } from 'express';
import type { Logger } from 'pino';
import type { Clock } from '../definition.js';

/** A question is small. */
const questionLimit = '4kb';

/** Answers JSON questions of the gateway beside the graph; whoever carries no viewer that it signed is refused. */
export function answerGateway(
  app: Express,
  answers: Readonly<Record<string, (question: unknown) => Promise<object | null>>>,
  {
    viewerSecret,
    clock,
    logger,
  }: { readonly viewerSecret: Uint8Array; readonly clock: Clock; readonly logger: Logger },
): void {
  for (const [path, answer] of Object.entries(answers)) {
    app.post(
      path,
      async (request, response, next) => {
        const known = await verifyViewer(request.get(VIEWER_HEADER), viewerSecret, clock());
        if (known.ok) next();
        else response.status(401).json({ error: 'UNAUTHENTICATED' });
      },
      express.json({ limit: questionLimit }),
      async (request, response) => {
        response.set('cache-control', 'no-store');
        try {
          const answered = await answer(request.body);
          if (answered) response.json(answered);
          else response.status(400).json({ error: 'BAD_REQUEST' });
        } catch (error) {
          logger.error({ err: error, path }, 'a question of the gateway met a fault');
          response.status(503).json({ error: 'UNAVAILABLE' });
        }
      },
    );
  }
}
