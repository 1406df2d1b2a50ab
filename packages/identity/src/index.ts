export {
  anonymous,
  grantsReaching,
  holds,
  isPlatformAdmin,
  roles,
  system,
  type Grant,
  type Role,
  type Viewer,
} from './viewer.js';
export type { IdentityRefusal, Unauthenticated, Unavailable, Verified } from './refusal.js';
export {
  CLIENT_ADDRESS_HEADER,
  signViewer,
  verifyViewer,
  VIEWER_HEADER,
  viewerLifetimeSeconds,
} from './viewer-header.js';
export {
  accessTokenAlgorithm,
  accessTokenAudience,
  accessTokenLifetimeSeconds,
  issueAccessToken,
  readSigningKey,
  type SigningKey,
} from './access-token.js';
export { createTokenVerifier, longestToken, type TokenVerifier, type TokenViewer } from './token-verifier.js';
export {
  issuerProblems,
  tokenAlgorithms,
  type ClaimNames,
  type TokenAlgorithm,
  type TrustedIssuer,
} from './trusted-issuer.js';
