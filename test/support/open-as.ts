import type { Page } from 'playwright-core';
import type { ApiClient } from '../../scripts/demo/api-client';
import type { WebBrowser } from './web-browser';

/** A window of its own in which the person of the client is signed in. Close it by its context. */
export async function openAs(
  web: WebBrowser,
  client: ApiClient,
  options?: Parameters<WebBrowser['open']>[0],
): Promise<{ page: Page; faults: string[] }> {
  const { page, context, faults } = await web.open(options);
  const cookies = client.cookie.split('; ').map((one) => ({ name: one.split('=')[0] ?? '', value: one.slice(one.indexOf('=') + 1), url: web.url }));
  await context.addCookies(cookies);
  return { page, faults };
}
