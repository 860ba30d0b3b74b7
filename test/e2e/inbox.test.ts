import type { BrowserContext, Page } from 'playwright-core';
import { ApiClient } from '../../scripts/demo/api-client';
import { connectAccount, type ConnectedAccount } from '../../scripts/demo/connect-account';
import { eventually } from '../support/eventually';
import { inviteMember } from '../support/invite-member';
import { openAs } from '../support/open-as';
import { describeWith } from '../support/requires';
import { axeFindings, overflowPx, startWebBrowser, type WebBrowser } from '../support/web-browser';

const START_MS = 240_000;
const TEST_MS = 300_000;

describeWith('chromium', 'the inbox', () => {
  let web: WebBrowser;
  let api: ApiClient;
  let account: ConnectedAccount;
  const contexts: BrowserContext[] = [];
  const faults: string[][] = [];

  const person = (name: string) => ({ name, email: `${name.toLowerCase()}@example.com`, password: 'correct horse battery' });
  async function open(client: ApiClient, options?: Parameters<WebBrowser['open']>[0]): Promise<Page> {
    const opened = await openAs(web, client, options);
    contexts.push(opened.page.context());
    faults.push(opened.faults);
    return opened.page;
  }
  const writes = (fan: string, text: string) => web.sandbox.happen(account.platformAccountId, 'reply', fan, { text });
  /** The row of a fan in the list. */
  const row = (page: Page, fan: string) => page.getByRole('region', { name: 'Conversations' }).getByRole('link', { name: new RegExp(`^${fan}`) });
  const messages = (page: Page, fan: string) => page.getByRole('region', { name: `Messages with ${fan}` });
  /** The sentence that says what was done, once the server has done it. */
  const done = (page: Page, words: RegExp) => page.getByRole('alert').filter({ hasText: words });

  beforeAll(async () => {
    web = await startWebBrowser({ AUTH_RATE_LIMIT: 'off' });
    api = await ApiClient.signIn(web.url, person('Mia'));
    // Fans who say only what they are told to.
    const rates = { replyRate: 0, readRate: 0, buyRate: 0, tipRate: 0 };
    account = await connectAccount(api, web.sandbox, { name: 'inbox', displayName: 'Lumen', limitPerMinute: 600, sandbox: { rates } });
    await web.sandbox.addFans(
      account.platformAccountId,
      ['ana', 'ben', 'cleo'].map((id) => ({ id, displayName: id })),
    );
  }, START_MS);
  afterAll(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    await web?.close();
  }, START_MS);

  it(
    'shows what a fan writes as it comes, sends the answer and says so; what is done with it can be undone',
    async () => {
      const page = await open(api);
      await page.goto('/messages');
      await page.getByText('No conversations yet').waitFor();
      await writes('ana', 'Hello, are you there?');
      await row(page, 'ana').click();
      await messages(page, 'ana').getByText('Hello, are you there?').waitFor();

      // What is being written outlives a reload.
      const field = page.getByLabel('Message to ana');
      await field.fill('Yes {{username|dear}}, for you always');
      await page.getByText('The fan reads:').waitFor();
      await page.reload();
      await eventually(async () => expect(await field.inputValue()).toContain('for you always'));
      await field.press('Enter');
      const mine = messages(page, 'ana').getByRole('article').filter({ hasText: 'for you always' });
      await mine.getByText('Sent').waitFor();
      expect(await mine.innerText()).not.toContain('{{');
      await eventually(async () => expect(await field.inputValue()).toBe(''));

      // Who the fan is stands beside it, and moves as it happens.
      const about = page.getByRole('complementary', { name: 'About the fan' });
      await about.getByText('Nothing noted').waitFor();
      await web.sandbox.happen(account.platformAccountId, 'tip', 'ana', { cents: 700 });
      await about.getByText('Tip: $7.00').waitFor();
      await about.getByText('$7.00', { exact: true }).waitFor();
      const [, fanId = ''] = new URL(page.url()).searchParams.get('thread')?.split('.') ?? [];
      await api.post(`/fans/${fanId}/consent`, { state: 'granted', source: 'by mail' });
      await about.getByText('from: by mail').waitFor();

      await page.getByRole('button', { name: 'Assign', exact: true }).click();
      await page.getByRole('menuitem', { name: /^Mia/ }).click();
      await page.getByRole('button', { name: 'Assigned to Mia' }).waitFor();
      await page.getByRole('button', { name: 'Snooze', exact: true }).click();
      await page.getByRole('menuitem', { name: /^In an hour/ }).click();
      // Shown at once; the sentence with its undo comes when the server has answered, in place of the one of before.
      await done(page, /Snoozed until/)
        .getByRole('button', { name: 'Undo' })
        .click();
      await row(page, 'ana').waitFor();
      await page.getByRole('button', { name: 'Close', exact: true }).click();
      await done(page, /^Closed/).waitFor();
      await page.getByRole('button', { name: 'Reopen', exact: true }).click();
      await done(page, /^Open again/).waitFor();
      await row(page, 'ana').waitFor();
      expect(await axeFindings(page)).toEqual([]);
    },
    TEST_MS,
  );

  it(
    'is worked through with the keyboard alone',
    async () => {
      await writes('ben', 'Is there a new set?');
      await writes('cleo', 'Good morning');
      const page = await open(api);
      await page.goto('/messages?tab=unanswered');
      // Who has waited longest stands first.
      await eventually(async () =>
        expect(await page.getByRole('region', { name: 'Conversations' }).getByRole('link').allInnerTexts()).toEqual([
          expect.stringContaining('Is there a new set?'),
          expect.stringContaining('Good morning'),
        ]),
      );
      await page.keyboard.press('j');
      await messages(page, 'ben').getByText('Is there a new set?').waitFor();
      await page.getByLabel('Message to ben').waitFor();
      await page.keyboard.press('r');
      await page.keyboard.type('Tonight!');
      await page.keyboard.press('Enter');
      await messages(page, 'ben').getByText('Tonight!').waitFor();
      await page.waitForFunction(`document.querySelector('[data-composer]')?.value === ''`);
      await page.keyboard.press('Escape');
      await page.keyboard.press('n');
      await messages(page, 'cleo').waitFor();
      await page.keyboard.press('e');
      await page.getByText('Everybody has an answer').waitFor();
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Keys of the inbox' }).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.keyboard.press('/');
      await page.keyboard.type('morning');
      await page.locator('mark', { hasText: 'morning' }).waitFor();
    },
    TEST_MS,
  );

  it(
    'opens what was found at its message, and leads on to the newest',
    async () => {
      await writes('cleo', 'The treasure is here');
      for (let line = 1; line <= 30; line += 1) await writes('cleo', `Line ${line}${'\nand more'.repeat(3)}`);
      const page = await open(api);
      await page.goto('/messages');
      await row(page, 'cleo').getByText('Line 30').waitFor();
      await page.goto('/messages?q=treasure');
      await row(page, 'cleo').click();
      const hit = messages(page, 'cleo').locator('[aria-current]');
      await hit.getByText('The treasure is here').waitFor();
      // The words are there before the list has moved to them.
      const comesInSight = (text: string) =>
        eventually(async () => {
          const box = await messages(page, 'cleo').getByText(text).boundingBox();
          expect(box !== null && box.y > 0 && box.y + box.height < (page.viewportSize()?.height ?? 0)).toBe(true);
        });
      await comesInSight('The treasure is here');
      await page.getByRole('button', { name: 'To the newest' }).click();
      await comesInSight('Line 30');
      expect(await axeFindings(page)).toEqual([]);
    },
    TEST_MS,
  );

  it(
    'tells two people in one conversation of each other, and asks before a second answer',
    async () => {
      const tom = await inviteMember(web, api, person('Tom'), 'chatter');
      await writes('ana', 'One more thing');
      const [mine, his] = [await open(api), await open(tom)];
      for (const page of [mine, his]) {
        await page.goto('/messages');
        await row(page, 'ana').click();
        await messages(page, 'ana').getByText('One more thing').waitFor();
      }
      await mine.getByText('Tom is looking').waitFor();
      // Said anew while he goes on; who stops is soon somebody who looks.
      const field = his.getByLabel('Message to ana');
      await field.fill('Which one?');
      await eventually(async () => {
        await field.press('!');
        expect(await mine.getByText('Tom is writing …').isVisible()).toBe(true);
      });
      await field.press('Enter');
      await messages(mine, 'ana').getByText('Which one?').waitFor();
      await messages(mine, 'ana').getByText('Tom', { exact: true }).waitFor();
    },
    TEST_MS,
  );

  it(
    'is a list, then a conversation, then the fan on a phone',
    async () => {
      const page = await open(api, { phone: true, dark: true });
      await page.goto('/messages');
      await row(page, 'ana').tap();
      await page.getByLabel('Message to ana').waitFor();
      expect(await overflowPx(page)).toBe(0);
      expect(await axeFindings(page)).toEqual([]);
      await page.getByRole('button', { name: 'About ana' }).tap();
      await page.getByRole('complementary', { name: 'About the fan' }).waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await page.getByRole('button', { name: 'Back to the conversation' }).tap();
      await page.getByRole('button', { name: 'Back to the list' }).tap();
      await row(page, 'ana').waitFor();
      expect(await overflowPx(page)).toBe(0);
    },
    TEST_MS,
  );

  it('went through all of it without an error', () => expect(faults.flat()).toEqual([]));
});
