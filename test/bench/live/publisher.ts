import { startProgram, type Program } from '../processes/children.js';

/** Events to send, at even distances. */
export interface Publication {
  readonly count: number;
  readonly perSecond: number;
}

/** What was sent: events from one number to before another. */
export interface Published {
  readonly from: number;
  readonly to: number;
  /** How much later than it was due the latest event was sent. */
  readonly mostLateMs: number;
}

/** The subgraph that owns the live field. */
export interface Publisher {
  readonly url: string;
  /** Where the finished bytes of each event can be had. */
  readonly plainUrl: string;
  publish(publication: Publication): Promise<Published>;
  /** Subscriptions that are open now, and that were ever opened. */
  subscriptions(): Promise<{ readonly now: number; readonly opened: number }>;
  stop(): Promise<void>;
}

const graceMs = 30_000;

export async function startPublisher(): Promise<Publisher> {
  const program: Program = startProgram('publisher', new URL('./publisher-program.js', import.meta.url));
  const port = await program.call<number>('listen');
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    plainUrl: `ws://127.0.0.1:${port}/plain`,
    publish: (publication) =>
      program.call('publish', publication, (publication.count / publication.perSecond) * 1_000 + graceMs),
    subscriptions: () => program.call('subscriptions'),
    stop: () => program.stop(),
  };
}
