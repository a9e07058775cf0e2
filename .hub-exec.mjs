// hub.mjs SCRIPT: starts a fresh demo hub, runs the shots, stops
import { spawn } from 'node:child_process';
import { chromium } from 'playwright-core';
import { rm, mkdir, chmod } from 'node:fs/promises';
const port = 4791, dir = '/tmp/hw/scratch-exec/data';
if (!process.env.KEEP) await rm(dir, { recursive: true, force: true });
await mkdir(dir, { recursive: true }); await chmod('/tmp/hw/scratch-exec', 0o755);
const hub = spawn(process.execPath, ['dist/apps/cli/src/main.js', 'start'], { cwd: process.env.TREE ?? '/tmp/hw/exec', env: { PATH: process.env.PATH, HOME: process.env.HOME, TIDINGS_DATA_DIR: dir + '/d', PORT: String(port), LOG_LEVEL: 'warn' } });
let out = ''; hub.stdout.on('data', (c) => (out += c)); hub.stderr.on('data', (c) => (out += c));
while (!/Ctrl-C/.test(out)) { if (hub.exitCode !== null) { console.log(out); process.exit(1); } await new Promise((r) => setTimeout(r, 200)); }
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-dev-shm-usage'] });
const url = `http://localhost:${port}`;
async function signIn(name, { width = 1280, height = 900, dark = false, locale = 'en-GB' } = {}) {
  const page = await (await browser.newContext({ locale, viewport: { width, height }, colorScheme: dark ? 'dark' : 'light' })).newPage();
  page.on('console', (m) => ['error', 'warning'].includes(m.type()) && console.log('console', m.text().slice(0, 300)));
  page.on('pageerror', (e) => console.log('pageerror', e.message));
  await page.goto(url + '/'); await page.getByRole('link', { name: /Demo sign-in/ }).click().catch(() => page.getByRole('link').first().click());
  await page.getByRole('button', { name }).click(); await page.waitForSelector('h1');
  return page;
}
try { const { default: run } = await import(process.argv[2]); await run({ url, signIn, shot: (p, n) => p.screenshot({ path: `/tmp/hw/scratch-exec/${n}.png` }) }); } catch (e) { console.log(e); }
await browser.close(); hub.kill('SIGTERM'); await new Promise((r) => hub.once('close', r));
