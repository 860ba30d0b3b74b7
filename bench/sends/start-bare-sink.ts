import { fork } from 'node:child_process';
import { entryPoint } from '../../scripts/platform/paths';
import type { SinkQuestion, SinkReport } from './bare-sink-main';

export interface BareSink {
  url: string;
  /** Resolves when that many calls of the account came. */
  whenCalled: (account: string, times: number) => Promise<void>;
  /** The idempotency keys of all its calls, in the order of arrival. */
  keys: (account: string) => Promise<string[]>;
  stop: () => void;
}

/** Starts the sink in a process of its own. */
export async function startBareSink(): Promise<BareSink> {
  const child = fork(entryPoint('bench/sends/bare-sink-main'), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const next = <K extends SinkReport['kind']>(kind: K, fits: (report: Extract<SinkReport, { kind: K }>) => boolean = () => true) =>
    new Promise<Extract<SinkReport, { kind: K }>>((resolve, reject) => {
      const gone = (code: number | null) => reject(new Error(`The sink ended with ${code}.`));
      const read = (report: SinkReport) => {
        if (report.kind !== kind || !fits(report as Extract<SinkReport, { kind: K }>)) return;
        child.off('message', read).off('exit', gone);
        resolve(report as Extract<SinkReport, { kind: K }>);
      };
      child.on('message', read).once('exit', gone);
    });
  const ask = (question: SinkQuestion) => child.send(question);
  const { port } = await next('listening');
  return {
    url: `http://127.0.0.1:${port}`,
    whenCalled: async (account, at) => {
      const called = next('count', (report) => report.account === account && report.count === at);
      ask({ kind: 'report', account, at });
      await called;
    },
    keys: async (account) => {
      const said = next('keys');
      ask({ kind: 'keys', account });
      return (await said).keys;
    },
    stop: () => void child.kill(),
  };
}
