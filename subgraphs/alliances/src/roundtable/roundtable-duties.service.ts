import type { Store } from '@cobuild/subgraph';
import type { Duty, DutySource } from '../duty/duty.rules.js';
import type { Outcome } from '../outcome/outcome.rules.js';
import type { Suggestion } from '../suggestion/suggestion.rules.js';
import type { Roundtable } from './roundtable.rules.js';

/** What roundtables ask of organizations: to host with others, to answer suggestions, to confirm what they pay. Three reads. */
export function roundtableDuties({
  roundtables,
  suggestions,
  outcomes,
}: {
  readonly roundtables: Store<Roundtable>;
  readonly suggestions: Store<Suggestion>;
  readonly outcomes: Store<Outcome>;
}): DutySource {
  return async (organizationIds, limit) => {
    const among = { $in: [...organizationIds] };
    const waiting = { $elemMatch: { organizationId: among, answer: 'WAITING' } };
    const [prepared, assigned, recorded] = await Promise.all([
      roundtables.findWhere({ involvedIds: among, status: 'PREPARED', coHosts: waiting }, { limit }),
      suggestions.findWhere({ responsibleOrgId: among, status: 'ASSIGNED' }, { limit }),
      outcomes.findWhere({ payerOrgId: among, status: 'RECORDED' }, { limit }),
    ]);
    const toConfirm = prepared.flatMap((roundtable) =>
      roundtable.coHosts
        .filter(({ organizationId, answer }) => answer === 'WAITING' && organizationIds.includes(organizationId))
        .map(
          ({ organizationId }): Duty => ({
            kind: 'CO_HOST_TO_CONFIRM',
            organizationId,
            allianceId: null,
            title: roundtable.theme,
            dueAt: roundtable.scheduledAt,
            subject: { __typename: 'Roundtable', ...roundtable },
          }),
        ),
    );
    const toAnswer = assigned.flatMap((suggestion): readonly Duty[] =>
      suggestion.responsibleOrgId === null
        ? []
        : [
            {
              kind: 'SUGGESTION_TO_ANSWER',
              organizationId: suggestion.responsibleOrgId,
              allianceId: null,
              title: suggestion.text,
              dueAt: suggestion.dueAt,
              subject: { __typename: 'Suggestion', ...suggestion },
            },
          ],
    );
    const toPay = recorded.flatMap((outcome): readonly Duty[] =>
      outcome.payerOrgId === null
        ? []
        : [
            {
              kind: 'OUTCOME_TO_CONFIRM',
              organizationId: outcome.payerOrgId,
              allianceId: null,
              title: outcome.title,
              dueAt: null,
              subject: { __typename: 'Outcome', ...outcome },
            },
          ],
    );
    return [...toConfirm, ...toAnswer, ...toPay];
  };
}
