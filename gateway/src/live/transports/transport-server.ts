/** The clients of one transport. */
export interface TransportServer {
  readonly clients: number;
  /** Hands every operation its cursor and ends. */
  close(): Promise<void>;
}
