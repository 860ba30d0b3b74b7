import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { AlreadyRunningError, startLocalPlatform, type LocalPlatform, type LocalPlatformOptions, type PartName } from './local-platform';
import { addressTable } from './platform/address-table';
import { partNames } from './platform/part-plan';
import { homeFolder } from './platform/paths';

const demoSignIn = 'demo@huntaze.local / huntaze-demo';
const takeOverTimeoutMs = 60_000;
const say = (line: string) => process.stdout.write(`${line}\n`);

/** `npm start [-- --free-ports] [-- --parts postgres,temporal]` */
async function main(): Promise<void> {
  const home = homeFolder(process.env.HUNTAZE_HOME || '.huntaze');
  const { values } = parseArgs({ options: { 'free-ports': { type: 'boolean' }, parts: { type: 'string' } } });
  const ports = values['free-ports'] ? 'free' : 'default';
  const parts = values.parts === undefined ? undefined : chosenParts(values.parts);
  // A terminal or pipe that is closed takes the output away, not the supervision.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  const stopping = new AbortController();
  const stop = (why: string) => {
    if (stopping.signal.aborted) return;
    say(`\n${why}: stopping everything, in order …`);
    stopping.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop(signal));
  // The launcher holds the other end: when it is killed nobody could stop this process by Ctrl-C any more.
  process.once('disconnect', () => stop('The command that started this is gone'));

  const platform = await startWhenStopped({ home, ports, parts, say, signal: stopping.signal }).catch((error: Error) => {
    if (!stopping.signal.aborted) throw error;
    return undefined;
  });
  if (platform !== undefined && !stopping.signal.aborted)
    say(`\n${addressTable(platform.addresses)}\n\nDemo sign-in: ${demoSignIn}\nData and logs: ${home}\nCtrl-C stops everything.`);
  if (platform !== undefined && !stopping.signal.aborted) await once(stopping.signal, 'abort');
  await platform?.stop();
  say('Stopped.');
  process.exit(0);
}

/** A start right after a kill meets the old supervisor while it still stops: that is waited for. */
async function startWhenStopped(options: LocalPlatformOptions): Promise<LocalPlatform> {
  const deadline = Date.now() + takeOverTimeoutMs;
  for (let told = false; ; told = true) {
    try {
      return await startLocalPlatform(options);
    } catch (error) {
      if (!(error instanceof AlreadyRunningError) || error.state?.status !== 'stopping' || Date.now() > deadline) throw error;
      if (!told) say(`The platform that ran in ${error.home} is still stopping (pid ${error.supervisor.pid}); waiting for it …`);
      await sleep(250);
    }
  }
}

function chosenParts(list: string): PartName[] {
  return list.split(',').map((word) => {
    const name = partNames.find((known) => known === word.trim());
    if (name === undefined) throw new Error(`--parts: there is no part ${JSON.stringify(word)}. Parts: ${partNames.join(', ')}`);
    return name;
  });
}

main().catch((error: Error) => {
  if (error instanceof AlreadyRunningError) {
    say(
      `${error.message}${error.state ? `\n\n${addressTable(error.state.addresses)}\n\nDemo sign-in: ${demoSignIn}` : ''}\nStop it with Ctrl-C in its terminal, or: kill ${error.supervisor.pid}`,
    );
    process.exit(0);
  }
  process.stderr.write(`\n${error.message}\n`);
  process.exit(1);
});
