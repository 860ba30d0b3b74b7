import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseSettings } from '../../config/settings';
import { keepPorts, keptPorts } from './kept-ports';
import { choosePorts } from './part-ports';
import { localSecrets } from './secrets';

describe('ports of a home folder', () => {
  const home = mkdtempSync(join(tmpdir(), 'ports-'));
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  it('are the same at the next start, so that the sandbox keeps the address that its accounts carry; one that is taken is another', async () => {
    const settings = parseSettings({ ...(await localSecrets(home)), NODE_ENV: 'development' });
    expect(keptPorts(home)).toEqual({});
    const first = await choosePorts(settings, ['sandbox', 'api'], 'free', keptPorts(home));
    keepPorts(home, first);
    expect(await choosePorts(settings, ['sandbox', 'api'], 'free', keptPorts(home))).toEqual(first);
    const other = createServer();
    await new Promise<void>((listening) => other.listen(first.SANDBOX_PORT, '127.0.0.1', listening));
    const third = await choosePorts(settings, ['sandbox', 'api'], 'free', keptPorts(home));
    await new Promise((closed) => other.close(closed));
    expect(third.SANDBOX_PORT).not.toBe(first.SANDBOX_PORT);
    expect({ ...third, SANDBOX_PORT: first.SANDBOX_PORT }).toEqual(first);
    expect(new Set(Object.values(third)).size).toBe(Object.values(third).length);
  });

  it('are chosen anew when the file is broken', () => {
    writeFileSync(join(home, 'ports.json'), '{');
    expect(keptPorts(home)).toEqual({});
  });
});
