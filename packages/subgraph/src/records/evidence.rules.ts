import { ok, type Refusal, refuse, type Result } from '@cobuild/workflow';

/** A proof: what it shows, and the hash of its file (domain.md G6). */
export interface Evidence {
  readonly name: string;
  readonly hash: string;
  readonly takenAt: Date | null;
  readonly place: string | null;
  readonly uploadedBy: string | null;
}

/** A proof that somebody hands in. */
export interface EvidenceGiven {
  readonly name: string;
  readonly hash: string;
  readonly takenAt?: Date | null | undefined;
  readonly place?: string | null | undefined;
}

const mostProofs = 50;
const longest = { name: 200, place: 200 } as const;

/** A proof has a name, and is known by the SHA-256 of its file. */
export function checkEvidence(evidence: readonly EvidenceGiven[] | null | undefined): Result<void, Refusal> {
  const given = evidence ?? [];
  if (given.length > mostProofs)
    return refuse({ code: 'TOO_MANY', field: ['evidence'], details: { most: mostProofs } });
  for (const [index, { name, hash, place }] of given.entries()) {
    const at = (field: string) => ['evidence', String(index), field];
    if (name.trim() === '') return refuse({ code: 'MISSING_INPUT', field: at('name') });
    if (!/^[0-9a-f]{64}$/.test(hash)) return refuse({ code: 'HASH_INVALID', field: at('hash') });
    for (const [field, text] of Object.entries({ name, place: place ?? '' }) as ['name' | 'place', string][]) {
      if (text.length <= longest[field]) continue;
      return refuse({ code: 'TEXT_TOO_LONG', field: at(field), details: { most: longest[field] } });
    }
  }
  return ok(undefined);
}

/** Proofs as they are kept: with whoever handed them in. */
export function asEvidence(given: readonly EvidenceGiven[], uploadedBy: string | null): readonly Evidence[] {
  return given.map(({ name, hash, takenAt, place }) => ({
    name,
    hash,
    takenAt: takenAt ?? null,
    place: place ?? null,
    uploadedBy,
  }));
}
