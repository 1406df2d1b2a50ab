import { failure } from '../failure.js';

/** Reads a port given as an option; throws a `Failure` where it is none. */
export function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw failure(`端口应为 1 到 65535 的整数:${text}`, `A port is a whole number from 1 to 65535: ${text}`);
}
