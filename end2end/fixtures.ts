// What every test starts from: a server for the worker, and pages that may not complain.
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { Pairloom } from './server';

export const test = base.extend<{ watched: void }, { pairloom: Pairloom }>({
  pairloom: [
    async ({}, use) => {
      const server = await Pairloom.start();
      await use(server);
      await server.remove();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ pairloom }, use) => use(pairloom.url),
  watched: [
    async ({ page, pairloom }, use, info) => {
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        // A page that answers 404 by intent is logged by the browser, too.
        if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
          complaints.push(message.text());
        }
      });
      await use();
      if (info.status !== info.expectedStatus) {
        await info.attach('server log', { body: pairloom.log, contentType: 'text/plain' });
      }
      expect(pairloom.log, 'the server panicked').not.toContain('panicked at');
      expect(complaints, 'errors in the console').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Whether this project runs the page's scripts. */
export const scripted = () => test.info().project.name !== 'no-js';

/** Whether this project has a narrow page. */
export const narrow = () => test.info().project.name === 'phone';

/** Opens a page and, with JavaScript, waits until it is live. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await live(page);
}

/** Waits until the page's islands are awake, so that nothing typed is lost. */
export async function live(page: Page): Promise<void> {
  if (scripted()) {
    await expect(page.locator('html')).toHaveAttribute('data-hydrated', 'true');
  }
}

/** Follows a link of the main navigation, which a narrow page keeps behind a button. */
export async function go(page: Page, place: string): Promise<void> {
  if (narrow()) {
    await page.getByRole('button', { name: 'Navigation' }).click();
  }
  await page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: place, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(place);
  await live(page);
}

/** A figure's value by its label. */
export function figure(within: Page | Locator, label: string): Locator {
  return within.locator('dt', { hasText: new RegExp(`^${label}$`) }).locator('xpath=following-sibling::dd');
}

/** The first whole number in a text, with its thousands separators taken out. */
export function numberIn(text: string | null): number {
  const digits = /\d[\d,\u2009\u00a0\u202f]*/.exec(text ?? '');
  if (!digits) throw new Error(`no number in ${JSON.stringify(text)}`);
  return Number(digits[0].replace(/\D/g, ''));
}

/** Waits until a run says that it is done; without JavaScript by loading its page again. */
export async function untilDone(page: Page, timeout = 480_000): Promise<void> {
  const state = page.locator('header.head .badge').first();
  if (scripted()) {
    await expect(state).toHaveText('done', { timeout });
    return;
  }
  await expect(async () => {
    await page.reload();
    await expect(state).toHaveText('done', { timeout: 500 });
  }).toPass({ timeout, intervals: [1000] });
}

/** Every picture on the page has been loaded and has pixels. */
export async function expectPictures(page: Page, least: number): Promise<void> {
  const pictures = page.locator('main img');
  expect(await pictures.count()).toBeGreaterThanOrEqual(least);
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded();
    const address = await picture.getAttribute('src');
    const answer = await page.request.get(address ?? '');
    expect(answer.status(), address ?? '').toBe(200);
    expect(answer.headers()['content-type']).toMatch(/^image\//);
  }
}
