import { checkText, longestReason } from '@cobuild/subgraph';
import { dateOf, type Decision, ok, type Refusal, refuse, type Result, type WorkCalendar } from '@cobuild/workflow';
import type { ConferenceTask } from '../conference-task/conference-task.rules.js';
import type { ConferenceTopic } from '../conference-topic/conference-topic.rules.js';
import { reportOn } from './conference-report.rules.js';
import { checkAhead, type JointConference, longestTitle } from './conference.rules.js';
import type { ConferenceAction, ConferenceStatus } from './conference.workflow.js';

/** What a step of a conference brings with it and finds around it. */
export interface ConferenceStepContext {
  readonly now: Date;
  readonly calendar: WorkCalendar;
  readonly input: {
    readonly title?: string | null | undefined;
    readonly documentNo?: string | null | undefined;
    readonly scheduledAt?: Date | null | undefined;
    readonly reason?: string | null | undefined;
  };
  readonly topics: readonly Pick<ConferenceTopic, 'status'>[];
  /** The conference's tasks; those that were issued now, where the step issues them. */
  readonly tasks: readonly Pick<ConferenceTask, 'status' | 'dueOn'>[];
  readonly earlier: Pick<JointConference, 'id' | 'number' | 'rules'> | null;
  /** Tasks of the session before, where the step reports on them. */
  readonly earlierTasks: readonly ConferenceTask[];
}

const mostRules = 100;
const longestDocumentNo = 100;

/** The conference after a step that was decided. */
export function afterStep(
  conference: JointConference,
  { action, to }: Pick<Decision<ConferenceStatus>, 'action' | 'to'>,
  { now, calendar, input, tasks, earlier, earlierTasks }: ConferenceStepContext,
): Result<JointConference, Refusal> {
  const next: JointConference = { ...conference, status: to, version: conference.version + 1, updatedAt: now };
  const fit = checkText('reason', input.reason, longestReason);
  if (!fit.ok) return fit;
  switch (action) {
    case 'postpone':
      return checkAhead({ ...next, scheduledAt: input.scheduledAt ?? conference.scheduledAt }, now, calendar);
    case 'cancel':
      return ok({ ...next, cancelReason: input.reason?.trim() ?? null });
    case 'setAgenda':
      return ok({ ...next, report: earlier ? reportOn(earlier, earlierTasks, now) : null });
    case 'open':
      return ok({ ...next, openedAt: now });
    case 'issueRule':
      return withRule(next, { title: input.title ?? '', documentNo: input.documentNo ?? null }, now);
    case 'issueTasks': {
      const lastDay =
        tasks
          .map(({ dueOn }) => dueOn)
          .toSorted()
          .at(-1) ?? null;
      return ok({ ...next, heldOn: dateOf(conference.openedAt ?? now), supervisedUntil: lastDay });
    }
    case 'close':
      return ok({ ...next, closedAt: now });
    default:
      return ok(next);
  }
}

/**
 * What the event of a step tells beside the conference: figures are counted from it.
 *
 * @param context.conference as it was before the step
 */
export function detailsOf(
  action: ConferenceAction,
  { rules }: JointConference,
  { conference, topics, tasks }: ConferenceStepContext & { readonly conference: JointConference },
): Readonly<Record<string, unknown>> {
  const topicsIn = (status: ConferenceTopic['status']) => topics.filter((topic) => topic.status === status).length;
  switch (action) {
    case 'postpone':
      return { postponedFrom: conference.scheduledAt };
    case 'setAgenda':
      return { topics: topicsIn('ON_AGENDA') };
    case 'issueRule':
      return { rule: rules.at(-1) };
    case 'issueTasks':
      return { tasks: tasks.length, decided: topicsIn('DECIDED') };
    case 'close':
      return { tasks: tasks.length, carriedOver: tasks.filter(({ status }) => status === 'CARRIED_OVER').length };
    default:
      return {};
  }
}

/** The conference with one more rule; a document number stands for one rule. */
function withRule(
  conference: JointConference,
  { title, documentNo }: { readonly title: string; readonly documentNo: string | null },
  now: Date,
): Result<JointConference, Refusal> {
  const fits = [
    checkText('title', title, longestTitle),
    checkText('documentNo', documentNo, longestDocumentNo),
    conference.rules.length < mostRules
      ? ok(undefined)
      : refuse<Refusal>({ code: 'TOO_MANY', details: { most: mostRules } }),
  ];
  for (const fit of fits) if (!fit.ok) return fit;
  const rule = { title: title.trim(), documentNo: documentNo?.trim() ?? null, issuedAt: now };
  if (conference.rules.some((one) => one.documentNo !== null && one.documentNo === rule.documentNo)) {
    return refuse({ code: 'NAMED_TWICE', field: ['documentNo'] });
  }
  return ok({ ...conference, rules: [...conference.rules, rule] });
}
