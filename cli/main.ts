import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { createOutput } from './output';
import { runCli } from './run-cli';

/** Asks at the terminal; what is hidden is not echoed. */
async function ask(question: string, hidden = false): Promise<string> {
  process.stderr.write(question);
  const muted = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: hidden ? muted : process.stderr, terminal: true });
  const answer = await lines.question('');
  lines.close();
  if (hidden) process.stderr.write('\n');
  return answer.trim();
}

void runCli(
  process.argv.slice(2),
  {
    env: process.env,
    output: (json) => createOutput({ json, write: (text) => process.stdout.write(text), note: (text) => process.stderr.write(text) }),
    ask: process.stdin.isTTY ? ask : null,
    sleep: (ms) => new Promise((done) => setTimeout(done, ms)),
  },
  (text) => process.stderr.write(text),
).then((code) => {
  process.exitCode = code;
});
