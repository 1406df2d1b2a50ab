import { hash, verify } from '@node-rs/argon2';

/** Argon2id, which is the library's default, with the memory and passes that OWASP's password storage guide names first. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** A hash of no one's password: checking against it takes as long as against a real one. */
const decoy = hash('nobody has this password, it only takes time', cost);

/** The form in which a password is kept. */
export const hashPassword = (password: string): Promise<string> => hash(password, cost);

/** Whether the password is the one; without a hash the answer is no, after the same time. */
export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const matches = await verify(passwordHash ?? (await decoy), password);
  return matches && passwordHash !== null;
}
