import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { startLocalPlatform, type LocalPlatform } from '../../scripts/local-platform';
import { SandboxControl } from '../../scripts/demo/sandbox-control';
import { chromiumPath } from './requires';

// A budget, no promise of speed: the machine may be busy with other tests.
const STEP_MS = 60_000;

export interface WebBrowser {
  platform: LocalPlatform;
  sandbox: SandboxControl;
  url: string;
  /** A window of its own with nothing remembered, wide or as a phone. What goes wrong in the page lands in `faults`. */
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
    browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] });
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
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('response', (response) => {
        if (response.status() >= 500) faults.push(`${response.status()} ${response.url()}`);
      });
      return { page, context, faults };
    },
    close: async () => {
      await browser.close();
      await platform.stop();
    },
  };
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
