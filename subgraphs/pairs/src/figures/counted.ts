/** How figures are named within the counts. */
export const counted = {
  pairs: (kind: string, status: string) => `pairs:${kind}:${status}`,
  livePairs: 'livePairs',
  dormantPairs: 'dormantPairs',
  county: (organizationId: string) => `county:${organizationId}`,
  city: (organizationId: string) => `city:${organizationId}`,
  activities: (joint: string, status: string) => `activities:${joint}:${status}`,
  bySilence: (joint: string) => `bySilence:${joint}`,
  gap: (name: string) => `gap:${name}`,
  deliveries: (kind: string, status: string) => `deliveries:${kind}:${status}`,
  resources: (kind: string, status: string, what: 'entries' | 'amountFen' | 'areaMuParts' | 'pieces') =>
    `resources:${kind}:${status}:${what}`,
} as const;
