/** What a text comes to before anything reads it: how many tokens it has and how deep its brackets stand in each other. */
export interface LexicalMeasure {
  readonly tokens: number;
  readonly nesting: number;
}

/**
 * Measures a GraphQL document in one pass, without recursion and without building anything. The parser recurses for every bracket,
 * so this must come first.
 *
 * It agrees with the lexer of GraphQL up to the first character that this refuses; behind it the parser never comes.
 */
export function measureText(text: string): LexicalMeasure {
  let tokens = 0;
  let open = 0;
  let nesting = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (
      code === space ||
      code === comma ||
      code === newline ||
      code === tab ||
      code === carriageReturn ||
      code === bom
    ) {
      at += 1;
    } else if (code === hash) {
      at = endOfLine(text, at);
    } else {
      tokens += 1;
      if (code === quote) at = endOfString(text, at);
      else if (isDigit(code) || code === minus) at = endOfNumber(text, at + 1);
      else if (isNamePart(code)) at = endOfName(text, at);
      else if (code === dot) at += text.startsWith('...', at) ? 3 : 1;
      else {
        if (code === openBrace || code === openBracket || code === openParenthesis) {
          open += 1;
          if (open > nesting) nesting = open;
        } else if (code === closeBrace || code === closeBracket || code === closeParenthesis) open -= 1;
        at += 1;
      }
    }
  }
  return { tokens, nesting };
}

/** What a JSON text would come to, without parsing it. */
export interface JsonMeasure {
  readonly nesting: number;
  /** At least as many as the text has values. */
  readonly values: number;
}

/** Measures a JSON text in one pass. Parsers take far longer than the bytes for lists in lists and for very many names. */
export function measureJson(text: string): JsonMeasure {
  let open = 0;
  let nesting = 0;
  let values = 1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) at = endOfPlainString(text, at) - 1;
    else if (code === comma) values += 1;
    else if (code === openBrace || code === openBracket) {
      open += 1;
      values += 1;
      if (open > nesting) nesting = open;
    } else if (code === closeBrace || code === closeBracket) open -= 1;
  }
  return { nesting, values };
}

const [tab, newline, carriageReturn, space, bom] = [0x09, 0x0a, 0x0d, 0x20, 0xfeff];
const [quote, hash, comma, dot, minus, backslash, underscore] = codes('"#,.-\\_');
const [openBrace, closeBrace, openBracket, closeBracket, openParenthesis, closeParenthesis] = codes('{}[]()');
const plus = 0x2b;

function codes(characters: string): readonly number[] {
  return Array.from(characters, (character) => character.charCodeAt(0));
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
const isNamePart = (code: number): boolean => isLetter(code) || isDigit(code) || code === underscore;

function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) !== newline && text.charCodeAt(at) !== carriageReturn) at += 1;
  return at;
}

function endOfName(text: string, from: number): number {
  let at = from;
  while (at < text.length && isNamePart(text.charCodeAt(at))) at += 1;
  return at;
}

function endOfNumber(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // A sign belongs to a number only behind its `e`; elsewhere the next number begins with it.
    const isSign = (code === minus || code === plus) && (text.charCodeAt(at - 1) | 0x20) === 0x65;
    if (!isNamePart(code) && code !== dot && !isSign) break;
  }
  return at;
}

function endOfString(text: string, from: number): number {
  return text.startsWith('"""', from) ? endOfBlockString(text, from) : endOfPlainString(text, from);
}

function endOfBlockString(text: string, from: number): number {
  for (let at = from + 3; ; at += 3) {
    at = text.indexOf('"""', at);
    if (at < 0) return text.length;
    if (text.charCodeAt(at - 1) !== backslash) return at + 3;
  }
}

function endOfPlainString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) return at + 1;
    if (code === backslash) at += 1;
  }
  return text.length;
}
