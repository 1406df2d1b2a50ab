import { refuse, ok, type Refusal, type Result } from '@cobuild/workflow';
import type { Connection } from 'mongoose';
import { RateLimiterMemory, RateLimiterMongo, RateLimiterRes } from 'rate-limiter-flexible';

/** How many attempts are let through, in which time. */
export interface LoginLimits {
  /** Failed attempts on one user name. */
  readonly perUsername: number;
  /** Attempts from one address, for all user names together. */
  readonly perAddress: number;
  readonly windowSeconds: number;
}

export const usualLoginLimits: LoginLimits = { perUsername: 10, perAddress: 100, windowSeconds: 15 * 60 };

export type LoginLimit = Awaited<ReturnType<typeof createLoginLimit>>;

/** Counts attempts to log in, for all processes together; while the database does not answer, each process counts for itself. */
export async function createLoginLimit(connection: Connection, limits: LoginLimits = usualLoginLimits) {
  const limiter = async (keyPrefix: string, points: number) => {
    const usual = { keyPrefix, points, duration: limits.windowSeconds };
    const shared = new RateLimiterMongo({
      ...usual,
      storeClient: connection.getClient(),
      dbName: connection.name,
      tableName: 'login_attempts',
      disableIndexesCreation: true,
      insuranceLimiter: new RateLimiterMemory(usual),
    });
    await shared.createIndexes();
    return shared;
  };
  const byUsername = await limiter('username', limits.perUsername);
  const byAddress = await limiter('address', limits.perAddress);

  return {
    /** Counts one attempt; refused with the time to wait when there were too many. */
    async take(username: string, address: string | null): Promise<Result<void, Refusal>> {
      try {
        if (address !== null) await byAddress.consume(address);
        await byUsername.consume(username);
        return ok(undefined);
      } catch (reached) {
        if (!(reached instanceof RateLimiterRes)) throw reached;
        const retryAfterSeconds = Math.max(1, Math.ceil(reached.msBeforeNext / 1000));
        return refuse({ code: 'TOO_MANY_ATTEMPTS', details: { retryAfterSeconds } });
      }
    },

    /** A right password clears the failures of its user name. */
    async forgive(username: string): Promise<void> {
      await byUsername.delete(username);
    },
  };
}
