import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually';
import { describeWith } from '../support/requires';
import { axeFindings, overflowPx, startWebBrowser, type WebBrowser } from '../support/web-browser';

const START_MS = 300_000;
const ACCOUNT = 'acct_bulk';
const KEY = 'bulk-sandbox-key';
const FANS = 9;
const csv = () => ['fan_id,name,total_spent', ...Array.from({ length: FANS }, (_, n) => `f${n},Fan ${n},${n < 4 ? 900 : 5}`)].join('\n');

describeWith('chromium', 'live lists and bulk messages in the web app', () => {
  let web: WebBrowser;
  let page: Page;
  let faults: string[];
  const click = (name: string | RegExp) =>
    page
      .getByRole('button', { name, exact: typeof name === 'string' })
      .first()
      .click();

  beforeAll(async () => {
    web = await startWebBrowser();
    ({ page, faults } = await web.open({ language: 'en-US' }));
    await web.sandbox.putAccount(ACCOUNT, { key: KEY, limitPerMinute: 600 });
    await page.goto('/sign-in');
    await page.evaluate(
      `(async ([baseUrl, platformAccountId, apiKey, csv]) => {
        const json = async (path, body) => {
          const answer = await fetch(path, { method: 'POST', headers: { 'content-type': typeof body === 'string' ? 'text/csv' : 'application/json' }, body: typeof body === 'string' ? body : JSON.stringify(body) });
          if (!answer.ok) throw new Error(path + ' ' + answer.status + ' ' + (await answer.text()));
          return answer.json();
        };
        await json('/api/auth/sign-up/email', { name: 'Ada Martin', email: 'bulk@example.com', password: 'correct horse battery' });
        await json('/v1/workspaces', { name: 'Studio' });
        const account = await json('/v1/accounts', { platform: 'sandbox', baseUrl, platformAccountId, apiKey, displayName: 'Ada', limitPerMinute: 600, authorityNote: 'Ada owns this account and agreed.' });
        const file = await json('/v1/imports?accountId=' + account.id + '&kind=fans&filename=fans.csv', csv);
        await json('/v1/imports/' + file.id + '/start', {});
        for (;;) {
          const { status } = await (await fetch('/v1/imports/' + file.id)).json();
          if (status === 'completed') return;
          if (status === 'failed' || status === 'cancelled') throw new Error('The import ' + status + '.');
          await new Promise((done) => setTimeout(done, 200));
        }
      })(${JSON.stringify([web.sandbox.url, ACCOUNT, KEY, csv()])})`,
    );
  }, START_MS);
  afterAll(async () => web?.close(), START_MS);

  it(
    'makes a live list from a template, which fills itself and is not filled by hand',
    async () => {
      await page.goto('/fans/lists/new');
      await click('Top spenders');
      await eventually(async () => expect(await page.getByRole('textbox', { name: 'Name' }).inputValue()).toBe('Top spenders'));
      await page.getByText('fans would be on it').waitFor();
      await page.getByText('Fan 3').waitFor();
      await click('Make the list');
      await page.waitForURL(/\/fans\/lists$/);
      const row = page.getByRole('row', { name: /Top spenders/ });
      // Where a run of before was about to end, the next sweep fills it, a minute later.
      await row.getByRole('cell', { name: '4', exact: true }).waitFor({ timeout: 180_000 });
      expect(await row.getByRole('button', { name: 'Add by names' }).count()).toBe(0);
      await page.reload();
      await row.waitFor();
      expect({ findings: await axeFindings(page), overflowPx: await overflowPx(page) }).toEqual({ findings: [], overflowPx: 0 });
    },
    START_MS,
  );

  it(
    'sends one message to the fans of the list, and shows how far it came',
    async () => {
      await page.goto('/messages/bulk');
      await page.getByRole('button', { name: `Send to ${FANS} fans` }).waitFor();
      await page.getByLabel('On any of these lists').first().click();
      await page.getByRole('option', { name: /Top spenders/ }).click();
      await page.keyboard.press('Escape');
      await click('Send to 4 fans');
      await page.getByText('Write a text, or attach media.').first().waitFor();
      await page.getByRole('textbox', { name: 'Text' }).fill('Hey {{first_name|you}}, new set tonight');
      expect({ findings: await axeFindings(page), overflowPx: await overflowPx(page) }).toEqual({ findings: [], overflowPx: 0 });
      await click('Send to 4 fans');
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^Send to 4 fans/ })
        .click();
      await page.getByRole('heading', { name: 'Hey …, new set tonight', exact: true }).waitFor();
      await page.getByText('Completed').first().waitFor();
      expect(await web.sandbox.count(ACCOUNT)).toMatchObject({ distinctFans: 4, doubled: 0 });
      await page.goto('/messages/bulk');
      await page.getByText('4 of 4').waitFor();
    },
    START_MS,
  );

  it(
    'sends one as a message to many of the platform, in one call, and reads back who got it',
    async () => {
      await page.goto('/messages/bulk');
      await page.getByRole('button', { name: `Send to ${FANS} fans` }).waitFor();
      const native = page.getByRole('radio', { name: /^As one message of the platform/ });
      await page.getByRole('textbox', { name: 'Text' }).fill('Hey {{first_name|you}}');
      await page.getByText('take the variables out of the text first').waitFor();
      await eventually(async () => expect(await native.isDisabled()).toBe(true));
      await page.getByRole('textbox', { name: 'Text' }).fill('Live tonight, all of you');
      // Whoever got the message before is not in conversation: all are reached.
      await native.click();
      expect({ findings: await axeFindings(page), overflowPx: await overflowPx(page) }).toEqual({ findings: [], overflowPx: 0 });
      await click(`Send to ${FANS} fans`);
      await page
        .getByRole('dialog')
        .getByRole('button', { name: new RegExp(`^Send to ${FANS} fans`) })
        .click();
      await page.getByRole('heading', { name: 'Live tonight, all of you', exact: true }).waitFor();
      await page.getByText(`One message of the platform to ${FANS} fans. All read back.`).waitFor();
      // One more arrival than the four of before, whatever it reached.
      expect(await web.sandbox.count(ACCOUNT)).toMatchObject({ accepted: 5, distinctFans: FANS });
    },
    START_MS,
  );

  it('had no page fail on the way', () => expect(faults).toEqual([]));
});
