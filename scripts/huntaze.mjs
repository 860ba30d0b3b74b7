#!/usr/bin/env node
// `npx huntaze …`: the client, with the same set-up as every npm script.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.argv.splice(2, 0, 'huntaze');
await import(join(dirname(fileURLToPath(import.meta.url)), 'run.mjs'));
