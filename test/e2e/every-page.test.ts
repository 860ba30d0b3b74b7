import { setTimeout as sleep } from 'node:timers/promises';
import type { APIRequestContext, BrowserContext } from 'playwright-core';
import { routePaths } from '../support/route-paths';
import { describeWith } from '../support/requires';
import { settled, startWebBrowser, walk, type WebBrowser } from '../support/web-browser';

const START_MS = 240_000;
const WALK_MS = 900_000;
const MOST_SHIFT = 0.02;
const person = { name: 'Ada Martin', email: 'walk@example.com', password: 'correct horse battery' };

/** Pages before sign-in; they are walked first, as a stranger. */
const STRANGERS = ['/sign-in', '/sign-up', '/reset-password', '/confirm-email', '/invitations/$token'];
/** They lead on to another page at once. */
const LEAD_ON = ['/docs', '/settings'];

const observeShift = `window.huntazeShift = 0; new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.huntazeShift += entry.value;
}).observe({ type: 'layout-shift', buffered: true });`;

describeWith('chromium', 'every page', () => {
  let web: WebBrowser;
  let cookies: Awaited<ReturnType<BrowserContext['cookies']>>;
  /** An address for each path with a part of its own. */
  let samples: Record<string, string>;
  const addressOf = (path: string) => {
    const address = path.includes('$') ? samples[path] : path;
    if (address === undefined) throw new Error(`No sample for ${path}: name one in makeSamples, so that the walk visits it.`);
    return address;
  };

  beforeAll(async () => {
    web = await startWebBrowser();
    const { context } = await web.open();
    const answer = await context.request.post('/api/auth/sign-up/email', { data: person, headers: { origin: web.url } });
    expect(answer.status()).toBe(200);
    cookies = await context.cookies();
    samples = await makeSamples(context.request);
    await context.close();
  }, START_MS);
  afterAll(async () => web?.close(), START_MS);

  it.each([
    ['wide, light, English', { phone: false, dark: false, language: 'en-US' }],
    ['phone, dark, French', { phone: true, dark: true, language: 'fr-FR' }],
  ] as const)(
    'of the router has nothing for axe to find, no sideways scrolling and nothing in the console: %s',
    async (_name, look) => {
      // The browser says by itself that a stranger is told 401, and that what is not there is told 404; both are meant.
      const ready = (context: BrowserContext, faults: string[]) =>
        context.on('console', (message) => {
          if (message.type() === 'error' && !/status of 40[14]/.test(message.text())) faults.push(message.text());
        });
      const paths = routePaths().filter((path) => !STRANGERS.includes(path) && !LEAD_ON.includes(path));
      const asStranger = await walk(web, STRANGERS.map(addressOf), { ...look, cookies: [], ready });
      expect(asStranger).toEqual({ wrong: [], faults: [] });
      expect(await walk(web, paths.map(addressOf), { ...look, cookies, ready })).toEqual({ wrong: [], faults: [] });
    },
    WALK_MS,
  );

  async function makeSamples(request: APIRequestContext): Promise<Record<string, string>> {
    const headers = { origin: web.url };
    const send = async <T>(path: string, data: unknown): Promise<T> => {
      const answer = await request.post(`/v1${path}`, {
        data,
        headers: typeof data === 'string' ? { ...headers, 'content-type': 'text/csv' } : headers,
      });
      expect({ path, status: answer.status(), text: answer.ok() ? '' : await answer.text() }).toMatchObject({ text: '' });
      return (await answer.json()) as T;
    };
    const read = async <T>(path: string): Promise<T> => (await request.get(`/v1${path}`)).json() as Promise<T>;
    await web.sandbox.putAccount('acct_walk', { key: 'walk-sandbox-key', limitPerMinute: 600 });
    const { id: workspaceId } = await send<{ id: string }>('/workspaces', { name: 'Studio Ada' });
    expect(workspaceId).toBeTruthy();
    const account = await send<{ id: string }>('/accounts', {
      platform: 'sandbox',
      baseUrl: web.sandbox.url,
      platformAccountId: 'acct_walk',
      apiKey: 'walk-sandbox-key',
      authorityNote: 'Ada owns this account.',
    });
    const upload = await send<{ id: string }>(`/imports?accountId=${account.id}&filename=fans.csv`, 'id,name,joined\n1,Zoé,2026-03-04\n,x,\n');
    await send(`/imports/${upload.id}/start`, {});
    const fans = await until(
      () => read<{ items: { id: string }[] }>('/fans'),
      ({ items }) => items.length > 0,
    );
    const campaign = (startAt: string | null) => ({
      name: 'Spring',
      accountId: account.id,
      audience: {},
      startAt,
      variants: [{ name: 'One', weightBp: 10_000, text: 'Hi {{first_name|there}}' }],
    });
    const draft = await send<{ id: string }>('/campaigns', campaign(null));
    const later = await send<{ id: string }>('/campaigns', campaign(new Date(Date.now() + 86_400_000).toISOString()));
    await send(`/campaigns/${later.id}/launch`, {});
    const list = await send<{ id: string }>('/lists', { name: 'Live', rules: { include: { filters: [{ field: 'tag', op: 'is_set' }] } } });
    const script = await send<{ id: string }>('/scripts', {
      name: 'Welcome',
      steps: [{ text: 'Hi {{first_name|there}}' }, { text: '', priceCents: 500 }],
    });
    const webhook = await send<{ id: string }>('/webhook-endpoints', { url: 'https://192.0.2.7/hook', events: ['money.tip'] });
    const members = await read<{ items: { id: string }[] }>('/members');
    return {
      '/fans/$fanId': `/fans/${fans.items[0]!.id}`,
      '/fans/lists/$listId': `/fans/lists/${list.id}`,
      '/fans/imports/$importId': `/fans/imports/${upload.id}`,
      '/messages/scripts/$scriptId': `/messages/scripts/${script.id}`,
      '/campaigns/$campaignId': `/campaigns/${later.id}`,
      '/campaigns/$campaignId/edit': `/campaigns/${draft.id}/edit`,
      '/campaigns/$campaignId/change': `/campaigns/${later.id}/change`,
      '/accounts/$accountId': `/accounts/${account.id}`,
      '/accounts/$accountId/queue': `/accounts/${account.id}/queue`,
      '/settings/members/$memberId': `/settings/members/${members.items[0]!.id}`,
      '/settings/webhooks/$endpointId': `/settings/webhooks/${webhook.id}`,
      '/docs/$page': '/docs/user-guide',
      '/messages/$network': '/messages/onlyfans',
      '/invitations/$token': '/invitations/not-a-token',
      '/$': '/nowhere',
    };
  }

  it('moves nothing while sign-in and Home load', async () => {
    const { page, context } = await web.open();
    await page.addInitScript(observeShift);
    for (const path of ['/sign-in', '/']) {
      if (path === '/') await context.addCookies(cookies);
      await page.goto(path);
      await settled(page);
      await page.evaluate('document.fonts.ready.then(() => true)');
      expect(await page.evaluate<number>('window.huntazeShift')).toBeLessThan(MOST_SHIFT);
    }
    await context.close();
  });
});

async function until<T>(read: () => Promise<T>, done: (value: T) => boolean): Promise<T> {
  const deadline = Date.now() + 120_000;
  for (;;) {
    const value = await read();
    if (done(value)) return value;
    if (Date.now() > deadline) throw new Error(`Not there after two minutes: ${JSON.stringify(value)}`);
    await sleep(200);
  }
}
