/** What has happened since the gateway began. */
export interface LiveCounts {
  /** Events that subgraphs have sent. */
  events: number;
  /** Events handed to clients, each counted for each client. */
  deliveries: number;
  /** Times that a stream has subscribed again after a loss. */
  resumes: number;
  /** Events that a subgraph has sent again, and that were dropped. */
  repeats: number;
  /** Times that clients were told that events may be missing. */
  gaps: number;
}

/** Nothing has happened yet. */
export const newCounts = (): LiveCounts => ({ events: 0, deliveries: 0, resumes: 0, repeats: 0, gaps: 0 });
