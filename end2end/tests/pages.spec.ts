// Every page in light and dark: an accessibility audit, one heading, nothing wider than the window.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { demo, everyPage, sampleOf } from '../demo';
import { expect, expectPictures, figure, live, narrow, open, scripted, test } from '../fixtures';

for (const scheme of ['light', 'dark'] as const) {
  test(`every page passes the audit in ${scheme}`, async ({ page }) => {
    test.skip(!scripted(), 'without JavaScript the markup is the same');
    test.setTimeout(1_200_000);
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    const found: string[] = [];
    for (const [name, address] of await everyPage(page)) {
      const answer = await page.goto(address);
      expect(answer?.status(), `${name} at ${address}`).toBe(name === 'lost' ? 404 : 200);
      await live(page);
      await expect(page.getByRole('heading', { level: 1 }), name).toHaveCount(1);
      await expect(page, name).toHaveTitle(/ · Pairloom$/);
      expect(await overflow(page), `${name}: pixels wider than the window`).toBeLessThanOrEqual(0);
      found.push(...(await audit(page)).map((finding) => `${name}: ${finding}`));
    }
    expect(found, 'serious findings').toEqual([]);
  });
}

/** Serious and critical findings of axe, with the first element of each. */
async function audit(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const heavy = violations.filter((rule) => rule.impact === 'serious' || rule.impact === 'critical');
  return heavy.map((rule) => `${rule.id} ×${rule.nodes.length}: ${rule.nodes[0].html.slice(0, 160)} (${rule.nodes[0].failureSummary?.split('\n')[1]?.trim()})`);
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

test('the demonstration fills the gallery and counts in no total', async ({ page }) => {
  test.setTimeout(600_000);
  const run = await demo(page);
  await open(page, '/');
  await expect(page.getByRole('region', { name: 'Totals' })).toContainText(/^0 samples made of the paper’s/);
  await open(page, `/gallery?run=${run}`);
  await expectPictures(page, 10);
});

test('the keyboard leads past the navigation to the page', async ({ page }) => {
  test.skip(narrow(), 'a phone has no keyboard');
  await open(page, '/taxonomy');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the page' });
  await expect(skip).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
});

test('the theme is chosen and kept', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('button', { name: 'Theme' }).click();
  await page.getByRole('button', { name: 'Dark', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.goto('/runs');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('what does not exist is said with the fitting status', async ({ page }) => {
  const expected: [string, number, RegExp][] = [
    ['/nowhere', 404, /./],
    ['/subtasks/no-such-thing', 404, /no-such-thing/],
    ['/pools/no-such-pool', 404, /no-such-pool/],
    ['/runs/no-such-run', 404, /no-such-run/],
    ['/runs/no-such-run/samples/aaaaaaaaaaaaaaaa', 404, /no-such-run/],
    ['/gallery?colour=red', 400, /colour/],
    ['/gallery?difficulty=9', 400, /9/],
    ['/distribution?run=no-such-run', 404, /no-such-run/],
  ];
  for (const [address, status, text] of expected) {
    const answer = await page.goto(address);
    expect(answer?.status(), address).toBe(status);
    await expect(page.getByRole('main'), address).toContainText(text);
    await expect(page.getByRole('heading', { level: 1 }), address).toHaveCount(1);
  }
});

test('a sample says what it was drawn from', async ({ page }) => {
  const run = await demo(page);
  await open(page, await sampleOf(page, run, 'relative-position'));
  await expect(figure(page, 'Provider').first()).toContainText('studio');
  await expect(page.getByRole('table').getByRole('row')).not.toHaveCount(1);
  const first = page.getByRole('table').getByRole('link').first();
  await first.click();
  await expect(page).toHaveURL(/\/pools\/.+\?edit=/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a picture shows what is where in it', async ({ page }) => {
  const run = await demo(page);
  await open(page, await sampleOf(page, run, 'relative-position'));
  const overlay = page.locator('svg.nodes');
  await expect(overlay).toBeHidden();
  await page.getByLabel('Show what is where').check();
  await expect(overlay).toBeVisible();
  const things = await overlay.locator('.node').count();
  expect(things).toBeGreaterThan(1);
  await expect(overlay.locator('.node path')).toHaveCount(things);
  await page.getByText(`${things} things in the picture`).click();
  await expect(page.locator('.nodes-table tbody tr')).toHaveCount(things);
});

test('a template is tried, mended and saved as a new version', async ({ page }) => {
  const name = `e2e-${test.info().project.name}`;
  await open(page, '/subtasks/object-counting');
  const before = Number(/\d+/.exec((await figure(page, 'Content').textContent()) ?? '')?.[0]);
  await page.getByRole('link', { name: 'New template' }).click();
  await live(page);
  // Not by its label: what a page without scripts brings back in the box is part of the label's text.
  const text = page.getByRole('textbox', { name: 'Text', exact: true });
  const preview = page.locator('#template-preview');
  const look = async () => {
    if (!scripted()) await page.getByRole('button', { name: 'Preview' }).click();
  };
  await page.getByLabel('Id', { exact: true }).fill(name);
  await page.getByLabel('Requirements, one a line').fill('count(thing) = n');
  await text.fill('A drawing of exactly {2..5#n objekt#thing}.');
  await look();
  // The place of the slip, and what would mend it, under the text.
  const under = page.locator('.code-problems').first();
  await expect(under).toContainText('objekt');
  await expect(under).toContainText(/line 1/i);
  await text.fill('A drawing of exactly {2..5#n object#thing}.');
  await look();
  await expect(preview.getByRole('listitem').filter({ hasText: 'A drawing of exactly' })).toHaveCount(20);
  await page.getByRole('button', { name: 'Save as new version' }).click();
  await expect(page).toHaveURL(new RegExp(`/subtasks/object-counting/templates/${name}\\?saved=${before + 1}$`));
  await expect(page.getByRole('main')).toContainText(`Saved as version ${before + 1}.`);
  await open(page, '/subtasks/object-counting');
  await expect(figure(page, 'Content')).toHaveText(`version ${before + 1}`);
  await expect(page.getByRole('main')).toContainText(name);
});

test('Studio draws each level as the page is looked at', async ({ page }) => {
  await open(page, '/studio?subtask=object-counting&per=1');
  await expect(page.locator('.sheet-picture')).toHaveCount(6);
  await page.locator('.sheet-picture').last().scrollIntoViewIfNeeded();
  await expectPictures(page, 6);
  await page.getByRole('link', { name: 'Other pictures' }).click();
  await expect(page).toHaveURL(/seed=2/);
  await page.goto('/studio?per=99');
  await expect(page.getByRole('main')).toContainText('a number from 1 to 12');
});
