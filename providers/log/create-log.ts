import pino, { type DestinationStream, type Logger, type LoggerOptions } from 'pino';
import type { Settings } from '../../config/settings';
import { describeError, isError } from './describe-error';

/**
 * The log of one process: lines of JSON on the standard output. An error is written in full wherever it stands in a line (`err`, `error`, or what
 * a library calls it), without the personal data that errors of the database carry.
 */
export function createLog(part: string, level: Settings['LOG_LEVEL'], destination?: DestinationStream): Logger {
  const options: LoggerOptions = {
    level,
    base: { part },
    formatters: { log: withErrors },
    // Errors are plain fields by then; the built-in serialiser would take them for errors once more.
    serializers: { err: (value: unknown) => value },
    hooks: {
      logMethod([first, ...rest], method) {
        const only: unknown = first;
        if (rest.length === 0 && isError(only)) method.call(this, { err: only }, describeError(only).message);
        else method.call(this, first, ...rest);
      },
    },
  };
  return destination ? pino(options, destination) : pino(options);
}

function withErrors(line: Record<string, unknown>): Record<string, unknown> {
  if (!Object.values(line).some(isError)) return line;
  return Object.fromEntries(Object.entries(line).map(([name, value]) => [name, isError(value) ? describeError(value) : value]));
}
