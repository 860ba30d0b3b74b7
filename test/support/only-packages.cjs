// node --require only-packages.cjs: refuses every package that ONLY_PACKAGES (a JSON list of folders below PACKAGES_ROOT) does not name.
const { readFileSync } = require('node:fs');
const { registerHooks } = require('node:module');
const { fileURLToPath } = require('node:url');

const root = process.env.PACKAGES_ROOT;
const allowed = new Set(JSON.parse(readFileSync(process.env.ONLY_PACKAGES, 'utf8')));

registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    if (!found.url.startsWith('file:')) return found;
    const path = fileURLToPath(found.url).replaceAll('\\', '/');
    if (!path.startsWith(`${root}/node_modules/`)) return found;
    const folder = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path.slice(root.length))?.[1]?.slice(1);
    if (folder !== undefined && !allowed.has(folder)) {
      const error = new Error(`Cannot find module '${specifier}': the image has no ${folder}`);
      error.code = 'MODULE_NOT_FOUND';
      throw error;
    }
    return found;
  },
});
