#!/usr/bin/env node
// Plain JavaScript and nothing imported at first, so that a Node that is too old can still say so.
import { existsSync } from 'node:fs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const main = new URL('../dist/main.js', import.meta.url);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `需要 Node.js 20.19 或更高版本,当前为 ${process.versions.node}。\n` +
      `Cobuild needs Node.js 20.19 or newer; this is ${process.versions.node}.`,
  );
  process.exitCode = 1;
} else if (!existsSync(main)) {
  console.error('尚未构建,请先运行 npm run build。\nNot built yet: run npm run build first.');
  process.exitCode = 1;
} else {
  await import(main.href);
}
