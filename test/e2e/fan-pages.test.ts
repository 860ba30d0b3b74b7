import { readFileSync } from 'node:fs';
import { Client } from 'pg';
import type { Page } from 'playwright-core';
import { describeWith } from '../support/requires';
import { settled, startWebBrowser, walk, type WebBrowser } from '../support/web-browser';

const START_MS = 240_000;
const csv = () =>
  [
    'fan_id,username,name,language,total_spent',
    ...Array.from(
      { length: 60 },
      (_, index) => `f${index},user${index},${index === 12 ? '=Fan 12' : `Fan ${index}`},${index % 2 ? 'fr' : 'en'},${index}.50`,
    ),
    ',nobody,No Id,en,1',
  ].join('\n');

/** Names of the fans above, as any page would show them. */
const FAN = /\bFan \d+|\buser\d+/;

/** Texts of the page that name a fan: legible, or blurred by something around them. The browser's tab counts as well. */
const fansSeen = (page: Page) =>
  page.evaluate<{ legible: string[]; blurred: number }>(`(() => {
    const legible = ${FAN}.test(document.title) ? [document.title] : [];
    let blurred = 0;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (!${FAN}.test(node.data) || node.parentElement.closest('script, style, textarea') !== null) continue;
      let at = node.parentElement;
      while (at !== null && !getComputedStyle(at).filter.includes('blur')) at = at.parentElement;
      if (at === null) legible.push(node.data);
      else blurred += 1;
    }
    return { legible, blurred };
  })()`);

describeWith('chromium', 'the pages about fans', () => {
  let web: WebBrowser;
  let page: Page;
  let faults: string[];
  const heading = (name: string) => page.getByRole('heading', { name, exact: true });
  const api = async <T>(path: string, data?: object | string): Promise<T> => {
    const headers = { origin: web.url, ...(typeof data === 'string' ? { 'content-type': 'text/csv' } : {}) };
    const answer = await (data === undefined ? page.request.get(`/v1${path}`) : page.request.post(`/v1${path}`, { data, headers }));
    if (!answer.ok()) throw new Error(`${path} ${answer.status()} ${await answer.text()}`);
    return (await answer.json()) as T;
  };
  interface Listed {
    items: { id: string; status: string }[];
  }
  const fan13 = async () => (await api<Listed>('/fans?search=Fan%2013')).items[0]!.id;
  const account = async () => (await api<Listed>('/accounts')).items[0]!.id;

  /** A fan who is opted out, a campaign that has them among its recipients, a task about them, and a file that waits to be imported. */
  const made = async () => {
    const fan = await fan13();
    const accountId = await account();
    const variants = [{ name: 'A', weightBp: 10_000, text: 'Hello {{display_name|you}}' }];
    const { id: campaign } = await api<{ id: string }>('/campaigns', { name: 'Spring', accountId, metric: 'reply', variants });
    await api(`/campaigns/${campaign}/launch`, {});
    while ((await api<{ phase: string }>(`/campaigns/${campaign}/progress`)).phase !== 'sending') await page.waitForTimeout(100);
    await api('/tasks', { title: 'Write back', target: { type: 'fan', id: fan } });
    const { id: file } = await api<{ id: string }>(`/imports?accountId=${accountId}&kind=fans&filename=more.csv`, csv());
    return { fan, campaign, file };
  };

  beforeAll(async () => {
    web = await startWebBrowser();
    await web.sandbox.putAccount('acct_fans', { key: 'fans-sandbox-key', limitPerMinute: 600 });
    ({ page, faults } = await web.open());
    await page.goto('/sign-up');
    await page.getByLabel('Your name').fill('Ada Martin');
    await page.getByLabel('E-mail').fill('ada@example.com');
    await page.getByLabel('Password', { exact: true }).fill('correct horse battery');
    await page.getByLabel('Name of the workspace').fill('Studio Ada');
    await page.getByRole('button', { name: 'Create a workspace' }).click();
    await page.getByRole('button', { name: 'Workspace: Studio Ada' }).waitFor();
    await api('/accounts', {
      platform: 'sandbox',
      baseUrl: web.sandbox.url,
      platformAccountId: 'acct_fans',
      apiKey: 'fans-sandbox-key',
      authorityNote: 'Ada owns this account.',
      // Slow enough for a campaign to run on to the end of the file.
      limitPerMinute: 1,
    });
  }, START_MS);
  afterAll(async () => web?.close(), START_MS);

  it('imports a file, says before what will happen and after why a row was refused', async () => {
    await page.goto('/fans/import');
    const dropped = await page.evaluateHandle(
      `(() => { const data = new DataTransfer(); data.items.add(new File([${JSON.stringify(csv())}], 'fans.csv', { type: 'text/csv' })); return data; })()`,
    );
    await page.getByText('Drop the file here, or choose it').dispatchEvent('drop', { dataTransfer: dropped });
    await page.getByText('fans.csv', { exact: true }).waitFor();
    // Nobody answers the first upload, so that its progress is there to be seen and it can be cancelled.
    await page.route('**/v1/imports?accountId=*', () => undefined);
    await page.getByRole('button', { name: 'Upload and look' }).click();
    await page.getByRole('button', { name: 'Cancel the upload' }).click();
    await page.getByRole('button', { name: 'Cancel the upload' }).waitFor({ state: 'detached' });
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.getByRole('button', { name: 'Upload and look' }).click();
    await heading('What will happen').waitFor();
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByText('Every row is either in or among the refused ones.').waitFor();
    await page.getByText('The platform id of the fan is missing.').waitFor();
    await page.getByText(/^Kept until/).waitFor();
  });

  it('narrows the table, puts everybody it shows on a new list, and opts one out with a reason', async () => {
    await page.goto('/fans?language=fr&sort=name&direction=asc');
    await page.getByText(/^30 fans, 30 of them reachable/).waitFor();
    await page.getByRole('checkbox', { name: 'Choose every row of this page' }).or(page.locator('thead input[type=checkbox]')).first().check();
    await page.getByRole('button', { name: 'Add to a list' }).click();
    await page.getByLabel('Or a new list').fill('French');
    await page.getByRole('button', { name: 'Add 30 fans' }).click();
    await page.getByText('30 fans added.').waitFor();
    await page.getByRole('searchbox').fill('Fan 13');
    await page.waitForURL(/q=Fan/);
    await page.getByRole('link', { name: 'Fan 13', exact: true }).click();
    await page.getByRole('dialog').getByRole('link', { name: 'French' }).waitFor();
    await page.getByRole('link', { name: 'Full profile' }).click();
    // The panel beside the list has the same name and buttons until the page is there.
    await page.getByRole('heading', { level: 1, name: 'Fan 13', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Opt out' }).click();
    await page.getByRole('dialog').getByLabel('Why').fill('asked by mail');
    await page.getByRole('dialog').getByRole('button', { name: 'Opt out' }).click();
    await page.getByText('Suppressed: By hand').waitFor();
  });

  it('does not fetch back who follows a link while a word is still being typed', async () => {
    // A window of its own: its clock is wound.
    const { page: other, context } = await web.open();
    await context.addCookies(await page.context().cookies());
    await other.goto('/fans');
    await other.getByText(/^60 fans/).waitFor();
    await settled(other);
    await other.clock.install();
    let arrive = () => {};
    const held = new Promise<void>((resolve) => (arrive = resolve));
    // The other page is slow to come, so the list still stands when the word would be looked for.
    await other.route(/lists-page.*\.js/, async (route) => {
      await held;
      await route.continue();
    });
    await other.getByRole('searchbox').pressSequentially('Fan');
    await other.getByRole('link', { name: 'Lists', exact: true }).click();
    await other.clock.fastForward(2_000);
    arrive();
    await other.getByRole('heading', { name: 'Lists', exact: true }).waitFor();
    expect(new URL(other.url()).pathname).toBe('/fans/lists');
    await context.close();
  });

  it('keeps every fan illegible in discreet mode, and shows who is pointed at', async () => {
    const { page: other, context } = await web.open();
    await context.addCookies((await page.context().storageState()).cookies);
    await context.addInitScript("localStorage.setItem('huntaze-discreet', 'true')");
    const { fan, campaign, file } = await made();
    for (const path of [
      '/fans?language=fr',
      `/fans?fan=${fan}`,
      `/fans/${fan}`,
      '/fans/suppressions',
      `/fans/imports/${file}`,
      `/campaigns/${campaign}?tab=recipients`,
      `/campaigns/${campaign}?tab=recipients&reason=skipped.suppressed`,
      `/campaigns/${campaign}?tab=messages`,
      '/tasks?tab=open',
      `/tasks?new=true&about=fan:${fan}`,
    ]) {
      await other.goto(path);
      await other.getByText(FAN).first().waitFor();
      await settled(other);
      const { legible, blurred } = await fansSeen(other);
      expect({ path, legible, isAnyBlurred: blurred > 0 }).toEqual({ path, legible: [], isAnyBlurred: true });
    }
    await other.goto(`/fans/${fan}`);
    const name = other.getByRole('heading', { level: 1, name: 'Fan 13' });
    // What arrives above it may push it from under the pointer.
    do await name.hover();
    while (!(await fansSeen(other)).legible.includes('Fan 13'));
    await context.close();
  });

  it('writes a file of what is shown, formulas as text, and gives it to be read', async () => {
    await page.goto('/fans?q=Fan 12');
    await page.getByText(/^1 fan, 1 of them reachable/).waitFor();
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('button', { name: 'Write the file' }).click();
    await heading('Exports').waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Download' }).click()]);
    const lines = readFileSync(await download.path(), 'utf8')
      .trimEnd()
      .split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain("'=Fan 12");
  });

  it('stops an export that is being written, from the strip on any page', async () => {
    const owner = new Client({ connectionString: web.platform.env.DATABASE_OWNER_URL });
    await owner.connect();
    // Files are written too fast to be caught; this one has a row and nobody who writes it.
    await owner.query(`insert into exports (workspace_id, account_id, kind, query, status, object_key, rows_written, total_rows)
      select workspace_id, id, 'fans', '{}', 'running', 'workspaces/none/exports/none.csv', 1200, 5000 from platform_accounts limit 1`);
    await owner.end();
    await page.goto('/campaigns');
    // The campaign of before runs on and stands first.
    await page.getByRole('button', { name: '1 more' }).click();
    await page.getByText('1,200 of 5,000 rows written').waitFor();
    await page.getByRole('button', { name: 'Stop: Export of fans' }).click();
    await page.getByRole('button', { name: 'Stop the export' }).click();
    await page.getByText('1,200 of 5,000 rows written').waitFor({ state: 'detached' });
    await page.goto('/fans/exports');
    await page.getByText('Stopped', { exact: true }).waitFor();
  });

  it('keeps filters under a name: saved, there after a reload, opened, renamed, removed', async () => {
    const views = (name: string) => page.getByRole('button', { name, exact: true });
    await page.goto('/fans?language=fr');
    await views('Views').click();
    await page.getByRole('button', { name: 'Keep these filters' }).click();
    await page.getByLabel('Name of the view').fill('French speakers');
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await views('French speakers').first().waitFor();
    await page.goto('/fans?language=en');
    await views('Views').click();
    await views('French speakers').click();
    await page.waitForURL(/language=fr/);
    await page.reload();
    await views('French speakers').click();
    await page.getByRole('button', { name: 'Change the view: French speakers' }).click();
    await page.getByLabel('Name of the view').fill('In French');
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await views('In French').first().waitFor();
    await page.reload();
    await views('In French').click();
    await page.getByRole('button', { name: 'Remove the view: In French' }).click();
    await views('Views').first().waitFor();
    await page.reload();
    await views('Views').first().waitFor();
  });

  it.each([
    ['en', { phone: false, dark: false }],
    ['fr', { phone: true, dark: true }],
  ] as const)('has nothing for axe to find and no sideways scrolling: %s', async (language, look) => {
    const fan = await fan13();
    const imported = (await api<Listed>('/imports')).items.find(({ status }) => status === 'completed')!.id;
    const { id: uploaded } = await api<{ id: string }>(`/imports?filename=fans.csv&accountId=${await account()}`, `${csv()}\nf99,x,y,klingon!,viel`);
    // Every other page is walked over in the test of every page.
    const paths = [`/fans/imports/${uploaded}`, `/fans?fan=${fan}`, `/fans/${fan}`, '/fans/lists', '/fans/suppressions'];
    const cookies = await page.context().cookies();
    const asShown = { ...look, language: language === 'fr' ? ('fr-FR' as const) : ('en-US' as const) };
    expect(await walk(web, paths, { ...asShown, cookies })).toEqual({ wrong: [], faults: [] });
    const { page: other, context } = await web.open(asShown);
    await context.addCookies(cookies);
    await other.goto(`/fans/imports/${imported}`);
    await other
      .getByText(language === 'fr' ? 'Il manque l’identifiant du fan sur la plateforme.' : 'The platform id of the fan is missing.')
      .waitFor();
    await context.close();
  });

  it('had no page fail on the way', () => expect(faults).toEqual([]));
});
