/** Longest message that is sent out; texts of the request stand in it, and they may be long. */
const longest = 300;

/** An error that repeats no more than a little of what the client sent. */
export function shortened<T extends { readonly message: string }>(error: T): T {
  const message = shortMessage(error.message);
  return message === error.message ? error : { ...error, message };
}

/** A message that repeats no more than a little of what the client sent. */
export function shortMessage(message: string): string {
  if (message.length <= longest) return message;
  // Half of a character at the end would be no text.
  return `${message.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…`;
}
