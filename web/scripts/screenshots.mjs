#!/usr/bin/env node
// Takes the pictures of the README from a running platform with the demo workspace, while a campaign runs that this script launches.
// node web/scripts/screenshots.mjs ADDRESS [EMAIL PASSWORD]; writes docs/images/.
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const [address, email = 'demo@huntaze.local', password = 'huntaze-demo'] = process.argv.slice(2);
if (address === undefined) throw new Error('Say where the app answers: node web/scripts/screenshots.mjs http://127.0.0.1:3000');

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'docs', 'images');
const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
/** Enough to see a plot; a minute at the demo account's pace. */
const SENT_ENOUGH = 8;
const PATIENCE_MS = 180_000;
const LOOK_AGAIN_MS = 1_000;
const SETTLE_MS = 3_000;

const campaign = {
  name: 'Behind the scenes, autumn',
  holdoutBp: 0,
  variants: [
    { name: 'A question', weightBp: 5_000, text: 'Hi {{first_name|there}}, which set should I film next: the studio or the garden?' },
    { name: 'A tease', weightBp: 5_000, text: 'Hi {{first_name|there}}, something new goes up on Friday. Want to see it first?' },
  ],
};

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox'] });

async function signedIn(/** @type {{ viewport: typeof WIDE, colorScheme?: 'light' | 'dark' }} */ look) {
  const context = await browser.newContext({ baseURL: address, locale: 'en-US', reducedMotion: 'reduce', ...look });
  const answer = await context.request.post('/api/auth/sign-in/email', { data: { email, password }, headers: { origin: address ?? '' } });
  if (!answer.ok()) throw new Error(`Sign-in as ${email} answered ${answer.status()}: ${await answer.text()}`);
  /** @returns {Promise<any>} */
  const call = async (/** @type {string} */ method, /** @type {string} */ path, /** @type {unknown} */ data) => {
    const said = await context.request.fetch(`/v1${path}`, { method, data, headers: { origin: address ?? '' } });
    if (!said.ok()) throw new Error(`${method} ${path} answered ${said.status()}: ${await said.text()}`);
    return said.status() === 204 ? undefined : said.json();
  };
  const shoot = async (/** @type {string} */ path, /** @type {string} */ name) => {
    const page = await context.newPage();
    await page.goto(path);
    await page.locator('h1').first().waitFor();
    await page.waitForTimeout(SETTLE_MS);
    await page.screenshot({ path: join(FOLDER, `${name}.png`) });
    process.stdout.write(`docs/images/${name}.png\n`);
  };
  return { context, call, shoot };
}

/** Launches the campaign and waits until some of it has left. @returns its id */
async function runningCampaign(/** @type {Awaited<ReturnType<typeof signedIn>>['call']} */ call) {
  const { items: accounts } = await call('GET', '/accounts', undefined);
  const { id } = await call('POST', '/campaigns', { ...campaign, accountId: accounts[0].id });
  await call('POST', `/campaigns/${id}/launch`, {});
  for (const until = Date.now() + PATIENCE_MS; ;) {
    const { states } = await call('GET', `/campaigns/${id}/progress`, undefined);
    if (states.sent >= SENT_ENOUGH) return id;
    if (Date.now() > until) throw new Error(`Only ${states.sent} of the campaign's messages left in ${PATIENCE_MS / 1_000} s.`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}

mkdirSync(FOLDER, { recursive: true });
try {
  const wide = await signedIn({ viewport: WIDE });
  await wide.call('PUT', '/home/tour', { seen: true });
  const draft = await wide.call('POST', '/campaigns', {
    ...campaign,
    name: 'A hello in winter',
    accountId: (await wide.call('GET', '/accounts', undefined)).items[0].id,
  });
  const id = await runningCampaign(wide.call);
  await wide.shoot('/', 'home');
  await wide.shoot(`/campaigns/${draft.id}/edit`, 'builder');
  const dark = await signedIn({ viewport: WIDE, colorScheme: 'dark' });
  await dark.shoot(`/campaigns/${id}`, 'campaign-dark');
  const phone = await signedIn({ viewport: PHONE });
  await phone.shoot(`/campaigns/${id}`, 'campaign-phone');
} finally {
  await browser.close();
}
