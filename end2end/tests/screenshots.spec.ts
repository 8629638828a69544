// The pictures of the README. Written into the report, or where PAIRLOOM_SCREENSHOTS says.
import type { Page } from '@playwright/test';
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { demo, sampleOf } from '../demo';
import { expect, open, test } from '../fixtures';

const folder = resolve(process.env.PAIRLOOM_SCREENSHOTS ?? join(__dirname, '../report/screenshots'));

/** Larger ones would make every clone slow. */
const LIMIT = 480_000;

test('pictures of the pages', async ({ page }) => {
  test.setTimeout(300_000);
  await page.setViewportSize({ width: 1280, height: 800 });
  const run = await demo(page);
  await show(page, 'overview', '/', 'light');
  await show(page, 'gallery', `/gallery?run=${run}`, 'light');
  await show(page, 'gallery-dark', `/gallery?run=${run}`, 'dark');
  await show(page, 'edit', await sampleOf(page, run, 'add'), 'light');
  await show(page, 'new-run', '/runs/new', 'light');
  await show(page, 'distribution-dark', `/distribution?run=${run}`, 'dark');
  await page.setViewportSize({ width: 390, height: 844 });
  await show(page, 'phone-gallery', `/gallery?run=${run}`, 'light');
});

async function show(page: Page, name: string, address: string, scheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await open(page, address);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path, scale: 'css' });
  expect(statSync(path).size, path).toBeLessThan(LIMIT);
}
