/** What a client is answered in. */
export type ResponseForm = 'graphql-response' | 'json' | 'event-stream' | 'multipart';

const forms: Readonly<Record<string, ResponseForm>> = {
  'application/graphql-response+json': 'graphql-response',
  'application/json': 'json',
  'application/*': 'json',
  '*/*': 'json',
  'text/event-stream': 'event-stream',
  'multipart/mixed': 'multipart',
};

/** Multipart is for subscriptions; whoever names it for `@defer` alone gets the next form that it takes. */
const subscriptionSpec = /^\s*subscriptionSpec\s*=\s*"?1\.0"?\s*$/i;

/**
 * Chooses the form of the answer by an `Accept` header: the one with the highest weight, of equal ones the first named.
 * `null`: none of them is offered.
 *
 * @param accept missing or empty stands for `application/json` (GraphQL over HTTP)
 */
export function chooseForm(accept: string | undefined): ResponseForm | null {
  if (accept === undefined || accept.trim() === '') return 'json';
  let chosen: ResponseForm | null = null;
  let highest = 0;
  for (const range of accept.split(',')) {
    const [type = '', ...parameters] = range.split(';');
    const form = forms[type.trim().toLowerCase()];
    const weight = weightOf(parameters);
    if (form === undefined || weight <= highest) continue;
    if (form === 'multipart' && !parameters.some((parameter) => subscriptionSpec.test(parameter))) continue;
    chosen = form;
    highest = weight;
  }
  return chosen;
}

function weightOf(parameters: readonly string[]): number {
  for (const parameter of parameters) {
    const weight = /^\s*q\s*=\s*([\d.]+)\s*$/i.exec(parameter)?.[1];
    if (weight !== undefined) return Number(weight) || 0;
  }
  return 1;
}

/** Whether a body says that it is JSON in UTF-8; other encodings cannot be read. */
export function isJson(contentType: string | undefined): boolean {
  const [type = '', ...parameters] = (contentType ?? '').split(';');
  if (type.trim().toLowerCase() !== 'application/json') return false;
  return parameters.every((parameter) => {
    const charset = /^\s*charset\s*=\s*"?([^"\s]+)"?\s*$/i.exec(parameter)?.[1];
    return charset === undefined || /^utf-?8$/i.test(charset);
  });
}
