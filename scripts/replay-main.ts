import { existsSync } from 'node:fs';
import { describeParting } from './replay/describe-parting';
import { fetchHistory } from './replay/fetch-history';
import { readHistories } from './replay/history-files';
import { localEnv } from './replay/local-env';
import { replayHere } from './replay/replay-here';
import type { NamedHistory } from './replay/replay-histories';
import { replayConverter, replaySettings } from './replay/replay-settings';

const USAGE = 'Usage: npm run replay -- <workflow id | file | folder>';

/** Replays histories against the workflow code of this checkout. Exits 1 when one fails or there is none, 2 when it cannot be done at all. */
async function main(): Promise<number> {
  const [target, ...rest] = process.argv.slice(2);
  if (target === undefined || rest.length > 0) throw new Error(USAGE);
  const env = localEnv(process.env);
  const settings = replaySettings(env);
  const dataConverter = replayConverter(settings.TEMPORAL_CODEC_KEYS);
  const histories: NamedHistory[] = existsSync(target)
    ? readHistories(target)
    : [{ source: target, history: await fetchHistory(target, settings, env, dataConverter.payloadCodecs?.[0]) }];
  const outcomes = histories.length === 0 ? [] : await replayHere(histories, dataConverter);
  outcomes.forEach(({ source, workflowType, events, error }, index) => {
    print(`${error ? 'FAILED' : 'ok    '} ${workflowType}, ${events} events, ${source}`);
    const history = histories[index]?.history;
    if (error && history) describeParting(history, error).forEach((line) => print(`       ${line}`));
  });
  if (outcomes.length === 0) print(`${target} holds no .json file.`);
  const failed = outcomes.filter(({ error }) => error).length;
  print(`${outcomes.length - failed} replayed, ${failed} failed`);
  return failed > 0 || outcomes.length === 0 ? 1 : 0;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`Nothing was replayed: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  },
);
