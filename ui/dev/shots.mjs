// Takes pictures of pages: node dev/shots.mjs OUT_FOLDER NAME 'query' WIDTHxHEIGHT 'steps as JavaScript with page' ...
import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';

const [out, plan] = process.argv.slice(2);
mkdirSync(out, { recursive: true });
const port = 1400 + Math.floor(Math.random() * 80) + 30;
const server = await createServer({ server: { port, strictPort: false }, logLevel: 'error' });
await server.listen();
const base = server.resolvedUrls.local[0];
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--lang=nl'] });
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
let bad = 0;
for (const { name, query = '', size = '1280x832', steps = '', theme = 'light' } of JSON.parse(readFileSync(plan, 'utf8'))) {
  const [width, height] = size.split('x').map(Number);
  const page = await browser.newPage({ viewport: { width, height }, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', colorScheme: theme });
  const seen = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && seen.push(message.text()));
  page.on('pageerror', (error) => seen.push(String(error.stack ?? error)));
  await page.clock.setFixedTime(new Date('2026-11-23T14:00:00+01:00'));
  await page.goto(`${base}dev/?${query}`);
  await page.waitForSelector('main, h1', { timeout: 20000 }).catch(() => seen.push('nothing shown'));
  try {
    await new Function('page', `return (async () => { ${steps} })()`)(page);
  } catch (error) {
    seen.push(`steps: ${error.message}`);
  }
  await page.waitForTimeout(250);
  await page.screenshot({ path: `${out}/${name}.png` });
  await page.evaluate(axe);
  const violations = await page.evaluate(() => axe.run(document).then((result) => result.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).slice(0, 4).join(' | ')}`)));
  const sideways = await page.evaluate(() => [document.documentElement, document.querySelector('main')].filter((element) => element && element.scrollWidth > element.clientWidth + 1).map((element) => `sideways: ${element.tagName} ${element.scrollWidth} > ${element.clientWidth}`));
  const all = [...seen, ...violations, ...sideways];
  bad += all.length;
  console.log(name, all.length ? `\n  ${all.join('\n  ')}` : 'ok');
  await page.close();
}
await browser.close();
await server.close();
process.exit(bad ? 1 : 0);
