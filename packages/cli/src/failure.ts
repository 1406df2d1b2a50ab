/** Something that the user can set right: shown as its message alone, without a stack, and ends with exit code 1. */
export class Failure extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Failure';
  }
}

/** A failure said in both languages. */
export function failure(zh: string, en: string): Failure {
  return new Failure(`${zh}\n${en}`);
}
