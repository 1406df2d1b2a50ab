/** What the log says to whoever operates it; a pino logger fits. */
export interface LogLogger {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}
