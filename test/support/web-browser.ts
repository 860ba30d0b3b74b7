import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { startLocalPlatform, type LocalPlatform } from '../../scripts/local-platform';
import { SandboxControl } from '../../scripts/demo/sandbox-control';
import { chromiumPath } from './requires';

/** A budget, no assertion: whoever waits for something waits as long as a busy machine may take. */
const STEP_MS = 120_000;
/** Looks in a row at which nothing loads: one part of a page may begin only when another has come. */
const CALM_LOOKS = 2;
const LOOK_MS = 50;
const WALKERS = 2;

export interface WebBrowser {
  platform: LocalPlatform;
  sandbox: SandboxControl;
  url: string;
  /** A window of its own with nothing remembered, wide or as a phone. What goes wrong in any of its pages lands in `faults`. */
  open: (options?: {
    phone?: boolean;
    dark?: boolean;
    language?: 'en-US' | 'fr-FR';
  }) => Promise<{ page: Page; context: BrowserContext; faults: string[] }>;
  close: () => Promise<void>;
}

/** The whole platform with its web app, and a browser. */
export async function startWebBrowser(env: Record<string, string> = {}): Promise<WebBrowser> {
  const platform = await startLocalPlatform({ ports: 'free', quiet: true, jobs: ['migrate', 'temporal-apply'], env });
  const url = platform.env.PUBLIC_URL ?? '';
  let browser: Browser;
  try {
    browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'], timeout: STEP_MS });
  } catch (error) {
    await platform.stop();
    throw error;
  }
  return {
    platform,
    url,
    sandbox: new SandboxControl(platform.env.SANDBOX_URL ?? '', platform.env.SANDBOX_CONTROL_KEY ?? 'sandbox-control'),
    open: async ({ phone = false, dark = false, language = 'en-US' } = {}) => {
      const context = await browser.newContext({
        baseURL: url,
        locale: language,
        colorScheme: dark ? 'dark' : 'light',
        reducedMotion: 'reduce',
        hasTouch: phone,
        viewport: phone ? { width: 390, height: 844 } : { width: 1440, height: 900 },
      });
      context.setDefaultTimeout(STEP_MS);
      const faults: string[] = [];
      context.on('weberror', (fault) => faults.push(fault.error().message));
      context.on('response', (response) => {
        if (response.status() >= 500) faults.push(`${response.status()} ${response.url()}`);
      });
      return { page: await context.newPage(), context, faults };
    },
    close: async () => {
      await browser.close();
      await platform.stop();
    },
  };
}

/** Until the page has its heading and nothing on it loads any more. @throws with what stands there instead */
export async function settled(page: Page): Promise<void> {
  try {
    await untilCalm(page);
  } catch (cause) {
    throw new Error(`${page.url()} goes on loading; it says: ${await page.evaluate<string>('document.body.innerText')}`, { cause });
  }
}

async function untilCalm(page: Page): Promise<void> {
  const loading = page.locator('.mantine-Skeleton-root, [aria-busy="true"]');
  for (let calm = 0; calm < CALM_LOOKS; calm += 1) {
    await page.locator('h1').first().waitFor();
    await loading.first().waitFor({ state: 'detached' });
    await page.waitForTimeout(LOOK_MS);
    if ((await loading.count()) > 0) calm = -1;
  }
}

/** What is wrong with a page as it stands: what axe finds, and by how many pixels it is wider than the window. */
export interface PageFaults {
  path: string;
  findings: string[];
  overflowPx: number;
}

/** Opens all of these in windows of that look, several at a time. @returns those with which something is wrong, and all that went wrong on the way */
export async function walk(
  web: WebBrowser,
  paths: readonly string[],
  {
    cookies,
    ready,
    ...look
  }: Parameters<WebBrowser['open']>[0] & {
    cookies: Awaited<ReturnType<BrowserContext['cookies']>>;
    /** Before the first page of each window. */
    ready?: (context: BrowserContext, faults: string[]) => void;
  },
): Promise<{ wrong: PageFaults[]; faults: string[] }> {
  const open = [...paths];
  const wrong: PageFaults[] = [];
  const faults = await Promise.all(
    Array.from({ length: WALKERS }, async () => {
      // A window each: pages of one window share its few connections to the server.
      const { page, context, faults } = await web.open(look);
      await context.addCookies(cookies);
      ready?.(context, faults);
      for (let path = open.shift(); path !== undefined; path = open.shift()) {
        await page.goto(path);
        await settled(page);
        const found = { path, findings: await axeFindings(page), overflowPx: await overflowPx(page) };
        if (found.findings.length > 0 || found.overflowPx > 0) wrong.push(found);
      }
      await context.close();
      return faults;
    }),
  );
  return { wrong, faults: faults.flat() };
}

/** What axe finds wrong with the page as it stands, one line a place. The app has no frames, so that nothing is put together from several. */
export async function axeFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze();
  return violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.html.slice(0, 160)}`));
}

/** By how many pixels the page is wider than the window; a page that scrolls sideways is broken. */
export function overflowPx(page: Page): Promise<number> {
  return page.evaluate<number>('Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)');
}
