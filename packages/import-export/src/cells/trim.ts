const EDGE = '[\\s\\u00AD\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF]+';
const AT_EDGES = new RegExp(`^${EDGE}|${EDGE}$`, 'gu');
const ANYWHERE = new RegExp(EDGE, 'gu');

/** A cell's text without the white space and zero-width characters around it; what stands inside stays. */
export function trim(text: string): string {
  return text.replace(AT_EDGES, '');
}

/** A text without any white space or zero-width character. */
export function squeeze(text: string): string {
  return text.replace(ANYWHERE, '');
}
