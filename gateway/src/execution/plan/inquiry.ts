import { own, type JsonObject } from '../../json.js';
import { SubgraphFault } from '../subgraph/fault.js';
import type { SubgraphError } from '../subgraph/read-answer.js';
import type { EntityAsk } from './entity-ask.js';
import type { PlanRun } from './plan-run.js';
import type { Representation } from './representation.js';
import { send } from './send.js';

/** What an operation finds out about entities by one ask: each is asked for once, wherever and whenever it is wanted. */
export interface Inquiry {
  /** Where the answer about an object will be; `null` where it cannot be represented. */
  want(object: JsonObject, representation: Representation): Wanted | null;
}

/** One entity among those of a request. */
export interface Wanted {
  readonly request: EntityRequest;
  readonly index: number;
}

/** One request for several entities. */
export interface EntityRequest {
  /** Rejects with a SubgraphFault where no answer comes. */
  readonly answer: Promise<EntityAnswer>;
}

/** What a subgraph says about the entities of a request. */
export interface EntityAnswer {
  /** One for each representation; `null` where the errors say why there are none. */
  readonly entities: readonly unknown[] | null;
  readonly errors: readonly SubgraphError[];
}

/**
 * Begins an inquiry.
 *
 * @param members further variables of its requests as JSON text
 */
export function createInquiry(run: PlanRun, ask: EntityAsk, members: readonly string[]): Inquiry {
  const byText = new Map<string, Wanted>();
  const byKey = new Map<Representation, Map<unknown, Wanted>>();
  let open: (EntityRequest & { readonly representations: string[] }) | null = null;

  const openRequest = () => {
    const representations: string[] = [];
    const answer = new Promise<EntityAnswer>((resolve) => {
      // After all promises that are settled by now: whoever else wants something at this moment has said so.
      process.nextTick(() => {
        open = null;
        resolve(askFor(run, ask, representations, members));
      });
    });
    return { representations, answer };
  };
  const wantText = (text: string): Wanted => {
    let wanted = byText.get(text);
    if (!wanted) {
      open ??= openRequest();
      wanted = { request: open, index: open.representations.push(text) - 1 };
      byText.set(text, wanted);
    }
    return wanted;
  };

  return {
    want(object, representation) {
      const key = representation.keyOf(object, run.isPlain);
      if (key === undefined) {
        const text = representation.textOf(object, run.isPlain);
        return text === null ? null : wantText(text);
      }
      let known = byKey.get(representation);
      if (!known) byKey.set(representation, (known = new Map<unknown, Wanted>()));
      let wanted = known.get(key);
      if (!wanted) {
        const text = representation.textOf(object, run.isPlain);
        if (text === null) return null;
        known.set(key, (wanted = wantText(text)));
      }
      return wanted;
    },
  };
}

async function askFor(
  run: PlanRun,
  ask: EntityAsk,
  representations: readonly string[],
  members: readonly string[],
): Promise<EntityAnswer> {
  const { data, errors } = await send(run, ask, [`"representations":[${representations.join(',')}]`, ...members]);
  const entities = data && own(data, '_entities');
  if (Array.isArray(entities) && entities.length === representations.length) return { entities, errors };
  if (errors.length > 0) return { entities: null, errors };
  throw new SubgraphFault(ask.subgraph, 'nonsense', `expected ${representations.length} entities`);
}
