import type { Dispatcher } from 'undici';
import { INSIDE_ADDRESS } from './address-guard';

/**
 * What came back. `not_dispatched`: no byte of the request can have left; `lost`: it may have arrived, the answer did not;
 * `too_large`: an answer began, but is more than anybody should hold in memory.
 */
export type GatewayAnswer =
  | { outcome: 'answered'; status: number; headers: Record<string, string | string[] | undefined>; text: string }
  | { outcome: 'not_dispatched'; message: string }
  | { outcome: 'lost'; message: string; timedOut: boolean }
  | { outcome: 'too_large'; status: number };

const MAX_ANSWER_BYTES = 2_000_000;
/** Failures that happen before the request is written. */
const BEFORE_DISPATCH = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'UND_ERR_INVALID_ARG',
  INSIDE_ADDRESS,
]);

/** The code of a failure, or of what caused it; by shape, since errors of Node's own need not be of our realm's class. */
function codeOf(error: unknown): string {
  const { code, cause } = Object(error) as { code?: unknown; cause?: unknown };
  return typeof code === 'string' ? code : cause ? codeOf(cause) : '';
}

/** One request and its answer, as undici's handler: a stream and an abort signal for each of some thousand calls a second would cost more than the call. */
export class GatewayExchange implements Dispatcher.DispatchHandler {
  private controller: Dispatcher.DispatchController | undefined;
  private cutOff: { reason: Error; timedOut: boolean } | undefined;
  private readonly timer: NodeJS.Timeout;
  private status = 0;
  private headers: Record<string, string | string[] | undefined> = {};
  private chunks: Buffer[] = [];
  private size = 0;

  constructor(
    timeoutMs: number,
    private readonly signal: AbortSignal | undefined,
    private readonly settle: (answer: GatewayAnswer) => void,
  ) {
    this.timer = setTimeout(() => this.stop(true), timeoutMs);
    signal?.addEventListener('abort', this.cancel);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.controller = controller;
    // It was given up while it waited for a connection: undici writes nothing of a request that is aborted here.
    if (this.cutOff) controller.abort(this.cutOff.reason);
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number, headers: Record<string, string | string[] | undefined>): void {
    this.status = status;
    this.headers = headers;
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.size += chunk.length;
    if (this.size <= MAX_ANSWER_BYTES) this.chunks.push(chunk);
    else {
      this.end({ outcome: 'too_large', status: this.status });
      controller.abort(new Error('the answer is too large'));
    }
  }

  onResponseEnd(): void {
    const [first] = this.chunks;
    const body = this.chunks.length === 1 && first ? first : Buffer.concat(this.chunks);
    this.end({ outcome: 'answered', status: this.status, headers: this.headers, text: body.toString('utf8') });
  }

  onResponseError(_controller: Dispatcher.DispatchController | undefined, error: Error): void {
    const code = codeOf(error);
    const message = code || error.name || 'failed on the way';
    if (BEFORE_DISPATCH.has(code)) this.end({ outcome: 'not_dispatched', message });
    else this.end({ outcome: 'lost', message, timedOut: this.cutOff?.timedOut ?? false });
  }

  private readonly cancel = () => this.stop(false);

  /** Gives up. What still waits for a connection is answered at once and never written. */
  private stop(timedOut: boolean): void {
    const reason = new Error(timedOut ? 'timed out' : 'cancelled');
    this.cutOff = { reason, timedOut };
    if (this.controller) this.controller.abort(reason);
    else this.end({ outcome: 'not_dispatched', message: `${reason.message} before a connection was free` });
  }

  private end(answer: GatewayAnswer): void {
    clearTimeout(this.timer);
    this.signal?.removeEventListener('abort', this.cancel);
    this.settle(answer);
  }
}
