const CODE = /^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$/;

/** A code is capital letters and digits in parts joined by hyphens, and begins with a letter. */
export function isCode(text: string): boolean {
  return CODE.test(text);
}
