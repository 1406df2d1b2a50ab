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
export type { Unauthenticated, Verified } from './refusal.js';
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
  createTokenVerifier,
  issueAccessToken,
  readSigningKey,
  type SigningKey,
  type TokenVerifier,
  type TokenViewer,
  type TrustedIssuer,
} from './access-token.js';
