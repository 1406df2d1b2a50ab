/** The algorithms in which a token may be signed: asymmetric ones alone, so that no published key can forge one. */
export const tokenAlgorithms = ['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA'] as const;

export type TokenAlgorithm = (typeof tokenAlgorithms)[number];

/** Names of the claims in which an OIDC issuer says who its subject is. */
export interface ClaimNames {
  /** Default `name`. */
  readonly name: string;
  /** Scopes, as a text separated by blanks or as a list; the first that is there counts. Default `scope`, `scp`. */
  readonly scopes: readonly string[];
  /** A list of `{ role, organizationId, subjectId?, until? }`. Default `cobuild_grants`. */
  readonly grants: string;
  /** The organization on whose behalf the subject acts. Default `cobuild_organization`. */
  readonly organizationId: string;
}

/** Whom the gateway trusts to say who asks. */
export interface TrustedIssuer {
  /** Exactly as its tokens say it in `iss`. */
  readonly issuer: string;
  /** What its tokens must name in `aud`. */
  readonly audience: string;
  /** Where its public keys are published; without it the address is asked for at `<issuer>/.well-known/openid-configuration`. */
  readonly jwksUri?: string | undefined;
  /**
   * `cobuild`: a part of this platform, whose `viewer` claim is believed as it stands. `oidc`: anybody else, whose claims are
   * mapped. Default: `cobuild` for names that begin with `urn:cobuild:`, which no address on a network can be; else `oidc`.
   */
  readonly kind?: 'cobuild' | 'oidc' | undefined;
  /** In which its tokens may be signed. Default ES256 and RS256. */
  readonly algorithms?: readonly TokenAlgorithm[] | undefined;
  /** Seconds by which its clock may differ from ours. Default 5, at most 300. */
  readonly clockToleranceSeconds?: number | undefined;
  readonly claims?: Partial<ClaimNames> | undefined;
  /** Whether it may say which roles a subject holds and for whom it acts. Default no: it only names subjects and their scopes. */
  readonly trustsGrants?: boolean | undefined;
}

/** A trusted issuer with everything said. */
export interface Issuer extends TrustedIssuer {
  readonly kind: 'cobuild' | 'oidc';
  readonly algorithms: readonly TokenAlgorithm[];
  readonly clockToleranceSeconds: number;
  readonly claims: ClaimNames;
  readonly trustsGrants: boolean;
}

const usualClaims: ClaimNames = {
  name: 'name',
  scopes: ['scope', 'scp'],
  grants: 'cobuild_grants',
  organizationId: 'cobuild_organization',
};

/** Largest difference of clocks that is put up with. */
export const mostToleranceSeconds = 300;

function isHttpAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

const kindOf = ({ issuer, kind }: TrustedIssuer): Issuer['kind'] =>
  kind ?? (issuer.startsWith('urn:cobuild:') ? 'cobuild' : 'oidc');

/** What is wrong with an issuer's settings, in words for who wrote them. */
export function issuerProblems(issuer: TrustedIssuer): readonly string[] {
  const { issuer: name, jwksUri, algorithms, clockToleranceSeconds = 0 } = issuer;
  const unsafe = (algorithms ?? []).filter((algorithm) => !tokenAlgorithms.includes(algorithm));
  return [
    ...(name === '' || name.includes('#') ? [`issuer "${name}": expected a name without "#"`] : []),
    ...(jwksUri === undefined && (!isHttpAddress(name) || new URL(name).search !== '')
      ? [`issuer "${name}": without jwksUri the issuer must be an http(s) address without a query`]
      : []),
    ...(jwksUri !== undefined && !isHttpAddress(jwksUri)
      ? [`issuer "${name}": jwksUri must be an http(s) address`]
      : []),
    ...(issuer.audience === '' ? [`issuer "${name}": audience is missing`] : []),
    ...(algorithms?.length === 0 || unsafe.length > 0
      ? [`issuer "${name}": algorithms must be among ${tokenAlgorithms.join(', ')}`]
      : []),
    ...(clockToleranceSeconds >= 0 && clockToleranceSeconds <= mostToleranceSeconds
      ? []
      : [`issuer "${name}": clockToleranceSeconds must be between 0 and ${mostToleranceSeconds}`]),
    ...(kindOf(issuer) === 'cobuild' && (issuer.claims !== undefined || issuer.trustsGrants !== undefined)
      ? [`issuer "${name}": claims and trustsGrants are for issuers of kind "oidc"`]
      : []),
  ];
}

/** Completes the settings; throws a TypeError where they cannot be trusted. */
export function completeIssuer(given: TrustedIssuer): Issuer {
  const [problem] = issuerProblems(given);
  if (problem !== undefined) throw new TypeError(problem);
  return {
    ...given,
    kind: kindOf(given),
    algorithms: given.algorithms ?? ['ES256', 'RS256'],
    clockToleranceSeconds: given.clockToleranceSeconds ?? 5,
    claims: {
      name: given.claims?.name ?? usualClaims.name,
      scopes: given.claims?.scopes ?? usualClaims.scopes,
      grants: given.claims?.grants ?? usualClaims.grants,
      organizationId: given.claims?.organizationId ?? usualClaims.organizationId,
    },
    trustsGrants: given.trustsGrants ?? false,
  };
}
