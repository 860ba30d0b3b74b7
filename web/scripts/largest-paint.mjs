#!/usr/bin/env node
// Measures in real Chromium when the largest thing of a page is painted and how far things shift: as the machine is, where the limits hold, and on a
// slowed line and processor. node web/scripts/largest-paint.mjs ADDRESS [EMAIL PASSWORD]; the last line is JSON. Fails above the limits.
import process from 'node:process';
import { chromium } from 'playwright-core';

/** A common laptop on a common line, to compare with. */
const THROTTLE = { cpuTimesSlower: 2, downloadMbps: 10, uploadMbps: 5, latencyMs: 40 };
const LIMITS = { largestPaintMs: 2_000, layoutShift: 0.02 };
const RUNS = 3;
const SETTLE_MS = 1_500;
const PATIENCE_MS = 60_000;
const BYTES_PER_MBPS = 125_000;

const [address, email = 'demo@huntaze.local', password = 'huntaze-demo'] = process.argv.slice(2);
if (address === undefined) throw new Error('Say where the app answers: node web/scripts/largest-paint.mjs http://127.0.0.1:3000');

/** Runs in the page before anything else. */
function observe() {
  const seen = { largestPaintMs: 0, layoutShift: 0 };
  Object.assign(globalThis, { huntazePaint: seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.largestPaintMs = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!(/** @type {any} */ (entry).hadRecentInput)) seen.layoutShift += /** @type {any} */ (entry).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox'] });

async function measure(/** @type {string} */ path, /** @type {boolean} */ signedIn, /** @type {boolean} */ slowed) {
  const context = await browser.newContext({ baseURL: address, viewport: { width: 1440, height: 900 }, locale: 'en-US' });
  try {
    if (signedIn) {
      const answer = await context.request.post('/api/auth/sign-in/email', { data: { email, password }, headers: { origin: address } });
      if (!answer.ok()) throw new Error(`Sign-in as ${email} answered ${answer.status()}: ${await answer.text()}`);
    }
    const page = await context.newPage();
    await page.addInitScript(observe);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
    if (slowed) {
      await devtools.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: THROTTLE.latencyMs,
        downloadThroughput: THROTTLE.downloadMbps * BYTES_PER_MBPS,
        uploadThroughput: THROTTLE.uploadMbps * BYTES_PER_MBPS,
      });
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE.cpuTimesSlower });
    }
    await page.goto(path, { waitUntil: 'commit', timeout: PATIENCE_MS });
    await page.locator('h1').first().waitFor({ timeout: PATIENCE_MS });
    await page.waitForTimeout(SETTLE_MS);
    return /** @type {{ largestPaintMs: number, layoutShift: number }} */ (await page.evaluate('globalThis.huntazePaint'));
  } finally {
    await context.close();
  }
}

async function middleOf(/** @type {string} */ path, /** @type {boolean} */ signedIn, /** @type {boolean} */ slowed) {
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await measure(path, signedIn, slowed));
  const paints = runs.map(({ largestPaintMs }) => largestPaintMs).sort((a, b) => a - b);
  return {
    largestPaintMs: Math.round(paints[Math.floor(RUNS / 2)] ?? 0),
    layoutShift: Math.round(1_000 * Math.max(...runs.map(({ layoutShift }) => layoutShift))) / 1_000,
  };
}

/** @type {Record<string, { largestPaintMs: number, layoutShift: number, slowedPaintMs: number }>} */
const pages = {};
try {
  for (const [name, path, signedIn] of /** @type {const} */ ([
    ['sign-in', '/sign-in', false],
    ['home', '/', true],
  ])) {
    const plain = await middleOf(path, signedIn, false);
    const { largestPaintMs: slowedPaintMs } = await middleOf(path, signedIn, true);
    pages[name] = { ...plain, slowedPaintMs };
    process.stdout.write(
      `${name.padEnd(8)} largest paint after ${plain.largestPaintMs} ms (limit ${LIMITS.largestPaintMs}), slowed ${slowedPaintMs} ms, layout shift ${plain.layoutShift} (limit ${LIMITS.layoutShift})\n`,
    );
  }
} finally {
  await browser.close();
}
process.stdout.write(`${JSON.stringify({ pages, slowed: THROTTLE })}\n`);
const over = Object.values(pages).some((one) => one.largestPaintMs > LIMITS.largestPaintMs || one.layoutShift > LIMITS.layoutShift);
process.exitCode = over ? 1 : 0;
