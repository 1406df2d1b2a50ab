import { ask, send } from '../support/client.js';
import type { Platform } from '../support/platform.js';
import { until } from '../support/wait.js';

interface Prepared {
  readonly alliancePrepare: {
    readonly alliance: { readonly id: string } | null;
    readonly userErrors: readonly { readonly code: string }[];
  };
}

const prepare = `
  mutation Prepare($input: AlliancePrepareInput!) {
    alliancePrepare(input: $input) { alliance { id } userErrors { code message(locale: EN) field } }
  }`;

/** Sees to it that there is an alliance to ask for, one however often this is called. */
export async function prepareAlliance({ url }: Platform, token: string): Promise<void> {
  const { organization } = await ask<{ organization: { id: string } }>(
    url,
    'query Office { organization(code: "HZ-JW") { id } }',
    {},
    token,
  );
  const input = { name: '城建联盟', kind: 'AREA', officeOrgId: organization.id, idempotencyKey: 'faults' };
  let refusal = '';
  await until(
    () => `an alliance is prepared: ${refusal}`,
    async () => {
      const { data, errors } = await send<Prepared>(url, prepare, { input }, token);
      refusal = JSON.stringify(errors ?? data?.alliancePrepare.userErrors);
      return data?.alliancePrepare.alliance;
    },
  );
}
