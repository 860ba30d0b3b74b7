import type { Page } from 'playwright-core';
import { describeWith } from '../support/requires';
import { startWebBrowser, walk, type WebBrowser } from '../support/web-browser';

const START_MS = 240_000;
const ACCOUNT = 'acct_campaigns';
const KEY = 'campaigns-sandbox-key';
const FANS = 24;
const PASSWORD = 'correct horse battery';

const csv = () =>
  [
    'fan_id,username,name,language,total_spent',
    ...Array.from({ length: FANS }, (_, n) => `f${n},user${n},Fan ${n},${n % 3 === 0 ? 'fr' : 'en'},${n}.50`),
  ].join('\n');

/** Words of the interface that the walk goes by, in the two languages it is made in. */
const WORDS = {
  en: {
    language: 'en-US' as const,
    blank: /^An empty page/,
    name: 'Name',
    text: 'Text',
    next: 'Next: Messages',
    schedule: /^Schedule/,
    review: /^Review/,
    saved: /^Saved \d/,
    launch: 'Launch',
    send: new RegExp(`^Send to ${FANS} fans`),
    sendLater: new RegExp(`^Schedule for ${FANS} fans`),
    pause: 'Pause',
    pauseNow: 'Pause now',
    paused: /^Paused\. Nothing leaves/,
    more: 'More actions',
    edit: 'Edit messages',
    force: 'Save the changes',
    change: /^Change for \d+ fans?$/,
    resume: 'Resume',
    resumeNow: /^Send to the \d+ remaining fans?$/,
    done: 'Completed',
    results: 'Results',
    messages: 'Messages',
    reschedule: 'Change the start',
    startTime: 'Start time',
    atTime: 'At a set time',
    start: /^Start [A-Z]/,
    scheduled: 'Scheduled',
    missing: 'Write a text, or attach media.',
    unknown: /no fan has “naem”/,
  },
  fr: {
    language: 'fr-FR' as const,
    blank: /^Une page blanche/,
    name: 'Nom',
    text: 'Texte',
    next: 'Suite : Messages',
    schedule: /^Horaire/,
    review: /^Vérification/,
    saved: /^Enregistré à \d/,
    launch: 'Lancer',
    send: new RegExp(`^Envoyer à ${FANS} fans`),
    sendLater: new RegExp(`^Planifier pour ${FANS} fans`),
    pause: 'Suspendre',
    pauseNow: /^Suspendre maintenant/,
    paused: /^En pause|^Suspendue/,
    more: 'Autres actions',
    edit: 'Modifier les messages',
    force: 'Enregistrer les modifications',
    change: /^Modifier pour \d+ fans?$/,
    resume: 'Reprendre',
    resumeNow: /^Envoyer aux? /,
    done: 'Terminée',
    results: 'Résultats',
    messages: 'Messages',
    reschedule: 'Changer le début',
    startTime: 'Date de début',
    atTime: 'À une date fixée',
    start: /^Commencer le/,
    scheduled: 'Planifiée',
    missing: 'Écrivez un texte ou joignez un média.',
    unknown: /aucun fan n’a «\snaem\s»/,
  },
};

describeWith('chromium', 'campaigns in the web app', () => {
  let web: WebBrowser;
  beforeAll(async () => {
    web = await startWebBrowser();
  }, START_MS);
  afterAll(async () => web?.close(), START_MS);

  /** Somebody signed in, with an account whose pace lets a person keep up, and fans. Written past the pages: those have tests of their own. */
  async function settle(page: Page, language: 'en' | 'fr'): Promise<string> {
    const platformId = `${ACCOUNT}_${language}`;
    await web.sandbox.putAccount(platformId, { key: KEY, limitPerMinute: 10 });
    await page.goto('/sign-in');
    const given = [`${language}@example.com`, PASSWORD, web.sandbox.url, platformId, csv()];
    return page.evaluate<string>(
      `(async ([email, password, baseUrl, platformAccountId, csv]) => {
        const json = async (path, body, method = 'POST') => {
          const answer = await fetch(path, { method, headers: { 'content-type': typeof body === 'string' ? 'text/csv' : 'application/json' }, body: typeof body === 'string' ? body : JSON.stringify(body) });
          if (!answer.ok) throw new Error(path + ' ' + answer.status + ' ' + (await answer.text()));
          return answer.status === 204 ? null : answer.json();
        };
        await json('/api/auth/sign-up/email', { name: 'Ada Martin', email, password });
        await json('/v1/workspaces', { name: 'Studio' }).catch(() => null);
        const account = await json('/v1/accounts', { platform: 'sandbox', baseUrl, platformAccountId, apiKey: '${KEY}', displayName: 'Ada', limitPerMinute: 10, authorityNote: 'Ada owns this account and agreed.' });
        const file = await json('/v1/imports?accountId=' + account.id + '&kind=fans&filename=fans.csv', csv);
        await json('/v1/imports/' + file.id + '/start', {});
        for (let tries = 0; tries < 500; tries += 1) {
          const now = await (await fetch('/v1/imports/' + file.id)).json();
          if (now.status === 'completed') return account.id;
          await new Promise((done) => setTimeout(done, 200));
        }
        throw new Error('the import did not end');
      })(${JSON.stringify(given)})`,
    );
  }

  describe.each(['en', 'fr'] as const)('in %s', (language) => {
    const words = WORDS[language];
    let page: Page;
    let faults: string[];
    let platformId: string;
    let accountId: string;
    const click = (name: string | RegExp) =>
      page
        .getByRole('button', { name, exact: typeof name === 'string' })
        .first()
        .click();
    const saved = () => page.getByText(words.saved).first().waitFor();
    /** Recipients are drawn a moment after the launch: whoever pauses before that edits for nobody yet. */
    const firstMessage = async () => {
      while ((await web.sandbox.count(platformId)).distinctFans < 1) await page.waitForTimeout(100);
    };
    const menu = async (item: string) => {
      await click(words.more);
      await page.getByRole('menuitem', { name: item }).click();
    };

    beforeAll(async () => {
      ({ page, faults } = await web.open({ language: words.language }));
      accountId = await settle(page, language);
      platformId = `${ACCOUNT}_${language}`;
    }, START_MS);

    it('builds a campaign in steps that save themselves, and keeps what was typed through a reload', async () => {
      await page.goto('/campaigns/new');
      await click(words.blank);
      await page.waitForURL(/\/edit/);
      await page.getByRole('textbox', { name: words.name, exact: true }).fill('Printemps');
      await click(words.next);
      const texts = page.getByRole('textbox', { name: words.text });
      await texts.nth(0).fill('Hey {{naem|you}}!');
      await page.getByText(words.unknown).first().waitFor();
      await texts.nth(0).fill('Hey {{first_name|you}}!');
      await saved();
      await page.reload();
      await texts.nth(0).waitFor();
      expect(await texts.nth(0).inputValue()).toBe('Hey {{first_name|you}}!');
      await click(words.review);
      await page.getByRole('button', { name: words.missing }).click();
      // Focused once the step is there, not at the click.
      await texts.nth(1).and(page.locator(':focus')).waitFor();
      await texts.nth(1).fill('Hi {{first_name|there}}!');
      await saved();
    });

    it('asks which version stays when somebody else saved the draft', async () => {
      const other = await page.context().newPage();
      await other.goto(page.url());
      await other.getByRole('textbox', { name: words.text }).nth(1).fill('Theirs');
      await other.getByText(words.saved).first().waitFor();
      await page.getByRole('textbox', { name: words.text }).nth(1).fill('Mine {{first_name|there}}');
      await page.getByRole('button', { name: language === 'en' ? 'Keep mine' : 'Garder la mienne' }).click();
      await saved();
      await other.reload();
      expect(await other.getByRole('textbox', { name: words.text }).nth(1).inputValue()).toBe('Mine {{first_name|there}}');
      await other.close();
    });

    it('launches, watches, pauses, edits what has not left, goes on, and shows the result', async () => {
      await click(words.review);
      await click(words.launch);
      await click(words.send);
      await page.getByRole('heading', { name: 'Printemps', exact: true }).waitFor();
      await firstMessage();
      await click(words.pause);
      await page.getByRole('dialog').getByRole('button', { name: words.pauseNow }).click();
      await page.getByText(words.paused).first().waitFor();
      await menu(words.edit);
      await page.getByRole('textbox', { name: words.text }).nth(0).fill('New words for {{first_name|you}}');
      await click(words.force);
      await page.getByRole('dialog').getByRole('button', { name: words.change }).click();
      await page.getByRole('tab', { name: words.messages, selected: true }).waitFor();
      await page.getByText('New words for {{first_name|you}}').first().waitFor();
      await web.sandbox.changeAccount(platformId, { limitPerMinute: 600 });
      const quicker = await page.request.patch(`/v1/accounts/${accountId}`, { data: { limitPerMinute: 600 }, headers: { origin: web.url } });
      expect(quicker.ok()).toBe(true);
      await click(words.resume);
      await page.getByRole('dialog').getByRole('button', { name: words.resumeNow }).click();
      await page.getByText(words.done, { exact: true }).first().waitFor({ timeout: 120_000 });
      await page.getByRole('tab').first().click();
      await page.getByText(words.results).first().waitFor();
      expect(await web.sandbox.count(platformId)).toMatchObject({ distinctFans: FANS, doubled: 0 });
    });

    it('moves the start of a campaign that has not begun', async () => {
      await page.goto('/campaigns/new');
      await page.getByRole('textbox', { name: words.name, exact: true }).fill('Demain');
      await page.getByRole('button', { name: language === 'en' ? /^A hello/ : /^Un bonjour/ }).click();
      await page.waitForURL(/\/edit/);
      await click(words.schedule);
      await page.getByLabel(words.atTime).check();
      await saved();
      await click(words.review);
      await click(words.launch);
      await click(words.sendLater);
      // The sentence that says so names the state, too: only on the campaign's own page can it be changed.
      await page.waitForURL(/\/campaigns\/[^/]+$/);
      await page.getByText(words.scheduled).first().waitFor();
      await menu(words.reschedule);
      await page.getByLabel(words.startTime).fill('2100-01-01T10:00');
      await page.getByRole('dialog').getByRole('button', { name: words.start }).click();
      await page.getByText(/2100/).first().waitFor();
    });

    // In the other theme and size the walk over every page sees them.
    const look = words.language === 'en-US' ? { phone: false, dark: false } : { phone: true, dark: true };
    it(`has nothing for axe to find and no sideways scrolling: ${look.dark ? 'dark, phone' : 'light, wide'}`, async () => {
      const { request } = page;
      const list = ((await (await request.get('/v1/campaigns')).json()) as { items: { id: string; status: string }[] }).items;
      const copy = await request.post(`/v1/campaigns/${list[0]!.id}/copy`, { data: { name: 'Copy' }, headers: { origin: web.url } });
      const { id: draft } = (await copy.json()) as { id: string };
      const done = list.find(({ status }) => status === 'completed')!.id;
      const paths = [
        '/campaigns',
        ...['messages', 'schedule', 'review'].map((step) => `/campaigns/${draft}/edit?step=${step}`),
        ...['overview', 'recipients', 'messages', 'timeline'].map((tab) => `/campaigns/${done}?tab=${tab}`),
      ];
      const seen = await walk(web, paths, { ...look, language: words.language, cookies: await page.context().cookies() });
      expect(seen).toEqual({ wrong: [], faults: [] });
    });

    it('had no page fail on the way', () => expect(faults).toEqual([]));
  });
});
