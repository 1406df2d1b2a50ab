import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { connect, reasonOf, withoutPassword } from '@cobuild/database';
import { house } from '../house.js';
import type { Run } from '../platform/run-file.js';
import type { Finding } from './check.js';

const START = 'cobuild start';
/** Times in events come from processes, tokens are valid for seconds around them: clocks must agree. */
const SKEW_LIMIT_MS = 2_000;

/** Node is one that the platform runs on. */
export function checkNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isNewEnough = major > 20 || (major === 20 && minor >= 19);
  return isNewEnough
    ? { title: 'Node.js', state: 'ok', detail: version }
    : { title: 'Node.js', state: 'fail', detail: version, remedy: '请安装 20.19 以上版本 / install 20.19 or newer' };
}

/** The home can be written, or does not exist yet below a directory that can be. */
export async function checkHome(home: string): Promise<Finding> {
  const title = '数据目录 / data directory';
  let place = home;
  while (!(await exists(place)) && dirname(place) !== place) place = dirname(place);
  try {
    await access(place, constants.W_OK);
    return { title, state: 'ok', detail: place === home ? home : `${home}(尚未创建 / not created yet)` };
  } catch (error) {
    return {
      title,
      state: 'fail',
      detail: `${home}: ${reasonOf(error)}`,
      remedy: '检查权限或另设 COBUILD_HOME / check its rights or set COBUILD_HOME',
    };
  }
}

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

/** The database answers, knows transactions, and its clock agrees with this one. */
export async function checkDatabase(uri: string | null, clock: () => Date): Promise<readonly Finding[]> {
  const title = '数据库 / database';
  if (uri === null)
    return [{ title, state: 'skip', detail: '平台未运行 / the platform is not running', remedy: START }];
  const shown = withoutPassword(uri);
  try {
    const connection = await connect(uri, 'cobuild_doctor');
    try {
      const asked = clock();
      const hello = await connection.db?.admin().command({ hello: 1 });
      const answered = clock();
      const isReplicaSet = typeof hello?.setName === 'string' || hello?.msg === 'isdbgrid';
      const found: Finding = isReplicaSet
        ? { title, state: 'ok', detail: shown }
        : { title, state: 'fail', detail: `${shown}: 不是副本集 / no replica set`, remedy: 'mongod --replSet' };
      const middle = (asked.getTime() + answered.getTime()) / 2;
      const skew = hello?.localTime instanceof Date ? hello.localTime.getTime() - middle : 0;
      return [found, clockFinding(skew)];
    } finally {
      await connection.close();
    }
  } catch (error) {
    return [
      {
        title,
        state: 'fail',
        detail: `${shown}: ${reasonOf(error)}`,
        remedy: `查看日志或重启 / read its log or restart: ${START}`,
      },
    ];
  }
}

function clockFinding(skewMs: number): Finding {
  const title = '时钟 / clock';
  const detail = `与数据库相差 / from the database's: ${Math.round(skewMs)} ms`;
  return Math.abs(skewMs) <= SKEW_LIMIT_MS
    ? { title, state: 'ok', detail }
    : { title, state: 'fail', detail, remedy: '请用 NTP 同步各机时钟 / synchronize the clocks (NTP)' };
}

/** The runtime knows the time zone by which quarters and time limits are reckoned. */
export function checkTimeZone(now: Date): Finding {
  const title = '时区 / time zone';
  const parts = new Intl.DateTimeFormat('en', { timeZone: 'Asia/Shanghai', timeZoneName: 'longOffset' }).formatToParts(
    now,
  );
  const offset = parts.find(({ type }) => type === 'timeZoneName')?.value;
  return offset === 'GMT+08:00'
    ? { title, state: 'ok', detail: 'Asia/Shanghai = GMT+08:00' }
    : {
        title,
        state: 'fail',
        detail: `Asia/Shanghai = ${offset}`,
        remedy: '请安装带完整 ICU 的 Node.js / install a Node.js with full ICU',
      };
}

/** Every part of the running platform can serve. */
export async function checkParts(run: Run | null): Promise<readonly Finding[]> {
  if (!run) return [{ title: '平台 / platform', state: 'skip', detail: '未运行 / not running', remedy: START }];
  return Promise.all(
    Object.entries(run.parts).map(async ([title, { url, pid }]): Promise<Finding> => {
      const ready = new URL('/ready', url).href;
      const state = await fetch(ready, { signal: AbortSignal.timeout(3_000) }).then(
        async (response) => {
          await response.body?.cancel();
          return response.ok ? null : `HTTP ${response.status}`;
        },
        (error: unknown) => reasonOf(error),
      );
      return state === null
        ? { title, state: 'ok', detail: `${url} (pid ${pid})` }
        : { title, state: 'fail', detail: `${ready}: ${state}`, remedy: `查看日志 / read logs/${title}.log` };
    }),
  );
}

/** The composed graph that is checked in is the one that the subgraphs make, and breaks nothing published. */
export async function checkComposition(): Promise<Finding> {
  const title = '超图 / supergraph';
  const program = join(house, 'infra/supergraph/dist/main.js');
  if (!(await exists(program)))
    return { title, state: 'skip', detail: '尚未构建 / not built yet', remedy: 'npm run build' };
  return new Promise((resolve) => {
    execFile(process.execPath, [program, '--check'], (error, stdout, stderr) => {
      if (!error) return resolve({ title, state: 'ok', detail: '与各子图一致 / agrees with the subgraphs' });
      resolve({
        title,
        state: 'fail',
        detail: (stderr || stdout || error.message).trim().split('\n')[0] ?? '',
        remedy: 'npm run compose',
      });
    });
  });
}
