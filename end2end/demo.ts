// The demonstration run that a server starts in a new data folder: what fills the pages that are looked at.
import { expect, type Page } from '@playwright/test';
import { open, untilDone } from './fixtures';

/** Waits until the demonstration is complete; returns the run's name. */
export async function demo(page: Page): Promise<string> {
  await open(page, '/runs');
  const row = page.getByRole('row').filter({ has: page.locator('.badge', { hasText: /^demo$/ }) });
  const name = await row.getByRole('link').first().textContent();
  expect(name).toBeTruthy();
  await page.goto(`/runs/${name}`);
  await untilDone(page);
  return name ?? '';
}

/** The address of the first sample of a subtask. */
export async function sampleOf(page: Page, run: string, subtask: string): Promise<string> {
  await page.goto(`/gallery?run=${run}&subtask=${subtask}`);
  const href = await page.locator('article.card a').first().getAttribute('href');
  expect(href).toBeTruthy();
  return href ?? '';
}

/** Every kind of page, by a name for reports. */
export async function everyPage(page: Page): Promise<[string, string][]> {
  const run = await demo(page);
  // The audit walks every element, so subtasks and pools are such whose pages are not the longest.
  await page.goto('/subtasks/physics');
  const template = await page.locator('.template a').first().getAttribute('href');
  await page.goto('/taxonomy');
  const waiting = page.getByRole('row').filter({ hasText: 'no templates yet' });
  const bare = await waiting.first().getByRole('link').getAttribute('href');
  return [
    ['overview', '/'],
    ['taxonomy', '/taxonomy'],
    ['domain', '/taxonomy?domain=spatial-reasoning'],
    ['subtask', '/subtasks/physics'],
    ['subtask without templates', bare ?? '/missing'],
    ['template', template ?? '/missing'],
    ['new template', '/subtasks/add/templates/new'],
    ['edit a subtask', '/subtasks/physics/edit'],
    ['history', '/history/pool/magnitude'],
    ['template language', '/help/templates'],
    ['diversity', '/diversity?name=x&provider=openai&size=512x512&seed=1&amount=each&each=20&scale=1&subtask=physics'],
    ['catalogue', '/catalogue'],
    ['pools', '/pools'],
    ['new pool', '/pools/new'],
    ['pool', '/pools/magnitude'],
    ['entry', '/pools/magnitude?edit=tiny'],
    ['pasted rows', '/pools/magnitude?as=rows'],
    ['runs', '/runs'],
    ['new run', '/runs/new'],
    ['run', `/runs/${run}`],
    ['gallery', '/gallery'],
    ['gallery, filtered', `/gallery?run=${run}&domain=spatial-reasoning`],
    ['gallery, nothing found', '/gallery?q=zzzzzz'],
    ['studio', '/studio?subtask=object-counting&per=1'],
    ['sample', await sampleOf(page, run, 'relative-position')],
    ['edit', await sampleOf(page, run, 'add')],
    ['turns', await sampleOf(page, run, '2-turns')],
    ['distribution', '/distribution'],
    ['distribution of a run', `/distribution?run=${run}`],
    ['lost', '/nowhere'],
  ];
}
