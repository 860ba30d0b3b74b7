import { once } from 'node:events';
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { quietRuntime } from './temporal';
import { freePort } from './temporal-server';

const ARTIFACT = 'io.temporal:temporal-test-server:1.32.1';
const MAIN_CLASS = 'io.temporal.testserver.TestServer';
const folder = resolve('.huntaze/test-server');
const launcher = join(folder, 'test-server.sh');

/** A way into the SDK that it keeps to itself: its own start gives Java five seconds, which a busy machine does not hold. */
interface Existing {
  create: (options: {
    server: { type: 'existing' };
    address: string;
    namespace: string;
    supportsTimeSkipping: boolean;
  }) => Promise<TestWorkflowEnvironment>;
}

/** A Temporal server on which 30 days pass in a second; needs Java, and Maven the first time. One test at a time; `stop()` ends it. */
export async function startTimeSkipping(): Promise<{ environment: TestWorkflowEnvironment; stop: () => Promise<void> }> {
  if (!existsSync(launcher)) installTestServer();
  quietRuntime();
  const port = await freePort();
  const child = spawn(launcher, [String(port)], { stdio: 'ignore' });
  const ended = once(child, 'exit');
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`The server that skips time ended with ${child.exitCode} while starting.`);
    await sleep(100);
  }
  const environment = await (TestWorkflowEnvironment as unknown as Existing).create({
    server: { type: 'existing' },
    address: `127.0.0.1:${port}`,
    namespace: 'default',
    supportsTimeSkipping: true,
  });
  const stop = async () => {
    await environment.teardown();
    child.kill('SIGKILL');
    await ended;
  };
  return { environment, stop };
}

async function answers(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    // nobody listens yet
    return false;
  } finally {
    socket.destroy();
  }
}

/** Fetches the server with Maven, from wherever this machine's Maven fetches, and writes a script that runs it. */
function installTestServer(): void {
  const jars = join(folder, 'jars');
  mkdirSync(jars, { recursive: true });
  const [groupId, artifactId, version] = ARTIFACT.split(':');
  const pom = join(folder, 'pom.xml');
  writeFileSync(
    pom,
    `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>local</groupId><artifactId>test-server</artifactId><version>1</version>
<dependencies><dependency><groupId>${groupId}</groupId><artifactId>${artifactId}</artifactId><version>${version}</version></dependency></dependencies></project>\n`,
  );
  const fetched = spawnSync('mvn', ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${jars}`], { encoding: 'utf8' });
  if (fetched.status !== 0 || readdirSync(jars).length === 0) throw new Error(`Maven did not fetch ${ARTIFACT}: ${fetched.stdout}${fetched.stderr}`);
  writeFileSync(launcher, `#!/bin/sh\nexec java -cp '${jars}/*' ${MAIN_CLASS} "$@"\n`);
  chmodSync(launcher, 0o755);
}
