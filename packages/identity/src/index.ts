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
export {
  unauthenticated,
  unavailable,
  verified,
  type IdentityRefusal,
  type Unauthenticated,
  type Unavailable,
  type Verified,
} from './refusal.js';
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
export {
  API_KEY_HEADER,
  apiKeySecretBytes,
  hashApiKey,
  isApiKey,
  maskApiKey,
  readApiKey,
  writeApiKey,
  type ApiKeyProof,
} from './api-key.js';
export {
  API_KEY_CHECK_PATH,
  readApiKeyAnswer,
  readApiKeyQuestion,
  type ApiKeyAnswer,
  type ApiKeyQuota,
} from './api-key-check.js';
export { isIntegrator, longestScope, mayOperateOn, scopeFor, scopeForm } from './scopes.js';
