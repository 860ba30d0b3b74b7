import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describeWith } from '../support/requires';
import { settled, startWebBrowser, walk, type WebBrowser } from '../support/web-browser';

const ACCOUNT = 'acct_web';
const KEY = 'web-sandbox-key';
const FANS = 60;
const START_MS = 240_000;

const csv = () =>
  [
    'fan_id,username,name,language,total_spent',
    ...Array.from({ length: FANS }, (_, index) => `f${index},user${index},Fan ${index},en,${index}.50`),
    ',nobody,No Id,en,1',
  ].join('\n');

describeWith('chromium', 'the web app', () => {
  let web: WebBrowser;
  let page: Page;
  let faults: string[];
  const go = async (section: string) => {
    const sections = page.getByRole('navigation', { name: 'Sections' });
    await sections.getByRole('link', { name: section }).click();
    await sections.locator('[aria-current=page]', { hasText: section }).waitFor();
    await settled(page);
  };
  const heading = (name: string) => page.getByRole('heading', { name, exact: true });

  beforeAll(async () => {
    web = await startWebBrowser();
    await web.sandbox.putAccount(ACCOUNT, { key: KEY, limitPerMinute: 600 });
    ({ page, faults } = await web.open());
  }, START_MS);
  afterAll(async () => web?.close(), START_MS);

  it('keeps what was typed when sign-in is refused, and says why', async () => {
    await page.goto('/campaigns');
    await page.getByLabel('E-mail').fill('ada@example.com');
    await page.getByLabel('Password', { exact: true }).fill('not the password');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('E-mail or password is not right.').waitFor();
    expect(await page.getByLabel('E-mail').inputValue()).toBe('ada@example.com');
  });

  it('signs up, names the workspace, and begins at Home', async () => {
    await page.goto('/sign-up');
    await page.getByLabel('Your name').fill('Ada Martin');
    await page.getByLabel('E-mail').fill('ada@example.com');
    await page.getByLabel('Password', { exact: true }).fill('short');
    await page.getByLabel('Name of the workspace').fill('Studio Ada');
    await page.getByRole('button', { name: 'Create a workspace' }).click();
    await page.getByText('Use at least 10 characters.').waitFor();
    await page.getByLabel('Password', { exact: true }).fill('correct horse battery');
    await page.getByRole('button', { name: 'Create a workspace' }).click();
    await heading('Home').waitFor();
    await page.getByRole('button', { name: 'Workspace: Studio Ada' }).waitFor();
  });

  it('connects a platform account, and stops and resumes it', async () => {
    await go('Accounts');
    await page.getByRole('link', { name: 'Connect an account' }).click();
    await page.getByLabel('Address of its API').fill(web.sandbox.url);
    await page.getByLabel('Account id at the platform').fill(ACCOUNT);
    await page.getByLabel('API key').fill(KEY);
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Ada on the sandbox');
    await page.getByLabel('Messages a minute, at most').fill('600');
    await page.getByLabel('Who agreed').fill('Ada owns this account and agreed today.');
    await page.getByRole('button', { name: 'Connect', exact: true }).click();
    await heading('Ada on the sandbox').waitFor();
    await page.getByRole('button', { name: 'Stop sending' }).click();
    await page.getByLabel('Why').fill('trying the button');
    await page.getByRole('button', { name: 'Stop sending now' }).click();
    await page.getByText('trying the button').first().waitFor();
    await page.getByRole('button', { name: 'Go on sending' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Go on', exact: true }).click();
    await page.getByText('Nothing waits.').first().waitFor();
  });

  it('imports fans: upload, mapping, start, refused rows, and finds one of them', async () => {
    await go('Fans');
    await page.getByRole('link', { name: 'Import fans' }).click();
    await page.locator('input[type=file]').setInputFiles({ name: 'fans.csv', mimeType: 'text/csv', buffer: Buffer.from(csv()) });
    await page.getByRole('button', { name: 'Upload and look' }).click();
    await heading('2. Columns').waitFor();
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByText('Every row is either in or among the refused ones.').waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Download 1 refused row' }).click()]);
    expect(await download.failure()).toBeNull();
    await page.getByRole('link', { name: 'See the fans' }).click();
    await page.getByRole('searchbox').fill('Fan 12');
    await page.waitForURL(/\?q=Fan/);
    await page.getByRole('link', { name: 'Fan 12', exact: true }).click();
    await page.getByRole('dialog').getByText('f12', { exact: true }).waitFor();
    await page.waitForURL(/\/fans\?q=Fan.*&fan=[0-9a-f-]{36}/);
    await page.getByRole('button', { name: 'Close' }).click();
  });

  it('writes a campaign, is told what is missing, launches it, and watches it end', async () => {
    await go('Campaigns');
    await page.getByRole('link', { name: 'New campaign' }).click();
    await page.getByRole('button', { name: /^An empty page/ }).click();
    await page.getByText('fans would get it').waitFor();
    await page.getByRole('button', { name: /^Review/ }).click();
    await page.getByRole('button', { name: /^Name\s?Fill this in/ }).click();
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Spring hello');
    await page.getByRole('button', { name: 'Next: Messages' }).click();
    await page.getByRole('textbox', { name: 'Text' }).nth(0).fill('Hey {{first_name|you}}, how are you?');
    await page.getByRole('textbox', { name: 'Text' }).nth(1).fill('Hi {{first_name|there}}! Something new is waiting.');
    await page.getByRole('button', { name: /^Review/ }).click();
    await heading('Spring hello').waitFor();
    await page.getByRole('button', { name: 'Launch' }).click();
    await page.getByRole('button', { name: `Send to ${FANS} fans` }).click();
    await page.getByText('Completed', { exact: true }).first().waitFor({ timeout: 120_000 });
    await page.getByRole('link', { name: new RegExp(`Show ${FANS} fans: The platform confirmed it`) }).click();
    await page.waitForURL(/tab=recipients&reason=sent/);
    await page.getByRole('link', { name: 'Fan 12', exact: true }).waitFor();
    expect(await web.sandbox.count(ACCOUNT)).toMatchObject({ distinctFans: FANS, doubled: 0, overLimitWindows: 0 });
  });

  it('tells by the bell what happened, without a reload, and makes a task of it', async () => {
    await page.getByRole('link', { name: 'Notifications: 2 unread, 1 need you' }).click();
    await heading('Notifications').waitFor();
    await page.getByRole('link', { name: 'fans.csv: 1 row was refused' }).waitFor();
    await page.getByRole('link', { name: 'Make it a task' }).click();
    await page.getByLabel('What is to be done').fill('Mend the row without an id');
    await page.getByRole('combobox', { name: 'Who does it' }).click();
    await page.getByRole('option', { name: 'Ada Martin (you)' }).click();
    await page.getByRole('button', { name: 'Create the task' }).click();
    // Back where it came from, which knows of the task now.
    await page.getByRole('link', { name: 'See the task' }).waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Tasks', exact: true }).click();
    await page.getByRole('link', { name: 'Mend the row without an id' }).waitFor();
    await page.getByRole('link', { name: 'Import fans.csv' }).waitFor();
    await page.getByRole('checkbox', { name: 'Done: Mend the row without an id' }).click();
    await heading('You have nothing to do').waitFor();
    await page.getByRole('link', { name: /^Notifications: 2 unread/ }).click();
    await page.getByRole('button', { name: 'Put aside' }).click();
    await page.getByText('Nothing needs you right now').waitFor();
    await page.getByRole('tab', { name: 'All' }).click();
    await page.getByRole('link', { name: 'Spring hello is completed' }).waitFor();
    await page.getByRole('button', { name: 'Mark all as read' }).click();
    await page.getByRole('link', { name: 'Notifications: none unread' }).waitFor();
  });

  it('says that the live numbers are lost, as of when, and goes on by itself', async () => {
    await web.sandbox.changeAccount(ACCOUNT, { limitPerMinute: 10 });
    await go('Campaigns');
    await page.getByRole('link', { name: 'New campaign' }).click();
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Slow one');
    await page.getByRole('button', { name: /^An empty page/ }).click();
    await page.getByRole('button', { name: 'Next: Messages' }).click();
    for (const index of [0, 1]) await page.getByRole('textbox', { name: 'Text' }).nth(index).fill('Good evening.');
    await page.getByRole('button', { name: /^Review/ }).click();
    await page.getByRole('button', { name: 'Launch' }).click();
    await page.getByRole('button', { name: /^Send to/ }).click();
    await page.getByText('Live', { exact: true }).waitFor();
    faults.length = 0;
    web.platform.kill('api', 'SIGKILL');
    await page
      .getByText(/Connection lost, as of/)
      .first()
      .waitFor();
    await page.getByText('Live', { exact: true }).waitFor({ timeout: 120_000 });
    faults.length = 0;
    await page.getByRole('button', { name: 'Pause', exact: true }).click();
    await page.getByRole('button', { name: 'Pause now' }).click();
    await page.getByText('Paused. Nothing leaves').waitFor();
  });

  it('changes language and keeps it', async () => {
    await go('Settings');
    await page.getByRole('link', { name: 'Language and look' }).click();
    await page.getByRole('main').getByText('Français').click();
    await heading('Langue et affichage').waitFor();
    await page.reload();
    await heading('Langue et affichage').waitFor();
    await page.locator('html[lang=fr]').waitFor();
    await page.getByRole('main').getByText('English').click();
    await heading('Language and look').waitFor();
  });

  it.each([
    ['light, wide', { phone: false, dark: false }],
    ['dark, phone', { phone: true, dark: true }],
  ] as const)('has nothing for axe to find and no sideways scrolling: %s', async (_name, look) => {
    // Every other page is walked over in the test of every page, campaigns in that of their own.
    const paths = ['/', '/notifications?tab=all', '/tasks?new=true'];
    const seen = await walk(web, paths, { ...look, cookies: await page.context().cookies() });
    expect(seen).toEqual({ wrong: [], faults: [] });
  });

  it('loads at most 250 kB of JavaScript for sign-in and Home', () => {
    expect(execFileSync(process.execPath, [join(__dirname, '..', '..', 'web', 'scripts', 'first-load.mjs')], { encoding: 'utf8' })).toContain('home');
  });

  it('had no page fail on the way', () => expect(faults).toEqual([]));
});
