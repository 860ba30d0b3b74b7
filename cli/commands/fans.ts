import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import type { Command } from 'commander';
import type { ImportJob, ImportPreview } from '../../contracts/fans/import';
import { answerOf, errorOf, unreachable } from '../api-client';
import { download } from '../download';
import { CliError, EXIT } from '../exit-codes';
import { findAccount } from '../find-account';
import { clean, table } from '../output';
import { openSession, type CliParts, type Session } from '../session';

interface ImportCommandOptions {
  account: string;
  kind: string;
  map: string[];
  yes?: boolean;
}

const LOOK_EVERY_MS = 500;

export function fanCommands(program: Command, parts: CliParts): void {
  const fans = program.command('fans').description('Fans of the platform accounts');
  fans
    .command('list')
    .description('Fans, newest first')
    .option('--account <account>', 'id or name')
    .option('--search <words>', 'part of a name, or the platform’s id')
    .option('--limit <number>', 'how many', '50')
    .action(async (options: { account?: string; search?: string; limit: string }, command: Command) => {
      const session = await openSession(parts, command);
      const accountId = options.account === undefined ? undefined : (await findAccount(session, options.account)).id;
      const page = await answerOf(
        session.api.GET('/fans', { params: { query: { accountId, search: options.search, limit: Number(options.limit) } } }),
      );
      session.out.page(page, (items) =>
        table(
          ['PLATFORM ID', 'NAME', 'LANGUAGE', 'SPENT (CENTS)', 'ID'],
          items.map((fan) => [fan.platformFanId, fan.displayName ?? fan.username, fan.language, fan.spendCents, fan.id]),
        ),
      );
    });
  fans
    .command('export')
    .description('Fans of an account as CSV, to a file or to standard output')
    .requiredOption('--account <account>', 'id or name')
    .option('--output <file>', 'where to; standard output when left out')
    .action(async (options: { account: string; output?: string }, command: Command) => {
      const session = await openSession(parts, command);
      const { id: accountId } = await findAccount(session, options.account);
      const started = await answerOf(session.api.POST('/exports', { body: { accountId, kind: 'fans', query: {} } }));
      const job = await finishExport(session, started.id, parts.sleep);
      await download(session, `/exports/${job.id}/file.csv`, options.output ?? '/dev/stdout');
      if (options.output !== undefined) session.out.result(job, () => `${job.rows} fans in ${options.output}.`);
    });
  fans
    .command('import <file>')
    .description('Import fans or transactions from a CSV file; shows what was understood, then asks')
    .requiredOption('--account <account>', 'id or name')
    .option('--kind <kind>', 'fans or transactions', 'fans')
    .option('--map <header=field>', 'read a column as a field; repeat it', (one: string, all: string[]) => [...all, one], [])
    .option('--yes', 'do not ask')
    .action(async (file: string, options: ImportCommandOptions, command: Command) => {
      const session = await openSession(parts, command);
      const { id: accountId } = await findAccount(session, options.account);
      const { id: importId } = await upload(session, file, { accountId, kind: options.kind });
      const body = options.map.length === 0 ? {} : { mapping: Object.fromEntries(options.map.map(readMapping)) };
      const at = { params: { path: { importId } } };
      const preview = await answerOf(session.api.POST('/imports/{importId}/preview', { ...at, body: body as never }));
      session.out.progress(showPreview(preview));
      if (!(await isWanted(parts, options, preview))) {
        await answerOf(session.api.POST('/imports/{importId}/cancel', at));
        throw new CliError('Nothing was imported.', EXIT.failed);
      }
      await answerOf(session.api.POST('/imports/{importId}/start', { ...at, body: body as never }));
      const job = await follow(session, importId, parts.sleep);
      session.out.result(
        job,
        () =>
          `${job.status}: ${job.rows} rows: ${job.created} new, ${job.updated} updated, ${job.unchanged} as they were, ${job.refused} refused.${job.refused > 0 ? ` Reasons: ${session.url}/v1/imports/${importId}/refused.csv` : ''}${job.error === null ? '' : ` ${clean(job.error)}`}`,
      );
      if (job.status !== 'completed') throw new CliError(`The import is ${job.status}.`, EXIT.failed);
    });
}

async function finishExport({ api, out }: Session, exportId: string, sleep: (ms: number) => Promise<void>) {
  for (let shown = -1; ; await sleep(LOOK_EVERY_MS)) {
    const job = await answerOf(api.GET('/exports/{exportId}', { params: { path: { exportId } } }));
    if (job.status === 'completed') return job;
    if (job.status !== 'running' && job.status !== 'waiting') throw new CliError(`The export is ${job.status}. ${job.error ?? ''}`, EXIT.failed);
    if (job.rows !== shown) out.progress(`${job.rows} rows`);
    shown = job.rows;
  }
}

async function upload({ url, apiKey }: Session, file: string, query: { accountId: string; kind: string }): Promise<ImportJob> {
  const { size } = await stat(file).catch((cause: Error) => {
    throw new CliError(`${file} cannot be read: ${cause.message}`, EXIT.usage);
  });
  const address = `${url.replace(/\/+$/, '')}/v1/imports?${new URLSearchParams({ ...query, filename: path.basename(file) }).toString()}`;
  const init = {
    method: 'POST',
    headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'text/csv', 'content-length': String(size) },
    body: Readable.toWeb(createReadStream(file)),
    duplex: 'half' as const,
  };
  const answer = await fetch(address, init as RequestInit).catch((cause: unknown) => {
    throw unreachable(url, cause);
  });
  const body: unknown = await answer.json().catch(() => null);
  if (!answer.ok) throw errorOf(answer.status, body);
  return body as ImportJob;
}

function readMapping(text: string): [string, string] {
  const at = text.lastIndexOf('=');
  if (at < 1) throw new CliError(`--map takes header=field, such as --map "User Id=platformFanId"; this is ${JSON.stringify(text)}.`, EXIT.usage);
  return [text.slice(0, at), text.slice(at + 1)];
}

function showPreview({ encoding, separator, columns, problems }: ImportPreview): string {
  const lines = columns.map(({ header, fields, samples }) => [header, fields.join(', ') || '(left out)', samples.slice(0, 3).join(' | ')]);
  return [
    `Read as ${encoding}, parted by ${JSON.stringify(separator)}.`,
    table(['COLUMN', 'FIELD', 'VALUES'], lines),
    ...problems.map(({ level, column, message }) => `${level}${column === undefined ? '' : ` in ${clean(column)}`}: ${clean(message)}`),
  ].join('\n');
}

async function isWanted({ ask }: CliParts, { yes }: ImportCommandOptions, { problems }: ImportPreview): Promise<boolean> {
  if (problems.some(({ level }) => level === 'error')) return false;
  if (yes) return true;
  if (!ask) throw new CliError('Without a terminal nobody can say yes; give --yes.', EXIT.usage);
  return /^y(es)?$/i.test(await ask('Import it? [y/N] '));
}

async function follow({ api, out }: Session, importId: string, sleep: (ms: number) => Promise<void>): Promise<ImportJob> {
  for (let shown = ''; ; await sleep(LOOK_EVERY_MS)) {
    const job = await answerOf(api.GET('/imports/{importId}', { params: { path: { importId } } }));
    if (job.status !== 'running' && job.status !== 'uploaded' && job.status !== 'waiting') return job;
    const line = `${job.rows} rows, ${job.bytes === 0 ? 0 : Math.floor((100 * job.bytesRead) / job.bytes)} %`;
    if (line !== shown) out.progress(line);
    shown = line;
  }
}
