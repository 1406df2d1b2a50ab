/** What one kind of client may do. */
export interface ClientClass {
  readonly id: string;
  /** Name of the variant of the API that it sees; `null`: the whole. */
  readonly contract: string | null;
  /** Only operations that were published beforehand may run. */
  readonly persistedOnly: boolean;
  /** Most that one operation may cost; `null`: what is usual on a graph that states costs, and no bound on one that states none. */
  readonly costBudget: number | null;
}

/** Chooses the class of a client by the id that it gives. */
export interface Clients {
  of(clientId: string | null): ClientClass;
}

/** What counts for clients without settings of their own. */
export const anyClient: ClientClass = { id: 'any', contract: null, persistedOnly: false, costBudget: null };

/** Makes the choice; clients that are not listed get the class called `any`, or the defaults. */
export function createClients(classes: readonly ClientClass[]): Clients {
  const byId = new Map(classes.map((client) => [client.id, client]));
  const any = byId.get(anyClient.id) ?? anyClient;
  return { of: (clientId) => (clientId === null ? any : (byId.get(clientId) ?? any)) };
}
