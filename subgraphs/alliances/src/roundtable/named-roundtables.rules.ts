/** Every roundtable that rows of a file name, once. */
export function roundtablesNamed(
  skeleton: readonly { readonly cells: { readonly roundtableCode: string | null } }[],
): readonly string[] {
  return [...new Set(skeleton.flatMap(({ cells }) => cells.roundtableCode ?? []))];
}
