import type { BrowserContext, Page } from 'playwright-core';
import { describeWith } from '../support/requires';
import { axeFindings, overflowPx, startWebBrowser, type WebBrowser } from '../support/web-browser';

const START_MS = 120_000;
const WALK_MS = 240_000;
const MOST_SHIFT = 0.02;
const person = { name: 'Ada Martin', email: 'walk@example.com', password: 'correct horse battery' };

/** Pages that need nothing but a workspace; those of a campaign, a fan and an import are walked by the tests that make them. */
const PATHS = [
  '/',
  '/fans',
  '/fans/import',
  '/campaigns',
  '/campaigns/new',
  '/accounts',
  '/accounts/connect',
  '/notifications',
  '/tasks',
  '/settings',
  '/docs/user-guide',
  '/api-reference',
  '/nowhere',
];

const observeShift = `window.huntazeShift = 0; new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.huntazeShift += entry.value;
}).observe({ type: 'layout-shift', buffered: true });`;

describeWith('chromium', 'every page', () => {
  let web: WebBrowser;
  let cookies: Awaited<ReturnType<BrowserContext['cookies']>>;

  beforeAll(async () => {
    web = await startWebBrowser();
    const { context } = await web.open();
    const answer = await context.request.post('/api/auth/sign-up/email', { data: person, headers: { origin: web.url } });
    expect(answer.status()).toBe(200);
    cookies = await context.cookies();
    await context.close();
  }, START_MS);
  afterAll(async () => web?.close(), START_MS);

  async function walk(page: Page, check: (path: string) => Promise<void>): Promise<void> {
    for (const path of PATHS) {
      await page.goto(path);
      await page.locator('h1').first().waitFor();
      await check(path);
    }
  }

  it.each([
    ['wide, light, English', { phone: false, dark: false, language: 'en-US' }],
    ['wide, dark, French', { phone: false, dark: true, language: 'fr-FR' }],
    ['phone, light, French', { phone: true, dark: false, language: 'fr-FR' }],
    ['phone, dark, English', { phone: true, dark: true, language: 'en-US' }],
  ] as const)(
    'has nothing for axe to find, no sideways scrolling and nothing in the console: %s',
    async (_name, look) => {
      const { page, context, faults } = await web.open(look);
      page.setDefaultTimeout(15_000);
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      await context.addCookies(cookies);
      await walk(page, async (path) => {
        const found = { path, findings: await axeFindings(page), overflowPx: await overflowPx(page) };
        expect(found).toEqual({ path, findings: [], overflowPx: 0 });
      });
      expect(faults).toEqual([]);
      await context.close();
    },
    WALK_MS,
  );

  it('moves nothing while sign-in and Home load', async () => {
    const { page, context } = await web.open();
    await page.addInitScript(observeShift);
    for (const path of ['/sign-in', '/']) {
      if (path === '/') await context.addCookies(cookies);
      await page.goto(path);
      await page.locator('h1').first().waitFor();
      await page.locator('.mantine-Skeleton-root').first().waitFor({ state: 'detached' });
      await page.evaluate('document.fonts.ready.then(() => true)');
      expect(await page.evaluate<number>('window.huntazeShift')).toBeLessThan(MOST_SHIFT);
    }
    await context.close();
  }, 60_000);
});
