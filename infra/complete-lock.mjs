// completes a package-lock.json: adds stub entries for platform-only optional packages that the registry in use does not carry
import fs from 'node:fs';
const f = process.argv[2] ?? 'package-lock.json';
const j = JSON.parse(fs.readFileSync(f, 'utf8'));
const P = j.packages;
let n = 0;
const OS = {
  darwin: 'darwin',
  win32: 'win32',
  windows: 'win32',
  linux: 'linux',
  freebsd: 'freebsd',
  android: 'android',
  openharmony: 'openharmony',
  openbsd: 'openbsd',
  netbsd: 'netbsd',
  sunos: 'sunos',
  aix: 'aix',
};
const CPU = {
  x64: 'x64',
  64: 'x64',
  arm64: 'arm64',
  arm: 'arm',
  ia32: 'ia32',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  loong64: 'loong64',
  wasm32: 'wasm32',
};
for (const [k, v] of Object.entries(P))
  for (const [d, range] of Object.entries(v.optionalDependencies ?? {})) {
    // resolve upwards
    let base = k,
      found = false;
    for (;;) {
      if (P[(base ? base + '/' : '') + 'node_modules/' + d]) {
        found = true;
        break;
      }
      if (!base) break;
      const i = base.lastIndexOf('/node_modules/');
      base = i >= 0 ? base.slice(0, i) : '';
    }
    if (found) continue;
    const parts = d.split(/[-/@]/);
    const os = parts.map((p) => OS[p]).find(Boolean);
    const cpu = parts.map((p) => CPU[p]).find(Boolean);
    if (!os) {
      console.log('skip', k, d, range);
      continue;
    }
    P['node_modules/' + d] = {
      version: range.replace(/^[\^~]/, ''),
      ...(cpu ? { cpu: [cpu] } : {}),
      ...(v.dev ? { dev: true } : {}),
      license: v.license,
      optional: true,
      os: [os],
      ...(v.engines ? { engines: v.engines } : {}),
    };
    n++;
  }
j.packages = Object.fromEntries(Object.entries(P).sort(([a], [b]) => (a === b ? 0 : a < b ? -1 : 1)));
fs.writeFileSync(f, JSON.stringify(j, null, '\t') + '\n');
console.log('added', n);
