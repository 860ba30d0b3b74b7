/** The part of the sandbox's control API that an installation needs to offer an account for trying things. */
export interface SandboxControl {
  origin: string;
  /** Whether a sandbox answers; false after a second of silence. */
  isThere: () => Promise<boolean>;
  /** Creates an account; fields as in `sandbox/account-config.ts`. @throws when the sandbox refuses or does not answer */
  putAccount: (id: string, config: object) => Promise<void>;
  changeAccount: (id: string, changes: object) => Promise<void>;
}

const LOOK_MS = 1_000;
const CALL_MS = 5_000;

export function createSandboxControl({ url, controlKey }: { url: string; controlKey: string }): SandboxControl {
  const origin = new URL(url).origin;
  const call = async (method: string, path: string, body: object) => {
    const answer = await fetch(`${origin}/control/${path}`, {
      method,
      headers: { authorization: `Bearer ${controlKey}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(CALL_MS),
    });
    if (!answer.ok) throw new Error(`The sandbox answered ${answer.status} to ${method} ${path}.`);
  };
  return {
    origin,
    isThere: () =>
      fetch(origin, { method: 'HEAD', signal: AbortSignal.timeout(LOOK_MS) }).then(
        () => true,
        () => false,
      ),
    putAccount: (id, config) => call('PUT', `accounts/${encodeURIComponent(id)}`, config),
    changeAccount: (id, changes) => call('PATCH', `accounts/${encodeURIComponent(id)}`, changes),
  };
}
