import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import type { Fan } from '../../contracts/fans/fan';
import type { MessageDetail } from '../../contracts/messaging/message';
import { ApiClient } from '../../scripts/demo/api-client';
import { connectAccount, type ConnectedAccount } from '../../scripts/demo/connect-account';
import { eventually } from '../support/eventually';
import { inviteMember } from '../support/invite-member';
import { openAs } from '../support/open-as';
import { describeWith } from '../support/requires';
import { axeFindings, overflowPx, startWebBrowser, type WebBrowser } from '../support/web-browser';

const START_MS = 240_000;
const TEST_MS = 300_000;
const STEPS = ['Hello {{display_name|you}}, how was your day?', 'I made this for you tonight.', 'Sleep well.'];

describeWith('chromium', 'canned replies and scripts', () => {
  let web: WebBrowser;
  let api: ApiClient;
  let account: ConnectedAccount;
  let owner: Page;
  let chatter: Page;
  const faults: string[][] = [];

  const person = (name: string) => ({ name, email: `${name.toLowerCase()}@example.com`, password: 'correct horse battery' });
  async function open(client: ApiClient, options?: Parameters<WebBrowser['open']>[0]): Promise<Page> {
    const opened = await openAs(web, client, options);
    faults.push(opened.faults);
    return opened.page;
  }
  const writes = (fan: string, text: string) => web.sandbox.happen(account.platformAccountId, 'reply', fan, { text });
  const said = (page: Page, fan: string) => page.getByRole('region', { name: `Messages with ${fan}` });
  const panel = (page: Page) => page.getByRole('complementary', { name: 'About the fan' });
  const next = (page: Page, step: number) => panel(page).getByText(`Step ${step} of ${STEPS.length} is next`);
  const threadOf = async (fan: string) => {
    const { items } = await api.get<{ items: Fan[] }>(`/fans?accountId=${account.accountId}`);
    return `/messages?thread=${account.accountId}.${items.find((one) => one.platformFanId === fan)?.id ?? ''}`;
  };
  /** What the platform calls a message that is shown. */
  async function platformIdOf(shown: Locator): Promise<string> {
    const id = (await shown.getAttribute('data-message')) ?? '';
    const { attempts } = await api.get<MessageDetail>(`/accounts/${account.accountId}/messages/${id}`);
    return attempts.find((one) => one.outcome === 'sent')?.platformMessageId ?? '';
  }
  /** With the keys alone: a key that is pressed while the last command is under way would do nothing. */
  const press = (within: Locator, name: string, exact = false) => within.getByRole('button', { name, exact, disabled: false }).press('Enter');
  /** Begins the script with the keys alone. */
  async function begin(page: Page): Promise<void> {
    const choose = panel(page).getByRole('combobox', { name: 'Begin a script' });
    await choose.focus();
    await choose.press('ArrowDown');
    await page.getByRole('option', { name: 'Evening (3 steps)' }).waitFor();
    // The list may open with nothing marked, or with the only one.
    await choose.press('ArrowDown');
    await page.locator('[role=option][data-combobox-selected]').waitFor();
    await choose.press('Enter');
    await press(panel(page), 'Begin');
    await next(page, 1).waitFor();
  }

  beforeAll(async () => {
    web = await startWebBrowser({ AUTH_RATE_LIMIT: 'off' });
    api = await ApiClient.signIn(web.url, person('Mia'));
    const rates = { replyRate: 0, readRate: 0, buyRate: 0, tipRate: 0 };
    const fans = ['ana', 'ben', 'cleo'].map((id) => ({ id, displayName: id }));
    account = await connectAccount(api, web.sandbox, { name: 'scripts', displayName: 'Lumen', limitPerMinute: 600, fans, sandbox: { rates } });
    for (const { id } of fans) await writes(id, 'Good evening');
    // Their names stand in the texts; they come with the past of the account.
    await eventually(async () => {
      const { items } = await api.get<{ items: Fan[] }>(`/fans?accountId=${account.accountId}`);
      expect(items.map((fan) => fan.displayName).sort()).toEqual(['ana', 'ben', 'cleo']);
    }, START_MS);
    owner = await open(api);
    chatter = await open(await inviteMember(web, api, person('Tom'), 'chatter'));
  }, START_MS);
  afterAll(async () => {
    await Promise.all([owner, chatter].map((page) => page?.context().close()));
    await web?.close();
  }, START_MS);

  it(
    'a chatter keeps a reply under a shortcut and writes it with a slash',
    async () => {
      await chatter.goto('/messages/replies');
      await chatter.getByRole('link', { name: 'New reply' }).click();
      const form = chatter.getByRole('dialog', { name: 'New reply' });
      await form.getByLabel('Name').fill('Good evening');
      await form.getByLabel('Shortcut').fill('eve');
      await form.getByLabel('Text').fill('Good evening, ');
      await form.getByRole('button', { name: 'Display name' }).click();
      expect(await axeFindings(chatter)).toEqual([]);
      await form.getByRole('button', { name: 'Keep the reply' }).click();
      await chatter.getByRole('row', { name: /eve/ }).waitFor();

      await chatter.goto(await threadOf('ana'));
      const field = chatter.getByLabel('Message to ana');
      await field.pressSequentially('/ev');
      await chatter.getByRole('option', { name: /Good evening, ana/ }).waitFor();
      expect(await axeFindings(chatter)).toEqual([]);
      await field.press('Enter');
      await eventually(async () => expect(await field.inputValue()).toBe('Good evening, ana'));
      await field.press('Enter');
      await said(chatter, 'ana').getByRole('article').filter({ hasText: 'Good evening, ana' }).getByText('Sent').waitFor();
    },
    TEST_MS,
  );

  it(
    'a script is written step by step, with what stands in its way said',
    async () => {
      await owner.goto('/messages/scripts');
      await owner.getByRole('button', { name: 'New script' }).click();
      await owner.getByRole('dialog').getByLabel('Name').fill('Evening');
      await owner.getByRole('button', { name: 'Write its steps' }).click();
      for (const [index, text] of STEPS.entries()) {
        if (index > 0) await owner.getByRole('button', { name: 'Add a step' }).click();
        await owner
          .getByRole('region', { name: `Step ${index + 1}` })
          .getByLabel('Text')
          .fill(text);
      }
      const priced = owner.getByRole('region', { name: 'Step 2' });
      await priced.getByLabel('Price').fill('12');
      await owner.getByRole('button', { name: 'Save', exact: true }).click();
      await owner.getByRole('button', { name: /Step 2.*needs media/ }).waitFor();
      const buffer = await sharp({ create: { width: 64, height: 64, channels: 3, background: 'teal' } })
        .png()
        .toBuffer();
      await priced.locator('input[type=file]').setInputFiles({ name: 'set.png', mimeType: 'image/png', buffer });
      await priced.getByRole('button', { name: 'Show set.png large' }).waitFor();
      await owner.getByRole('button', { name: 'Save', exact: true }).click();
      await owner.getByText('Ready', { exact: true }).waitFor();
      expect(await axeFindings(owner)).toEqual([]);

      const french = await open(api, { language: 'fr-FR', phone: true, dark: true });
      await french.goto(new URL(owner.url()).pathname);
      await french.getByRole('region', { name: 'Étape 3' }).waitFor();
      expect([await axeFindings(french), await overflowPx(french)]).toEqual([[], 0]);
      await french.context().close();
    },
    TEST_MS,
  );

  it(
    'goes on step by step where everybody looks, and ends when the fan buys',
    async () => {
      const address = await threadOf('ana');
      await Promise.all([chatter.goto(address), owner.goto(address)]);
      await begin(chatter);
      await panel(chatter).getByText('Hello ana, how was your day?').waitFor();
      expect(await axeFindings(chatter)).toEqual([]);
      for (const [index, send] of ['Send step 1', 'Send step 2 for $12.00'].entries()) {
        await press(panel(chatter), send);
        await Promise.all([chatter, owner].map((page) => next(page, index + 2).waitFor()));
      }
      const offer = said(owner, 'ana').getByRole('article').filter({ hasText: STEPS[1] });
      await offer.getByText('Sent').waitFor();

      await web.sandbox.happen(account.platformAccountId, 'buy', 'ana', { message: await platformIdOf(offer) });
      await Promise.all([chatter, owner].map((page) => panel(page).getByText('Evening: Bought').waitFor()));
      await offer.getByText('bought', { exact: true }).waitFor();
      await panel(chatter).getByRole('img', { name: 'Step 3: not sent' }).waitFor();
    },
    TEST_MS,
  );

  it(
    'ends when a fan says no, and when a fan writes STOP',
    async () => {
      await chatter.goto(await threadOf('ben'));
      await begin(chatter);
      await press(panel(chatter), 'Send step 1');
      await next(chatter, 2).waitFor();
      await press(panel(chatter), 'End', true);
      await chatter.getByRole('menuitem', { name: 'The fan said no' }).press('Enter');
      await panel(chatter).getByText('Evening: Said no').waitFor();

      await chatter.goto(await threadOf('cleo'));
      await begin(chatter);
      await writes('cleo', 'STOP');
      await panel(chatter).getByText('Evening: Opted out').waitFor();
      expect(await axeFindings(chatter)).toEqual([]);
      await owner.goto('/messages/scripts');
      await owner.getByRole('link', { name: 'Evening' }).click();
      await owner.getByText('Fans who went through it').waitFor();
      for (const share of ['33%', '67%']) await owner.getByText(`${share} of those who ended`).waitFor();
    },
    TEST_MS,
  );

  it('went through all of it without an error', () => expect(faults.flat()).toEqual([]));
});
