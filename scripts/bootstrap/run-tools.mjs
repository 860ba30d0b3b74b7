import { spawn } from 'node:child_process';
import process from 'node:process';
import { projectNode, root } from './paths.mjs';

/**
 * Runs tools side by side and prints the findings of each, whole, when it ends.
 * @param {{ title: string, args: string[] }[]} tools
 * @returns {Promise<number>} exit code: 0 when every tool is content
 */
export async function runTools(tools) {
  const codes = await Promise.all(tools.map(runTool));
  return codes.every((code) => code === 0) ? 0 : 1;
}

/** @param {{ title: string, args: string[] }} tool */
async function runTool({ title, args }) {
  const startedAt = Date.now();
  /** @type {string[]} */
  const output = [];
  const code = await new Promise((done, fail) => {
    const child = spawn(projectNode, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(String(chunk)));
    child.once('error', fail);
    child.once('close', (exitCode) => done(exitCode ?? 1));
  });
  if (code !== 0) process.stdout.write(output.join(''));
  process.stdout.write(`${code === 0 ? '✓' : '✗'} ${title} (${((Date.now() - startedAt) / 1000).toFixed(1)} s)\n`);
  return code;
}
