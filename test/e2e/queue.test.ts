import type { APIRequestContext, BrowserContext } from 'playwright-core';
import { eventually } from '../support/eventually';
import { describeWith } from '../support/requires';
import { axeFindings, overflowPx, startWebBrowser, type WebBrowser } from '../support/web-browser';

const START_MS = 300_000;
const LOOKS = [
  {
    look: { language: 'en-US', phone: false, dark: false },
    words: {
      actions: /What to do with the message/,
      cancel: 'Cancel',
      cancelDo: 'Cancel 1 message',
      hold: 'Hold',
      holdDo: /Hold 2 messages/,
      held: 'On hold',
      unsend: 'Unsend…',
      back: 'Take it back',
      done: /Taken back/,
    },
  },
  {
    look: { language: 'fr-FR', phone: false, dark: true },
    words: {
      actions: /Que faire du message/,
      cancel: 'Annuler',
      cancelDo: 'Annuler 1 message',
      hold: 'Retenir',
      holdDo: /Retenir 2 messages/,
      held: 'Retenu',
      unsend: 'Retirer…',
      back: 'Le retirer',
      done: /Retiré à/,
    },
  },
] as const;

describeWith('chromium', 'the queue and unsend in the web app', () => {
  let web: WebBrowser;
  beforeAll(async () => {
    web = await startWebBrowser();
  }, START_MS);
  afterAll(async () => web?.close(), START_MS);

  const caller =
    (request: APIRequestContext) =>
    async <T>(method: 'get' | 'post', path: string, data?: unknown): Promise<T> => {
      const answer = await request[method](path, { data, headers: { origin: web.url } });
      expect({ path, text: answer.ok() ? '' : await answer.text() }).toEqual({ path, text: '' });
      return (await answer.json()) as T;
    };

  /** A creator with a sandbox of two fans' worth of messages: one that left, three that wait for tomorrow. */
  async function world(context: BrowserContext, email: string) {
    const call = caller(context.request);
    await call('post', '/api/auth/sign-up/email', { name: 'Ada', email, password: 'a long enough password' });
    await call('post', '/v1/workspaces', { name: 'Studio Ada' });
    const account = await call<{ id: string }>('post', '/v1/accounts/sandbox', { fans: 3 });
    let fans: { id: string }[] = [];
    await eventually(async () => {
      fans = (await call<{ items: { id: string }[] }>('get', `/v1/fans?accountId=${account.id}`)).items;
      expect(fans).toHaveLength(3);
    });
    const write = (fan: number, data: object) => call<{ id: string }>('post', `/v1/accounts/${account.id}/fans/${fans[fan]!.id}/messages`, data);
    const sendAt = new Date(Date.now() + 86_400_000).toISOString();
    for (const fan of [0, 1, 2]) await write(fan, { text: 'For tomorrow', sendAt });
    const { id } = await write(0, { text: 'Sent by mistake' });
    await eventually(async () => expect(await call('get', `/v1/accounts/${account.id}/messages/${id}`)).toMatchObject({ reason: 'sent' }));
    return { accountId: account.id, fanId: fans[0]!.id };
  }

  it.each(LOOKS)(
    'what waits is held and cancelled, what was sent is taken back: $look.language',
    async ({ look, words }) => {
      const { page, context, faults } = await web.open(look);
      const { accountId, fanId } = await world(context, `queue-${look.language}@example.test`);
      await page.goto(`/accounts/${accountId}/queue`);
      const rows = page.locator('tbody tr').filter({ has: page.locator('a[data-personal]') });
      await eventually(async () => expect(await rows.count()).toBe(3));
      expect([await axeFindings(page), await overflowPx(page)]).toEqual([[], 0]);

      await page.getByRole('button', { name: words.actions }).first().click();
      await page.getByRole('menuitem', { name: words.cancel }).click();
      await page.getByRole('button', { name: words.cancelDo }).click();
      await eventually(async () => expect(await rows.count()).toBe(2));

      await page.locator('thead input[type=checkbox]').click();
      await page.getByRole('button', { name: words.hold, exact: true }).click();
      await page.getByRole('button', { name: words.holdDo }).click();
      await eventually(async () => expect(await rows.filter({ hasText: words.held }).count()).toBe(2));

      await page.goto(`/messages?thread=${accountId}.${fanId}`);
      const unsend = page.getByRole('button', { name: words.unsend });
      await unsend.focus();
      await unsend.press('Enter');
      await page.getByRole('button', { name: words.back, exact: true }).click();
      // The list of conversations says so, too.
      await page.locator('time').filter({ hasText: words.done }).waitFor();
      expect(faults).toEqual([]);
      await context.close();
    },
    START_MS,
  );
});
