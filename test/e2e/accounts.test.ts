import type { BrowserContext, Page } from 'playwright-core';
import { describeWith } from '../support/requires';
import { startWebBrowser, walk, type WebBrowser } from '../support/web-browser';

const START_MS = 240_000;
const WORDS = {
  en: {
    connect: 'Connect the sandbox',
    name: 'Sandbox',
    stop: 'Stop sending',
    why: 'Why',
    stopNow: 'Stop sending now',
    goOn: 'Go on sending',
    go: 'Go on',
    idle: 'Nothing waits. New messages leave at once.',
    email: 'E-mail of the person',
    some: 'Only some',
    which: 'Which accounts',
    invite: 'Send the invitation',
    invitations: 'Open invitations',
    create: 'Create an account',
    accept: 'Accept your invitation',
    join: /^Join/,
    upload: 'Upload and look',
    columns: '2. Columns',
    import: 'Import',
    imported: 'Every row is either in or among the refused ones.',
    fans: 'See the fans',
  },
  fr: {
    connect: 'Connecter le bac à sable',
    name: 'Bac à sable',
    stop: 'Arrêter l’envoi',
    why: 'Pourquoi',
    stopNow: 'Arrêter maintenant',
    goOn: 'Reprendre l’envoi',
    go: 'Reprendre',
    idle: 'Rien n’attend. Un nouveau message part aussitôt.',
    email: 'E-mail de la personne',
    some: 'Seulement certains',
    which: 'Quels comptes',
    invite: 'Envoyer l’invitation',
    invitations: 'Invitations en attente',
    create: 'Créer un compte',
    accept: 'Accepter votre invitation',
    join: /^Rejoindre/,
    upload: 'Envoyer et vérifier',
    columns: '2. Colonnes',
    import: 'Importer',
    imported: 'Chaque ligne est soit enregistrée, soit parmi les refusées.',
    fans: 'Voir les fans',
  },
} as const;

describeWith('chromium', 'accounts, members and keys in the web app', () => {
  let web: WebBrowser;
  const contexts: BrowserContext[] = [];
  const faults: string[][] = [];

  const open = async (options?: Parameters<WebBrowser['open']>[0]) => {
    const opened = await web.open(options);
    contexts.push(opened.context);
    faults.push(opened.faults);
    return opened.page;
  };
  /** A person of their own, with a workspace unless they come by an invitation. */
  async function signUp(page: Page, email: string, path = '/sign-up') {
    await page.goto(path);
    await page.locator('input[name=name]').fill(email.split('@')[0] ?? '');
    await page.locator('input[name=email]').fill(email);
    await page.locator('input[name=password]').fill('correct horse battery');
    if (path === '/sign-up') await page.locator('input[name=workspace]').fill('Studio');
    await page.locator('button[type=submit]').click();
  }
  /** The newest link in the local mail to this address. A mail is kept before the sink answers whoever hands it in. */
  async function mailedLink(to: string, pattern: RegExp): Promise<string> {
    const mails = (await (await fetch(`http://127.0.0.1:${web.platform.env.MAIL_PORT ?? ''}/messages`)).json()) as object[];
    const found = pattern.exec(mails.map((mail) => JSON.stringify(mail)).find((mail) => mail.includes(to)) ?? '')?.[0];
    if (found === undefined) throw new Error(`No mail to ${to} has a link like ${pattern.source}.`);
    return found;
  }

  beforeAll(async () => {
    // More people sign up here in a minute than one address may.
    web = await startWebBrowser({ AUTH_RATE_LIMIT: 'off' });
  }, START_MS);
  afterAll(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    await web?.close();
  }, START_MS);

  it.each(['en', 'fr'] as const)('connects the sandbox in one click, stops it with a reason and lets it go on: %s', async (language) => {
    const words = WORDS[language];
    const page = await open({ language: language === 'en' ? 'en-US' : 'fr-FR' });
    await signUp(page, `ada-${language}@example.com`);
    await page.waitForURL((url) => url.pathname === '/');
    await page.goto('/accounts');
    await page.getByRole('button', { name: words.connect }).click();
    await page.getByRole('heading', { name: words.name, exact: true }).waitFor();
    await page.getByText(words.idle).first().waitFor();
    await page.getByRole('button', { name: words.stop }).click();
    await page.getByLabel(words.why).fill('trying the button');
    await page.getByRole('dialog').getByRole('button', { name: words.stopNow }).click();
    await page.getByText('trying the button').first().waitFor();
    await page.getByRole('button', { name: words.goOn }).click();
    await page.getByRole('dialog').getByRole('button', { name: words.go, exact: true }).click();
    await page.getByText(words.idle).first().waitFor();
  });

  it.each(['en', 'fr'] as const)(
    'invites somebody for one account, who joins in a browser of their own and sees that account only: %s',
    async (lang) => {
      const words = WORDS[lang];
      const language = lang === 'en' ? 'en-US' : 'fr-FR';
      const guestEmail = `carl-${lang}@example.com`;
      const owner = await open({ language });
      await signUp(owner, `olga-${lang}@example.com`);
      await owner.waitForURL((url) => url.pathname === '/');
      await owner.goto('/accounts');
      await owner.getByRole('button', { name: words.connect }).click();
      await owner.getByRole('heading', { name: words.name, exact: true }).waitFor();
      const second = await owner.request.post('/v1/accounts/sandbox', { data: { displayName: 'Second', fans: 0 }, headers: { origin: web.url } });
      expect(second.ok()).toBe(true);
      await owner.goto('/settings/members/invite');
      await owner.getByLabel(words.email).fill(guestEmail);
      await owner.getByRole('radio', { name: words.some }).check();
      await owner.locator('label', { hasText: words.which }).click();
      await owner.getByRole('option', { name: 'Second' }).click();
      await owner.keyboard.press('Escape');
      await owner.getByRole('button', { name: words.invite }).click();
      await owner.getByRole('heading', { name: words.invitations }).waitFor();

      const link = new URL(await mailedLink(guestEmail, /http:\/\/127\.0\.0\.1:\d+\/invitations\/[\w-]+/));
      const guest = await open({ language });
      await guest.goto(link.pathname);
      await guest.getByRole('link', { name: words.create }).click();
      await guest.getByRole('heading', { name: words.accept }).waitFor();
      await signUp(guest, guestEmail, `/sign-up?next=${link.pathname}`);
      await guest.getByRole('button', { name: words.join }).click();
      await guest.waitForURL((url) => url.pathname === '/');
      await guest.goto('/accounts');
      await guest.getByRole('link', { name: 'Second' }).waitFor();
      expect(await guest.getByRole('link', { name: words.name, exact: true }).count()).toBe(0);
    },
  );

  it('imports fans in French as well', async () => {
    const words = WORDS.fr;
    const page = await open({ language: 'fr-FR' });
    await signUp(page, 'irma@example.com');
    await page.waitForURL((url) => url.pathname === '/');
    await page.goto('/accounts');
    await page.getByRole('button', { name: words.connect }).click();
    await page.getByRole('heading', { name: words.name, exact: true }).waitFor();
    await page.goto('/fans/import');
    const file = 'identifiant,nom,dépenses totales\nf9001,Léa,"12,50"\nf9002,Zoé,0\n';
    await page.locator('input[type=file]').setInputFiles({ name: 'fans.csv', mimeType: 'text/csv', buffer: Buffer.from(file) });
    await page.getByRole('button', { name: words.upload }).click();
    await page.getByRole('heading', { name: words.columns }).waitFor();
    await page.getByRole('button', { name: words.import, exact: true }).click();
    await page.getByText(words.imported).waitFor();
    await page.getByRole('link', { name: words.fans }).click();
    await page.getByRole('link', { name: 'Léa', exact: true }).waitFor();
  });

  it('makes a key that works, shows when it was used, and takes it back', async () => {
    const page = await open();
    await signUp(page, 'kim@example.com');
    await page.waitForURL((url) => url.pathname === '/');
    await page.goto('/settings/api-keys');
    await page.getByRole('link', { name: 'Make a key' }).click();
    await page.getByLabel('Name of the key').fill('Reports');
    await page.getByRole('button', { name: 'Reading only' }).click();
    await page.getByRole('button', { name: 'Make a key' }).click();
    const key = await page.getByLabel('Key', { exact: true }).innerText();
    const ask = () => fetch(`${web.url}/v1/accounts`, { headers: { authorization: `Bearer ${key.trim()}` } });
    expect((await ask()).status).toBe(200);
    await page.getByRole('button', { name: 'I have kept it' }).click();
    await page.reload();
    await page.getByText('In use', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Revoke Reports' }).click();
    await page.getByRole('button', { name: 'Revoke the key' }).click();
    await page.getByText('Revoked', { exact: true }).waitFor();
    expect((await ask()).status).toBe(401);
  });

  it('sets the quiet hours of several accounts at once, makes a task of an account, and remembers what reaches somebody', async () => {
    const first = contexts[0];
    if (first === undefined) throw new Error('Nobody signed up before.');
    const page = await open();
    await page.context().addCookies((await first.storageState()).cookies);
    await page.goto('/settings/limits');
    await page.getByRole('button', { name: 'Set quiet hours' }).click();
    await page.getByRole('button', { name: /^Set for \d+ account/ }).click();
    await page.getByRole('cell', { name: '22:00–08:00' }).first().waitFor();

    await page.goto('/accounts');
    await page.getByRole('link', { name: 'Sandbox', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Sandbox', exact: true }).waitFor();
    const account = page.url();
    await page.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Make a task of this' }).click();
    await page.getByRole('dialog').getByRole('link', { name: 'Account Sandbox' }).waitFor();
    await page.getByLabel('What is to be done').fill('Ask for a new key');
    await page.getByRole('button', { name: 'Create the task' }).click();
    await page.waitForURL(account);
    await page.goto('/tasks?tab=open');
    await page.getByRole('link', { name: 'Account Sandbox' }).click();
    await page.waitForURL(account);

    await page.goto('/settings/notifications');
    const here = page.getByRole('checkbox', { name: /An account is restricted/ });
    await Promise.all([page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.ok()), here.click()]);
    await page.reload();
    await here.waitFor();
    expect(await here.isChecked()).toBe(false);
  });

  it.each([
    ['light, wide', { phone: false, dark: false }],
    ['dark, phone', { phone: true, dark: true }],
  ] as const)('has nothing for axe to find and no sideways scrolling: %s', async (_name, look) => {
    const first = contexts[0];
    if (first === undefined) throw new Error('Nobody signed up before.');
    const list = (await (await first.request.get('/v1/accounts')).json()) as { items: { id: string }[] };
    const account = `/accounts/${list.items[0]!.id}`;
    // Every other page is walked over in the test of every page.
    const paths = ['sending', 'connection', 'history'].map((tab) => `${account}?tab=${tab}`);
    const seen = await walk(web, paths, { ...look, cookies: await first.cookies() });
    expect(seen).toEqual({ wrong: [], faults: [] });
  });

  it('had no page fail on the way', () => expect(faults.flat()).toEqual([]));
});
