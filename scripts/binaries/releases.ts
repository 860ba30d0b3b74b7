/** A program that is not an npm package: where its releases lie and how it is built from source. */
export interface BinaryRelease {
  /** File name of the program. */
  program: string;
  version: string;
  /** Environment variable that names a program to use instead. */
  variable: 'TEMPORAL_CLI' | 'VERSITYGW';
  /** `owner/name` on the release host. */
  repository: string;
  /** Name of the archive for a system, as the project's releases name it. */
  archive(platform: NodeJS.Platform, arch: string): string;
  /** Where the program lies in the archive; a name, whatever folder it is in. */
  goPackage: string;
  /** SHA-256 of archives by name. An archive that is not here is checked against the release's own checksums.txt. */
  checksums: Record<string, string>;
}

const goArch = (arch: string) => (arch === 'x64' ? 'amd64' : arch);
const title = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const temporalRelease: BinaryRelease = {
  program: 'temporal',
  // The last version that `go install` can build: later ones have a replace directive.
  version: '1.5.1',
  variable: 'TEMPORAL_CLI',
  repository: 'temporalio/cli',
  archive: (platform, arch) => `temporal_cli_1.5.1_${platform}_${goArch(arch)}.tar.gz`,
  goPackage: 'github.com/temporalio/cli/cmd/temporal@v1.5.1',
  checksums: {},
};

export const versitygwRelease: BinaryRelease = {
  program: 'versitygw',
  version: '1.8.0',
  variable: 'VERSITYGW',
  repository: 'versity/versitygw',
  archive: (platform, arch) => `versitygw_v1.8.0_${title(platform)}_${arch === 'x64' ? 'x86_64' : arch}.tar.gz`,
  goPackage: 'github.com/versity/versitygw/cmd/versitygw@v1.8.0',
  checksums: {},
};
