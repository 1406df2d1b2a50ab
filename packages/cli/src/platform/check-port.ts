import { createServer } from 'node:net';
import { failure } from '../failure.js';

/** Throws a `Failure` when nobody can listen there now. */
export async function checkPort(host: string, port: number): Promise<void> {
  const code = await new Promise<string | null>((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'UNKNOWN'));
    server.listen(port, host, () => server.close(() => resolve(null)));
  });
  if (code === null) return;
  if (code === 'EADDRINUSE') {
    throw failure(
      `端口 ${port} 已被占用;请停止占用它的程序,或用 PORT 指定另一端口,例如 PORT=4100。`,
      `Port ${port} is in use; stop what listens there, or choose another, e.g. PORT=4100.`,
    );
  }
  throw failure(`无法在 ${host}:${port} 监听(${code})。`, `Cannot listen at ${host}:${port} (${code}).`);
}
