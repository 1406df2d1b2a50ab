import { DryMongoBinary, MongoBinary } from 'mongodb-memory-server-core';
import { MongoBinaryDownloadUrl } from 'mongodb-memory-server-core/lib/util/MongoBinaryDownloadUrl.js';
import { reasonOf } from '../errors.js';
import { mongodServer } from './mongod.js';
import type { Provider } from './provider.js';

/** How long an unreachable download host may hold up a start. */
const PROBE_MS = 3_000;

export interface MemoryServerParts {
  /** The binary in the cache, if there is one. */
  locate(): Promise<string | undefined>;
  /** Address of the archive that fits this system. */
  archive(): Promise<string>;
  download(): Promise<string>;
}

/** A mongod from mongodb-memory-server's cache, or downloaded into it. */
export function memoryServer(parts: MemoryServerParts = realParts): Provider {
  return {
    source: 'memory-server',
    engine: 'mongod',
    async find({ report }) {
      try {
        const cached = await parts.locate();
        if (cached) return { server: mongodServer(cached, `mongod (mongodb-memory-server: ${cached})`) };
        const archive = await parts.archive();
        const obstacle = await probe(archive);
        if (obstacle) return { missing: obstacle };
        report(`正在下载 MongoDB… / Downloading MongoDB from ${new URL(archive).host} …`);
        const binary = await parts.download();
        return { server: mongodServer(binary, `mongod (mongodb-memory-server: ${binary})`) };
      } catch (error) {
        // The library throws for systems that MongoDB publishes nothing for: then another server is looked for.
        return { missing: reasonOf(error) };
      }
    },
  };
}

/** Null when the archive can be had within the limit, else why not. */
async function probe(archive: string): Promise<string | null> {
  const { host } = new URL(archive);
  try {
    const answer = await fetch(archive, { method: 'HEAD', redirect: 'follow', signal: AbortSignal.timeout(PROBE_MS) });
    return answer.ok ? null : `${host} 没有适合本系统的版本 / has no build for this system (HTTP ${answer.status})`;
  } catch {
    return `缓存中没有,且无法访问 ${host} / not in the cache, and ${host} cannot be reached`;
  }
}

const realParts: MemoryServerParts = {
  locate: () => DryMongoBinary.locateBinary(DryMongoBinary.getEnsuredOptions()),
  archive: async () => new MongoBinaryDownloadUrl(await DryMongoBinary.generateOptions()).getDownloadUrl(),
  download: () => MongoBinary.getPath(),
};
