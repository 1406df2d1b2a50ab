/** What scenarios measured, for people. */
export interface Report {
  add(scenario: string, figures: Readonly<Record<string, number>>): void;
  print(): void;
}

/** Begins a report; it is printed as lines of a table. */
export function createReport(title: string): Report {
  const lines: string[] = [];
  return {
    add(scenario, figures) {
      const told = Object.entries(figures).map(([name, value]) => `${name} ${Math.round(value)}`);
      lines.push(`${scenario}: ${told.join(', ')}`);
    },
    print: () => process.stderr.write(`${title}\n${lines.map((line) => `  ${line}\n`).join('')}`),
  };
}
