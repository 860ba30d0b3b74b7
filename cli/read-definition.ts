import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { CliError, EXIT } from './exit-codes';

/** What a file in JSON or YAML says; the server knows what is right. @throws CliError */
export async function readDefinition(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((cause: Error) => {
    throw new CliError(`${file} cannot be read: ${cause.message}`, EXIT.usage);
  });
  try {
    return parse(text) as unknown;
  } catch (cause) {
    throw new CliError(`${file} is neither JSON nor YAML: ${(cause as Error).message}`, EXIT.usage);
  }
}
