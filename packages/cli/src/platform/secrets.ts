import { generateKeyPairSync, type JsonWebKey, randomBytes, randomUUID } from 'node:crypto';
import { chmod, link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { failure } from '../failure.js';

/** What the parts of one platform share and nobody else may know. */
export interface Secrets {
  /** Base64url, 32 bytes: proves to subgraphs that the gateway signed a viewer. */
  readonly viewerSecret: string;
  /** Private ES256 key, as JWK, with which the organizations subgraph signs access tokens. */
  readonly tokenSigningKey: JsonWebKey;
}

/** The platform's secrets: made on the first start, kept in a file that only its owner may read. */
export async function provideSecrets(home: string): Promise<Secrets> {
  const file = join(home, 'secrets.json');
  await mkdir(home, { recursive: true });
  return (await readSecrets(file)) ?? (await makeSecrets(file));
}

async function readSecrets(file: string): Promise<Secrets | null> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  await chmod(file, 0o600);
  const secrets = parse(text);
  if (!secrets) {
    throw failure(
      `密钥文件 ${file} 已损坏;删除它会生成新密钥,所有登录随之失效。`,
      `The file of secrets ${file} is damaged; delete it to make new ones, which ends all logins.`,
    );
  }
  return secrets;
}

function parse(text: string): Secrets | null {
  try {
    const value = JSON.parse(text) as Partial<Secrets>;
    const { viewerSecret, tokenSigningKey } = value;
    return typeof viewerSecret === 'string' && tokenSigningKey?.d ? { viewerSecret, tokenSigningKey } : null;
  } catch {
    return null;
  }
}

/** Written aside and linked, so that the file is whole whenever it is there, and the first of two starts decides. */
async function makeSecrets(file: string): Promise<Secrets> {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const secrets: Secrets = {
    viewerSecret: randomBytes(32).toString('base64url'),
    tokenSigningKey: { ...privateKey.export({ format: 'jwk' }), kid: randomUUID(), alg: 'ES256' },
  };
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  try {
    await link(draft, file);
    return secrets;
  } catch (error) {
    const there = (error as NodeJS.ErrnoException).code === 'EEXIST' ? await readSecrets(file) : null;
    if (!there) throw error;
    return there;
  } finally {
    await unlink(draft);
  }
}
