import { checkPlatformUrl } from './check-platform-url';

const sandboxOrigin = 'http://127.0.0.1:4010';
const check = (baseUrl: string, platform = 'onlyfansapi') => checkPlatformUrl({ baseUrl, platform, sandboxOrigin });

it.each([
  ['http://93.184.216.34', 'https'],
  ['https://127.0.0.1:8443', 'own network'],
  ['https://[::1]/', 'own network'],
  ['https://2130706433/', 'own network'],
  ['https://localhost/', 'own network'],
  ['https://u:p@93.184.216.34', 'Leave user'],
  ['https://93.184.216.34/?a=1', 'Leave user'],
  ['https://no-such-host.invalid', 'not known'],
])('refuses %s', async (url, words) => {
  await expect(check(url)).rejects.toMatchObject({ code: 'accounts.url_refused', detail: expect.stringContaining(words) });
});

it('takes a public https address and the sandbox, without the slash', async () => {
  await expect(check('https://93.184.216.34/api/')).resolves.toBe('https://93.184.216.34/api');
  await expect(check(`${sandboxOrigin}/`, 'sandbox')).resolves.toBe(sandboxOrigin);
  await expect(check(sandboxOrigin, 'ofauth')).resolves.toBe(sandboxOrigin);
});

it('lets the sandbox be nothing but the sandbox', async () => {
  await expect(check('http://127.0.0.1:5433', 'sandbox')).rejects.toMatchObject({ code: 'accounts.url_refused' });
  await expect(check('http://127.0.0.1:5433')).rejects.toMatchObject({ code: 'accounts.url_refused' });
});
