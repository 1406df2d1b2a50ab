/**
 * How much there is, as reports printed it (`data/published/totals.json`); where they say "more than", exactly the printed number.
 */
export const publishedSize = {
  propertyAlliances: 34,
  industryAlliances: 20,
  fewestMembers: 6,
  mostMembers: 24,
  roundtables: 310,
  personTimes: 5200,
  validSuggestions: 467,
  resolvedSuggestions: 353,
  localRegulations: 6,
  governmentDocuments: 10,
  policyDocuments: 139,
  creditFen: 3_500_000_000,
  creditFirms: 7,
  loanFen: 600_000_000,
  loanFirms: 2,
  scaledOutFirms: 100,
  conferences: 150,
  rulesIssued: 240,
} as const;

/** Stands on everything that was generated, so that nobody takes it for what happened. */
export const generatedNote = (seed: number): string => `生成数据，非真实记录 / generated, seed ${seed}`;
