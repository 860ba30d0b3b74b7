import { setTimeout as sleep } from 'node:timers/promises';

/** What the sandbox counted of one account; see `sandbox/account-stats.ts`. */
export interface SandboxCount {
  account: string;
  accepted: number;
  replayed: number;
  refusedRate: number;
  distinctFans: number;
  doubled: number;
  overLimitWindows: number;
  webhooksWaiting: number;
}

/** One arrival at the send endpoint, with the time at which it came. */
export interface SandboxArrival {
  seq: number;
  arrivedUs: number;
  fan: string | null;
  outcome: string;
}

const fansPerCall = 10_000;
const patienceMs = 90_000;

/** The control API of the sandbox platform: sets its world up and reads its log. Waits while the process is away: every call may be repeated. */
export class SandboxControl {
  constructor(
    readonly url: string,
    private readonly controlKey: string,
  ) {}

  /** Creates or replaces an account; fields and defaults as in `sandbox/account-config.ts`. */
  async putAccount(id: string, config: object): Promise<void> {
    await this.#call('PUT', `accounts/${id}`, config);
  }

  async changeAccount(id: string, changes: object): Promise<void> {
    await this.#call('PATCH', `accounts/${id}`, changes);
  }

  async addFans(id: string, fans: readonly { id: string; displayName?: string }[]): Promise<void> {
    for (let from = 0; from < fans.length; from += fansPerCall)
      await this.#call('POST', `accounts/${id}/fans`, { fans: fans.slice(from, from + fansPerCall) });
  }

  /** A fan does something now: `reply` with a text, `buy`, `tip` … */
  async happen(id: string, kind: 'reply' | 'buy' | 'tip', fan: string, detail: object = {}): Promise<void> {
    await this.#call('POST', `accounts/${id}/events`, { kind, fan, detail });
  }

  async count(id: string): Promise<SandboxCount> {
    const { accounts } = (await this.#call('GET', `stats?account=${id}`)) as { accounts: SandboxCount[] };
    const found = accounts[0];
    if (found === undefined) throw new Error(`The sandbox does not know the account ${id}.`);
    return found;
  }

  /** All arrivals of an account, in order. */
  async arrivals(id: string): Promise<SandboxArrival[]> {
    const all: SandboxArrival[] = [];
    for (let after: number | null = 0; after !== null;) {
      const page = (await this.#call('GET', `log?account=${id}&after=${after}&limit=10000`)) as {
        entries: SandboxArrival[];
        nextAfter: number | null;
      };
      all.push(...page.entries);
      after = page.nextAfter;
    }
    return all;
  }

  async #call(method: string, path: string, body?: object): Promise<unknown> {
    const deadline = Date.now() + patienceMs;
    for (;;) {
      try {
        const answer = await fetch(`${this.url}/control/${path}`, {
          method,
          headers: { authorization: `Bearer ${this.controlKey}`, 'content-type': 'application/json' },
          body: body === undefined ? undefined : JSON.stringify(body),
        });
        const text = await answer.text();
        if (!answer.ok) throw new Error(`The sandbox answered ${answer.status} to ${method} ${path}: ${text.slice(0, 300)}`);
        return JSON.parse(text);
      } catch (error) {
        // fetch fails with a TypeError when nobody answers; anything else is an answer.
        if (!(error instanceof TypeError) || Date.now() > deadline) throw error;
        await sleep(250);
      }
    }
  }
}
