import type { Model, mongo } from 'mongoose';
import type { Store } from './store.js';
import type { Versioned } from './versions.js';

/** A thing that may have a code: what was imported has one, what was made here may have none. */
export interface Coded {
  readonly id: string;
  readonly code: string | null;
}

const MADE_HERE = /^ID-([0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12})$/;

/** The code under which a thing stands in ledgers: its own, else one made of its id, by which it is found again. */
export function codeInLedger({ id, code }: Coded): string {
  return code ?? `ID-${id.toUpperCase()}`;
}

/** Things by the codes under which they stand in ledgers. */
export async function findByLedgerCodes<T extends Versioned & Coded>(
  store: Store<T>,
  codes: readonly string[],
  session?: mongo.ClientSession,
): Promise<ReadonlyMap<string, T>> {
  const ids = codes.flatMap((code) => MADE_HERE.exec(code)?.[1]?.toLowerCase() ?? []);
  const within = session ? { session } : {};
  const found = await store.findWhere({ code: { $in: [...codes] } }, within);
  if (ids.length > 0) found.push(...(await store.findWhere({ _id: { $in: ids } }, within)));
  return new Map(found.map((thing) => [codeInLedger(thing), thing]));
}

/**
 * All documents that fit a filter in the order of the codes under which they stand in ledgers: the same whether a code is the
 * thing's own or made of its id. Read as they are taken.
 */
export async function* inOrderOfCodes<D extends { readonly _id: string; readonly code?: string }>(
  model: Model<D>,
  filter: Readonly<Record<string, unknown>>,
): AsyncGenerator<D> {
  const coded = model
    .find({ ...filter, code: { $exists: true } })
    .sort({ code: 1 })
    .lean<D[]>()
    .cursor();
  const madeHere = model
    .find({ ...filter, code: { $exists: false } })
    .sort({ _id: 1 })
    .lean<D[]>()
    .cursor();
  const next = async (cursor: typeof coded) => ((await cursor.next()) as D | null) ?? null;
  const codeOf = ({ _id: id, code = null }: { _id: string; code?: string | null }) => codeInLedger({ id, code });
  try {
    let [one, other] = [await next(coded), await next(madeHere)];
    while (one ?? other) {
      if (one && (!other || codeOf(one) < codeOf(other))) {
        yield one;
        one = await next(coded);
      } else if (other) {
        yield other;
        other = await next(madeHere);
      }
    }
  } finally {
    await coded.close();
    await madeHere.close();
  }
}

/** The same things, so many at a time. */
export async function* inBatches<T>(things: AsyncIterable<T>, size: number): AsyncGenerator<readonly T[]> {
  let batch: T[] = [];
  for await (const thing of things) {
    batch.push(thing);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
