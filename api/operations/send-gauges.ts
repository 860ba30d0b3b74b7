import { Gauge, type Registry } from 'prom-client';
import { SEND_GAUGES, type Sample, type SendGauge } from '../../contracts/operations/alarm-rules';

/** Scrapes closer together than this share one look at the record. */
const KEPT_MS = 10_000;

/**
 * Puts the gauges of the send path on the page of metrics. They come from the record, so every API process shows the same: take the maximum over
 * instances. While the record cannot be read, its gauges are left out and `huntaze_record_up` is 0.
 */
export function registerSendGauges(registry: Registry, read: () => Promise<Sample[]>, now: () => number = () => performance.now()): void {
  let last: { atMs: number; samples: Promise<Sample[] | null> } | undefined;
  const samples = () => {
    if (last === undefined || now() - last.atMs > KEPT_MS) last = { atMs: now(), samples: read().catch(() => null) };
    return last.samples;
  };
  new Gauge({
    name: 'huntaze_record_up',
    help: '1 when the record could be read for the gauges of the send path.',
    registers: [registry],
    collect: async function () {
      this.set((await samples()) === null ? 0 : 1);
    },
  });
  for (const name of Object.keys(SEND_GAUGES) as SendGauge[]) {
    const { help, labels } = SEND_GAUGES[name];
    new Gauge({
      name,
      help,
      labelNames: ['account', 'workspace', ...labels],
      registers: [registry],
      collect: async function () {
        const found = await samples();
        this.reset();
        for (const { metric, accountId, workspaceId, labels: own, value } of found ?? [])
          if (metric === name) this.set({ account: accountId, workspace: workspaceId, ...own }, value);
      },
    });
  }
}
