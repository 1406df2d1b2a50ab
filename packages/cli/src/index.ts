export { findRun, type Run } from './platform/run-file.js';
export { startPlatform, type Platform, type PlatformOptions } from './platform/start-platform.js';
