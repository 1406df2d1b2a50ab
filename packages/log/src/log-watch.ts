/** Is told what the readers of a log do in this process. */
export interface LogWatch {
  /** The tail has read an event that long after it was recorded; by the clocks of two machines it may be negative. */
  delivered(lagMs: number): void;
  /** A reader follows the log from now on. */
  followed(): void;
  /** A reader has left. */
  left(): void;
}
