import { codeInLedger } from '@cobuild/subgraph';
import type { Issue, Roundtable } from './roundtable.rules.js';

/** An issue of a roundtable by the code under which it stands in ledgers; `null` where the roundtable has none such. */
export function issueByCode({ issues }: Pick<Roundtable, 'issues'>, code: string): Issue | null {
  return issues.find((issue) => codeInLedger(issue) === code) ?? null;
}

/** The code under which an issue of a roundtable stands in ledgers. */
export function codeOfIssue({ issues }: Pick<Roundtable, 'issues'>, issueId: string | null): string | null {
  const issue = issues.find(({ id }) => id === issueId);
  return issue ? codeInLedger(issue) : null;
}
