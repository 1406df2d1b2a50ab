/** Longest message that is sent out; texts of the request stand in it, and they may be long. */
const longest = 300;

/** An error that repeats no more than a little of what the client sent. */
export function shortened<T extends { readonly message: string }>(error: T): T {
  if (error.message.length <= longest) return error;
  // Half of a character at the end would be no text.
  const message = `${error.message.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…`;
  return { ...error, message };
}
