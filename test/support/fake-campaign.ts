import type { CampaignActivities, CampaignRecord, PageRequest, PageResult } from '../../activities/campaigns/campaign-activities';

export interface FakeFan {
  state: 'waiting' | 'queued' | 'held' | 'sent' | 'cancelled';
}

/**
 * The record of one campaign in memory, as the real activities keep it: enough to see in which order a workflow does things. Half of the
 * audience is the test share; messages leave when a test says so.
 */
export class FakeCampaign {
  readonly calls: string[] = [];
  readonly fans: FakeFan[] = [];
  record: CampaignRecord;
  /** Awaited at the beginning of each page, so that a test can act in the middle. */
  beforePage: () => Promise<void> = async () => undefined;
  sendAtOnce = true;

  constructor(private readonly options: { fans: number; testPhase?: { waitMs: number }; startAtMs?: number }) {
    this.record = {
      status: 'scheduled',
      phase: 'waiting',
      startAtMs: options.startAtMs ?? null,
      hasTestPhase: options.testPhase !== undefined,
      decideAtMs: null,
    };
  }

  send(): void {
    for (const fan of this.fans) if (fan.state === 'queued') fan.state = 'sent';
  }

  count(state: FakeFan['state']): number {
    return this.fans.filter((fan) => fan.state === state).length;
  }

  get activities(): CampaignActivities {
    const step = (name: string, from: string, change: Partial<CampaignRecord>) => async () => {
      this.calls.push(name);
      if (`${this.record.status} ${this.record.phase}` === from) Object.assign(this.record, change);
      return { ...this.record };
    };
    const command = (name: string, change: (record: CampaignRecord) => void) => async () => {
      this.calls.push(name);
      change(this.record);
      return { ...this.record };
    };
    let pausedFrom: CampaignRecord['status'] = 'running';
    return {
      readCampaign: async () => ({ ...this.record, toRelease: false }),
      beginCampaign: step('begin', 'scheduled waiting', { status: 'running', phase: 'snapshot' }),
      snapshotAudience: (request) =>
        this.pages(
          'snapshot',
          request,
          () => this.record.phase === 'snapshot' && this.record.status === 'running',
          () => {
            const test = this.fans.length % 2 === 0;
            this.fans.push({ state: this.options.testPhase && !test ? 'waiting' : 'queued' });
            return this.fans.length === this.options.fans;
          },
        ),
      enterPhase: async ({ from, to }) => step(`enter ${to}`, `running ${from}`, { phase: to })(),
      countOpen: async () => {
        this.calls.push('count');
        if (this.sendAtOnce) this.send();
        const open = this.count('queued') + this.count('held');
        return { open, etaMs: open > 0 ? 100 : 0 };
      },
      startMeasuring: async () =>
        step('measure', 'running testing', { phase: 'measuring', decideAtMs: Date.now() + (this.options.testPhase?.waitMs ?? 0) })(),
      decideTest: step('decide', 'running measuring', { phase: 'rollout' }),
      rollOut: (request) =>
        this.pages(
          'rollout',
          request,
          () => this.record.phase === 'rollout' && this.record.status === 'running',
          () => {
            const next = this.fans.find((fan) => fan.state === 'waiting');
            if (next) next.state = 'queued';
            return this.count('waiting') === 0;
          },
        ),
      completeCampaign: step('complete', 'running sending', { status: 'completed', phase: 'done' }),
      recordPause: command('pause', (record) => {
        pausedFrom = record.status;
        record.status = 'paused';
        for (const fan of this.fans) if (fan.state === 'queued') fan.state = 'held';
      }),
      recordResume: command('resume', (record) => void (record.status = pausedFrom)),
      releaseHeld: (request) =>
        this.pages(
          'release',
          request,
          () => this.record.status === 'running' || this.record.status === 'scheduled',
          () => {
            const next = this.fans.find((fan) => fan.state === 'held');
            if (next) next.state = 'queued';
            return this.count('held') === 0;
          },
        ),
      recordCancel: command('cancel', (record) => Object.assign(record, { status: 'cancelled', phase: 'done' })),
      endOpen: (request) =>
        this.pages(
          'end',
          request,
          () => this.record.status === 'cancelled',
          () => {
            const next = this.fans.find(({ state }) => state === 'queued' || state === 'held' || state === 'waiting');
            if (next) next.state = 'cancelled';
            return next === undefined;
          },
        ),
      recordReschedule: async ({ startAtMs }) => command('reschedule', (record) => void (record.startAtMs = startAtMs))(),
      recordWinner: command('choose', (record) => void (record.phase = 'rollout')),
      recordEdit: command('edit', () => undefined),
    };
  }

  private async pages(name: string, { pageSize, pages }: PageRequest, mayRun: () => boolean, writeOne: () => boolean): Promise<PageResult> {
    let rows = 0;
    for (let page = 0; page < pages; page += 1) {
      await this.beforePage();
      if (!mayRun()) return { done: false, stopped: true, rows };
      this.calls.push(`${name} page`);
      for (let row = 0; row < pageSize; row += 1) {
        rows += 1;
        if (writeOne()) return { done: true, stopped: false, rows };
      }
    }
    return { done: false, stopped: false, rows };
  }
}
