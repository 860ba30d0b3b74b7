import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { quietRuntime } from './temporal';

const ARTIFACT = 'io.temporal:temporal-test-server:1.32.1';
const MAIN_CLASS = 'io.temporal.testserver.TestServer';
const folder = resolve('.huntaze/test-server');
const launcher = join(folder, 'test-server.sh');

/** A Temporal server on which 30 days pass in a second; needs Java, and Maven the first time. One test at a time; `teardown()` ends it. */
export async function startTimeSkipping(): Promise<TestWorkflowEnvironment> {
  if (!existsSync(launcher)) installTestServer();
  quietRuntime();
  return TestWorkflowEnvironment.createTimeSkipping({ server: { executable: { type: 'existing-path', path: launcher } } });
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
