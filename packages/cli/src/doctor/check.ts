/** The outcome of one check. */
export interface Finding {
  readonly title: string;
  readonly state: 'ok' | 'fail' | 'skip';
  readonly detail: string;
  /** What to do about it. */
  readonly remedy?: string;
}

/** One line, and a second one where something is to be done. */
export function findingLines({ title, state, detail, remedy }: Finding): string {
  const mark = { ok: 'ok  ', fail: 'FAIL', skip: '-   ' }[state];
  return `${mark}  ${title}: ${detail}${remedy ? `\n      → ${remedy}` : ''}`;
}
