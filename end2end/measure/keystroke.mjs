// How long the page works after each key in a template's editor: scripts, layout and paint together, as Chromium counts them.
// Run: node end2end/measure/keystroke.mjs http://127.0.0.1:3000 [subtask/template]
import { chromium } from '@playwright/test';

const [base = 'http://127.0.0.1:3000', template = 'containment/inside-caption'] = process.argv.slice(2);
const KEYS = ' with a small light beside it';

const browser = await chromium.launch({ executablePath: process.env.PAIRLOOM_CHROMIUM });
const page = await browser.newPage();
const [subtask, name] = template.split('/');
await page.goto(`${base}/subtasks/${subtask}/templates/${name}`);
const text = page.getByRole('textbox', { name: 'Text', exact: true });
await page.locator('#template-preview .line').first().waitFor();
await page.waitForTimeout(3000);
await text.focus();
await text.evaluate((area) => area.setSelectionRange(area.value.length, area.value.length));
const devtools = await page.context().newCDPSession(page);
await devtools.send('Performance.enable');
const worked = async () => {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find((metric) => metric.name === 'TaskDuration').value * 1000;
};
// What an idle page does in the same time is not the key's.
const spent = async (act) => {
  const before = await worked();
  await act();
  await page.waitForTimeout(400);
  return (await worked()) - before;
};
const idle = [];
for (let i = 0; i < 10; i++) idle.push(await spent(async () => {}));
const rest = idle.sort((a, b) => a - b)[5];
const keys = [];
for (const key of KEYS) keys.push((await spent(() => page.keyboard.type(key))) - rest);
keys.sort((a, b) => a - b);
const at = (share) => Number(keys[Math.min(keys.length - 1, Math.floor(keys.length * share))].toFixed(1));
console.log(JSON.stringify({ bench: 'keystroke', template, keys: keys.length, ms_p50: at(0.5), ms_p95: at(0.95), ms_most: at(1), idle_ms: rest }));
await browser.close();
