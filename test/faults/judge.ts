/** An answer as it came over HTTP. */
export interface RawAnswer {
  readonly data?: unknown;
  readonly errors?: unknown;
  readonly extensions?: unknown;
}

/** What an answer is worth: right; less than asked, with codes that say so; or what must never come. */
export type Verdict =
  | { readonly kind: 'right' }
  | { readonly kind: 'missing'; readonly codes: readonly string[] }
  | { readonly kind: 'wrong'; readonly why: string };

type Path = readonly (string | number)[];

interface ToldError {
  readonly message: string;
  /** `null`: of the whole. */
  readonly path: Path | null;
  readonly code: string;
}

/** What no error may tell the outside: addresses, error codes of the system, other programs' names, places in the code. */
const inside = /\d+\.\d+\.\d+\.\d+|localhost|E[A-Z]{5,}\b|undici|mongo|\bat .+:\d+:\d+/i;

/**
 * Holds an answer against the one that is right. Where something is missing, an error must say so at that place, above or
 * below it; what is not missing must be right; and nothing may be called missing that is there.
 *
 * @param allowed codes with which something may be missing
 */
export function judge(expected: unknown, answer: RawAnswer, allowed: ReadonlySet<string>): Verdict {
  const { data = null, errors } = answer;
  const missing: Path[] = [];
  const difference = compare(expected, data, [], missing);
  if (difference !== null) return wrong(difference);
  if (errors === undefined) {
    if (missing.length === 0) return { kind: 'right' };
    return wrong(`null without an error at ${missing[0]?.join('.')}: ${short(answer)}`);
  }
  const told = readErrors(errors);
  if (typeof told === 'string') return wrong(told);
  for (const { code, message } of told) {
    if (!allowed.has(code)) return wrong(`unexpected code ${code}: ${message}`);
    if (inside.test(message)) return wrong(`tells of the inside: ${message}`);
  }
  const unsaid = missing.find((path) => !told.some((error) => speaksOf(error, path)));
  if (unsaid) return wrong(`null without an error at ${unsaid.join('.')}: ${short(answer)}`);
  if (missing.length === 0) return wrong(`errors although nothing is missing: ${short(errors)}`);
  return { kind: 'missing', codes: [...new Set(told.map(({ code }) => code))] };
}

const wrong = (why: string): Verdict => ({ kind: 'wrong', why });
const short = (value: unknown): string => JSON.stringify(value).slice(0, 600);

function readErrors(errors: unknown): readonly ToldError[] | string {
  if (!Array.isArray(errors) || errors.length === 0) return `no list of errors: ${short(errors)}`;
  const told: ToldError[] = [];
  for (const error of errors as readonly unknown[]) {
    const { message, path = null, extensions } = Object(error) as Record<string, unknown>;
    const code = (Object(extensions) as Record<string, unknown>)['code'];
    if (typeof message !== 'string' || typeof code !== 'string') return `no error with a code: ${short(error)}`;
    if (path !== null && !Array.isArray(path)) return `no path: ${short(error)}`;
    told.push({ message, path: path as Path | null, code });
  }
  return told;
}

/** Collects where `data` has null instead of something; tells any other difference. */
function compare(expected: unknown, data: unknown, path: Path, missing: Path[]): string | null {
  if (data === null && expected !== null) {
    missing.push(path);
    return null;
  }
  if (Array.isArray(expected) && Array.isArray(data) && expected.length === data.length) {
    return first(expected, (item, index) => compare(item, data[index], [...path, index], missing));
  }
  if (isRecord(expected) && isRecord(data) && Object.keys(expected).join() === Object.keys(data).join()) {
    return first(Object.keys(expected), (key) => compare(expected[key], data[key], [...path, key], missing));
  }
  if (expected === data) return null;
  return `at ${path.join('.')} expected ${short(expected)}, got ${short(data)}`;
}

function first<T>(items: readonly T[], tell: (item: T, index: number) => string | null): string | null {
  for (const [index, item] of items.entries()) {
    const told = tell(item, index);
    if (told !== null) return told;
  }
  return null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function speaksOf({ path }: ToldError, place: Path): boolean {
  if (path === null) return true;
  return path.every((part, index) => index >= place.length || part === place[index]);
}
