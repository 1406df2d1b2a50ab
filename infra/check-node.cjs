// Plain CommonJS, so that even a very old Node can run it and say what is wrong.
'use strict';
var parts = process.versions.node.split('.').map(Number);
if (parts[0] < 20 || (parts[0] === 20 && parts[1] < 19)) {
  console.error(
    'Cobuild needs Node.js 20.19 or newer; this is ' + process.versions.node + '. 需要 Node.js 20.19 或更高版本。',
  );
  process.exit(1);
}
