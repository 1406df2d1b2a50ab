import type { ChildProcess } from 'node:child_process';

/** What a process of the benchmark is asked, and what it answers, over Node's own channel between parent and child. */
interface Question {
  readonly benchAsks: string;
  readonly id: number;
  readonly argument: unknown;
}
interface Reply {
  readonly benchReplies: number;
  readonly value?: unknown;
  readonly problem?: string;
}

const isQuestion = (message: unknown): message is Question =>
  typeof message === 'object' && message !== null && 'benchAsks' in message;
const isReply = (message: unknown): message is Reply =>
  typeof message === 'object' && message !== null && 'benchReplies' in message;

type Answer = (argument: never) => unknown;

const answers = new Map<string, Answer>();
/** Questions that came before the part of the process that answers them was loaded. */
const early: Question[] = [];
let isListening = false;

/** Answers the parent's questions by name; may be called by several parts of a process. */
export function answerCalls(more: Readonly<Record<string, Answer>>): void {
  for (const [name, answer] of Object.entries(more)) answers.set(name, answer);
  if (!isListening) {
    isListening = true;
    process.on('message', (message: unknown) => {
      if (isQuestion(message)) take(message);
    });
  }
  // Whoever answers stays until the parent is gone; the probe takes this back for processes that answer nothing else.
  process.channel?.ref();
  for (const question of early.splice(0)) take(question);
}

function take(question: Question): void {
  const answer = answers.get(question.benchAsks);
  if (!answer) return void early.push(question);
  const benchReplies = question.id;
  Promise.resolve()
    .then(() => answer(question.argument as never))
    .then(
      (value) => process.send?.({ benchReplies, value } satisfies Reply),
      (error: unknown) => process.send?.({ benchReplies, problem: String(error) } satisfies Reply),
    );
}

let lastId = 0;

/** Asks a child; throws where it answers with a problem, ends, or stays silent for longer than `withinMs`. */
export function callChild<T>(child: ChildProcess, name: string, argument: unknown, withinMs: number): Promise<T> {
  const id = (lastId += 1);
  return new Promise<T>((resolve, reject) => {
    const done = (): void => {
      clearTimeout(late);
      child.off('message', take);
      child.off('exit', ended);
    };
    const take = (message: unknown): void => {
      if (!isReply(message) || message.benchReplies !== id) return;
      done();
      if (message.problem === undefined) resolve(message.value as T);
      else reject(new Error(`${name}: ${message.problem}`));
    };
    const ended = (): void => {
      done();
      reject(new Error(`${name}: the process has ended`));
    };
    const late = setTimeout(() => {
      done();
      reject(new Error(`${name}: no answer within ${withinMs} ms`));
    }, withinMs);
    child.on('message', take);
    child.once('exit', ended);
    child.send({ benchAsks: name, id, argument } satisfies Question, (error) => {
      if (error) ended();
    });
  });
}
