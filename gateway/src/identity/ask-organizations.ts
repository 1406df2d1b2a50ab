import { API_KEY_CHECK_PATH, readApiKeyAnswer, VIEWER_HEADER } from '@cobuild/identity';
import { request } from 'undici';
import type { AskAboutKey } from './api-keys.js';

const answerWithinMs = 2_000;

/**
 * Asks the organizations subgraph about API keys. Only a hash of the key goes there.
 *
 * @param address the subgraph's address now; none, or none that takes signed viewers: API keys are off
 * @param sign a signed viewer, which proves that the gateway asks; `null` where there is no secret to sign with
 */
export function askOrganizations(address: () => string | undefined, sign: () => Promise<string | null>): AskAboutKey {
  return async (proof) => {
    const [url, viewer] = [address(), await sign()];
    if (url === undefined || viewer === null) return { valid: false, reason: 'API keys are off here' };
    const { statusCode, body } = await request(new URL(API_KEY_CHECK_PATH, url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', [VIEWER_HEADER]: viewer },
      body: JSON.stringify(proof),
      signal: AbortSignal.timeout(answerWithinMs),
    });
    if (statusCode !== 200) {
      await body.dump();
      throw new Error(`organizations answered ${statusCode} to a check of an API key`);
    }
    const answer = readApiKeyAnswer(await body.json());
    if (!answer) throw new Error('organizations answered a check of an API key with something else');
    return answer;
  };
}
