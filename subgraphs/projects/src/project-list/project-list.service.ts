import { checkKnown, type Directory, mergedAmong } from '@cobuild/directory';
import {
  type Ask,
  bySystem,
  type Connection,
  type HistoryOptions,
  type HistoryOutcome,
  newId,
  type PageArguments,
  paginate,
  type Steps,
  type Store,
  type Tx,
} from '@cobuild/subgraph';
import { ok, type Refusal, refuse, type Result } from '@cobuild/workflow';
import type { Model, mongo } from 'mongoose';
import { isSecretary, keepsList } from '../project/standing.rules.js';
import { listOpened, listSucceeded } from './project-list.events.js';
import { importLists, type ListHistory } from './project-list-history.service.js';
import { fromDocument, type ProjectListDocument } from './project-list.model.js';
import { checkList, commendOne, enterOne, type ListDraft, listOne, type ProjectList } from './project-list.rules.js';

type Session = mongo.ClientSession;

export interface ProjectListFilter {
  readonly year?: number | null | undefined;
  readonly ownerId?: string | null | undefined;
  readonly underId?: string | null | undefined;
}

/** A list to open for an organization. */
export interface NewList extends ListDraft {
  readonly ownerId: string;
  readonly idempotencyKey?: string | null | undefined;
}

/** What others may do with project lists. */
export interface ProjectLists {
  find(id: string, session?: Session): Promise<ProjectList | null>;
  list(filter: ProjectListFilter, page: PageArguments): Promise<Connection<ProjectList>>;
  open(ask: Ask, input: NewList): Promise<Result<ProjectList, Refusal>>;
  /** Puts one more project on a list, within that change; gives its number. */
  takeOn(listId: string, tx: Tx): Promise<Result<string, Refusal>>;
  /** Puts an imported project on a list under the number that it had, or the next one, within that change. */
  enter(listId: string, number: string | null, isExcellent: boolean, tx: Tx): Promise<Result<string, Refusal>>;
  findMany(ids: readonly string[]): Promise<ReadonlyMap<string, ProjectList>>;
  /** The lists that these organizations keep. */
  keptBy(ownerIds: readonly string[]): Promise<readonly ProjectList[]>;
  /** Takes imported lists in; rows that are there already stay unchanged. */
  importLists(rows: readonly ListHistory[], options?: HistoryOptions): Promise<readonly HistoryOutcome[]>;
  /** Counts one more excellent project, within that change, where the share of the list allows it. */
  commend(listId: string, tx: Tx): Promise<Result<ProjectList, Refusal>>;
  /** Recomputes what lists of these organizations reach. */
  refreshReach(organizationIds: readonly string[], session: Session): Promise<void>;
  /** Lists that a merged organization keeps. */
  dueForSuccession(limit: number): Promise<readonly ProjectList[]>;
  /** Gives the list of a merged organization to its successor (domain.md G8). */
  succeed(id: string): Promise<Result<ProjectList, Refusal>>;
}

/** Makes the service of project lists. */
export function createProjectLists({
  model,
  store,
  steps,
  directory,
  onSucceeded,
}: {
  readonly model: Model<ProjectListDocument>;
  readonly store: Store<ProjectList>;
  readonly steps: Steps;
  readonly directory: Directory;
  /** Told which list has another owner now, within that change. */
  readonly onSucceeded: (list: ProjectList, session: Session) => Promise<void>;
}): ProjectLists {
  /** Two that change one list at once: the slower one is tried again and sees what the faster one counted. */
  const change = async (
    listId: string,
    { session }: Tx,
    next: (list: ProjectList) => Result<ProjectList, Refusal>,
  ): Promise<Result<ProjectList, Refusal>> => {
    const list = await store.find(listId, session);
    if (!list) return refuse({ code: 'NOT_FOUND', field: ['listId'] });
    const changed = next(list);
    if (!changed.ok) return changed;
    const written = await store.replace(changed.value, session);
    return written.ok ? changed : written;
  };

  return {
    find: (id, session) => store.find(id, session),
    list: ({ year, ownerId, underId }, page) =>
      paginate({
        model,
        filter: {
          ...(year == null ? {} : { year }),
          ...(ownerId ? { ownerId } : {}),
          ...(underId ? { reach: underId } : {}),
        },
        order: [{ field: 'year', direction: -1 }],
        page,
        toNode: fromDocument,
      }),
    open: (ask, input) =>
      steps.change<ProjectList>({
        ask,
        mutation: 'projectList.open',
        input,
        load: (id) => store.find(id),
        async run({ session, now, append }, actAs) {
          const { year, level, ownerId, title } = input;
          const known = await checkKnown(directory, { ownerId }, session);
          if (!known.ok) return known;
          const [owner] = await directory.parties([ownerId], session);
          if (!owner) throw new TypeError('expected the directory to answer for the owner');
          actAs({ organizationId: ownerId, role: isSecretary(ask.viewer, ownerId, now) ? 'SECRETARY' : 'OFFICE' });
          if (!keepsList(ask.viewer, owner, now)) return refuse({ code: 'FORBIDDEN' });
          const fit = checkList(input);
          if (!fit.ok) return fit;
          if (await model.exists({ year, $or: [{ ownerId }, { openedById: ownerId }] }).session(session)) {
            return refuse({ code: 'DUPLICATE_LIST', field: ['year'] });
          }
          const list: ProjectList = {
            id: newId(),
            version: 1,
            createdAt: now,
            updatedAt: now,
            year,
            level,
            ownerId,
            openedById: ownerId,
            title: title.trim(),
            reach: owner.reach,
            listedCount: 0,
            excellentCount: 0,
          };
          await store.insert([list], session);
          append(listOpened(list));
          return ok(list);
        },
      }),
    async takeOn(listId, tx) {
      let number = '';
      const taken = await change(listId, tx, (list) => {
        const listed = listOne(list, tx.now);
        number = listed.number;
        return ok(listed.list);
      });
      return taken.ok ? ok(number) : taken;
    },
    async enter(listId, number, isExcellent, tx) {
      let given = '';
      const entered = await change(listId, tx, (list) => {
        const next = enterOne(list, { number, isExcellent }, tx.now);
        given = next.number;
        return ok(next.list);
      });
      return entered.ok ? ok(given) : entered;
    },
    async findMany(ids) {
      const found = await store.findWhere({ _id: { $in: [...new Set(ids)] } }, {});
      return new Map(found.map((list) => [list.id, list]));
    },
    keptBy: (ownerIds) => store.findWhere({ ownerId: { $in: [...new Set(ownerIds)] } }, {}),
    importLists: (rows, options) => importLists({ store, steps, directory }, rows, options),
    commend: (listId, tx) => change(listId, tx, (list) => commendOne(list, tx.now)),
    async refreshReach(organizationIds, session) {
      const touched = await store.findWhere({ ownerId: { $in: [...organizationIds] } }, { session });
      for (const list of touched) {
        const [owner] = await directory.parties([list.ownerId], session);
        const reach = owner?.reach ?? [list.ownerId];
        await model.collection.updateOne({ _id: list.id } as never, { $set: { reach } } as never, { session });
      }
    },
    async dueForSuccession(limit) {
      const merged = [...(await mergedAmong(directory)).keys()];
      return merged.length === 0 ? [] : store.findWhere({ ownerId: { $in: merged } }, { limit });
    },
    succeed: (listId) =>
      steps.change<ProjectList>({
        ask: bySystem,
        mutation: 'projectList.succeed',
        input: {},
        load: (id) => store.find(id),
        async run({ session, now, append }, actAs) {
          actAs({ organizationId: null, role: 'SYSTEM' });
          const list = await store.find(listId, session);
          if (!list) return refuse({ code: 'NOT_FOUND' });
          const ownerId = (await mergedAmong(directory, [list.ownerId], session)).get(list.ownerId);
          if (ownerId === undefined) return ok(list);
          const [owner] = await directory.parties([ownerId], session);
          const next = {
            ...list,
            ownerId,
            reach: owner?.reach ?? [ownerId],
            version: list.version + 1,
            updatedAt: now,
          };
          const written = await store.replace(next, session);
          if (!written.ok) return written;
          await onSucceeded(next, session);
          append(listSucceeded(list, next));
          return ok(next);
        },
      }),
  };
}
