/** Tells people what a scenario measured, as soon as it is over. */
export function tell(scenario: string, figures: Readonly<Record<string, number>>): void {
  const told = Object.entries(figures).map(
    ([name, value]) => `${name} ${value < 10 ? Number(value.toFixed(1)) : Math.round(value)}`,
  );
  process.stderr.write(`  ${scenario}: ${told.join(', ')}\n`);
}
