import { cpus, release, totalmem } from 'node:os';

/** What figures were measured on. */
export const machine = (): string =>
  [
    `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'CPU'}`,
    `${Math.round(totalmem() / 2 ** 30)} GB`,
    `Node ${process.versions.node} (V8 ${process.versions.v8})`,
    `${process.platform} ${release()}`,
  ].join(', ');

/** The day, for a section that is written down. */
export const today = (): string => new Date().toISOString().slice(0, 10);
