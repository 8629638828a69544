// The whole thread: from the taxonomy to a dataset that loads.
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, expectPictures, figure, go, live, numberIn, open, scripted, test, untilDone } from '../fixtures';

// What Studio draws.
const SPATIAL = [
  'comparative-reasoning',
  'containment',
  'object-counting',
  'relative-position',
  'size-reasoning',
  'symmetry-analysis',
];
const SCIENCE = [
  'astronomy',
  'biological',
  'culture-and-history',
  'earth-science',
  'ecology',
  'mathematics',
  'mechanical-engineering',
  'physics',
];
const STYLE = [
  'artistic-traditions',
  'media-and-illustration',
  'photographic-styles',
  'speculative-and-fantasy-styles',
];
const COMPLEX = [
  'action-trajectory-rendering',
  'causal-reasoning',
  'complex-spatial-composition',
  'multi-attribute-combination',
  'multi-subject-interaction-and-action',
  'temporal-sequence-coherence',
];
const TEXT = [
  'multilingual-support',
  'structured-text-layout',
  'text-graphic-integration',
  'textual-accuracy',
  'textual-tone-and-style',
  'typography',
];
const GENERATION = [...SPATIAL, ...SCIENCE, ...STYLE, ...COMPLEX, ...TEXT];
const EDITING = ['2-turns', 'add', 'change-bg', 'remove', 'text-replace'];
const READY = [...GENERATION, ...EDITING];
const EACH = 2;

test.describe.configure({ mode: 'serial' });

const runName = () => `thread-${test.info().project.name}`;

test('the overview leads over the taxonomy to a subtask', async ({ page }) => {
  await open(page, '/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Overview');
  await go(page, 'Taxonomy');
  await page.getByRole('main').getByRole('link', { name: 'Relative Position', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Relative Position');
  for (const part of ['Belongs here', 'Does not', 'Levels', 'Difficulty', 'Templates']) {
    await expect(page.getByRole('heading', { level: 2, name: part, exact: true })).toBeVisible();
  }
  expect(numberIn(await figure(page, 'In the paper').textContent())).toBeGreaterThan(1000);
  await page.getByRole('main').getByRole('link', { name: 'New run' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('New run');
  // The form is about the subtask that it was opened from.
  const chosen = page.locator('input[name=subtask]:checked');
  await expect(chosen).toHaveCount(1);
  await expect(chosen).toHaveValue('relative-position');
});

test('a run is tried dry, launched and watched to its end', async ({ page }) => {
  test.setTimeout(600_000);
  await open(page, '/runs/new');
  const boxes = page.locator('input[name=subtask]:checked');
  const chosen = await boxes.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).value));
  expect(chosen.sort()).toEqual([...READY].sort());
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill(runName());
  await page.getByRole('combobox', { name: 'Size', exact: true }).fill('512x512');
  await page.getByLabel('Samples of every subtask').fill(String(EACH));
  if (!scripted()) {
    await page.getByRole('button', { name: 'Preview' }).click();
  }
  const preview = page.locator('#run-preview');
  await expect(preview).toContainText(`${READY.length * EACH} samples, ready to launch`);
  await expect(preview.getByRole('rowheader')).toHaveCount(READY.length);
  await expect(preview.getByRole('listitem')).toHaveCount(10);
  await page.getByRole('button', { name: 'Launch' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(runName());
  await expect(page).toHaveURL(new RegExp(`/runs/${runName()}$`));
  await untilDone(page);
  await live(page);
  await expect(figure(page.getByRole('region', { name: 'Progress' }), 'Samples made')).toHaveText(
    `${READY.length * EACH} of ${READY.length * EACH}`,
  );
});

test('what cannot be planned is said with its field', async ({ page }) => {
  await open(page, '/runs/new');
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Not A Name');
  await page.getByLabel('Samples of every subtask').fill('many');
  const answered = page.waitForResponse((response) => response.request().method() === 'POST' && response.status() === 400);
  await page.getByRole('button', { name: 'Launch' }).click();
  await answered;
  await expect(page).toHaveURL(/\/runs\/new/);
  await expect(page.getByRole('main')).toContainText('`many` is not a whole number');
  // What was typed is still there.
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Not A Name');
});

test('the gallery shows the run, and filters stand in the address', async ({ page }) => {
  await open(page, `/gallery?run=${runName()}`);
  const count = page.locator('.head-count');
  await expect(count).toHaveText(`${READY.length * EACH} samples`);
  const filters = page.getByRole('complementary', { name: 'Filters' });
  const facet = async (group: string, value: string) => {
    const all = filters.locator('details.filters-all');
    if ((await all.getAttribute('open')) === null && !(await filters.locator('details.facets').first().isVisible())) {
      await all.locator('summary').first().click();
    }
    const box = filters.locator('details.facets').filter({ has: page.locator('summary', { hasText: new RegExp(`^${group}$`) }) });
    if ((await box.getAttribute('open')) === null) {
      await box.locator('summary').click();
    }
    await box.getByRole('link', { name: new RegExp(`^${value}`) }).click();
    await live(page);
  };
  await facet('Domain', 'Spatial Reasoning');
  await expect(page).toHaveURL(/domain=spatial-reasoning/);
  await expect(count).toHaveText(`${SPATIAL.length * EACH} samples`);
  await expectPictures(page, SPATIAL.length * EACH);
  await open(page, `/gallery?run=${runName()}`);
  await facet('Subtask', 'Change BG');
  await expect(page).toHaveURL(/subtask=change-bg/);
  await expect(page.locator('article.card')).toHaveCount(EACH);
  await page.goBack();
  await expect(count).toHaveText(`${READY.length * EACH} samples`);
});

test('an edit shows both pictures and its changed region', async ({ page }) => {
  await open(page, `/gallery?run=${runName()}&subtask=add`);
  await page.locator('article.card a').first().click();
  await live(page);
  await expect(page.getByRole('heading', { name: 'Requirements' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Source', exact: true })).toBeVisible();
  for (const name of ['Source', 'Result']) {
    const address = await page.getByRole('link', { name, exact: true }).getAttribute('href');
    const answer = await page.request.get(address ?? '');
    expect(answer.headers()['content-type']).toBe('image/png');
    expect(answer.headers()['cache-control']).toContain('immutable');
    expect(size(await answer.body())).toEqual({ width: 512, height: 512 });
  }
  await expect(page.getByAltText('Before the edit')).toBeVisible();
  await page.getByLabel('Show the changed region').check();
  await expect(page.locator('.region')).toBeVisible();
  if (scripted()) {
    const handle = page.getByRole('slider');
    await handle.focus();
    const before = Number(await handle.inputValue());
    for (let press = 0; press < 10; press++) await page.keyboard.press('ArrowRight');
    expect(Number(await handle.inputValue())).toBe(before + 5);
    await expect(page.locator('.compare')).toHaveAttribute('style', new RegExp(`--place:\\s*${before + 5}%`));
  } else {
    await expect(page.getByRole('slider')).toBeHidden();
  }
});

test('two turns are a strip from the source to the last result', async ({ page }) => {
  await open(page, `/gallery?run=${runName()}&subtask=2-turns`);
  await page.locator('article.card a').first().click();
  await live(page);
  const strip = page.getByRole('list', { name: 'Turns' });
  await expect(strip.getByRole('listitem')).toHaveText(['Source', 'Turn 1', 'Turn 2']);
  await expect(page.getByRole('heading', { name: 'Instruction, turn 2' })).toBeVisible();
  await expectPictures(page, 3);
});

test('the distribution counts the run beside the paper', async ({ page }) => {
  await open(page, '/distribution');
  await page.locator('select[name=run]').selectOption(runName());
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL(new RegExp(`run=${runName()}`));
  await live(page);
  const generation = page.getByRole('region', { name: /^Generation/ });
  const editing = page.getByRole('region', { name: /^Editing/ });
  await expect(figure(generation, 'Made')).toHaveText(String(GENERATION.length * EACH));
  await expect(figure(editing, 'Made')).toHaveText(String(EDITING.length * EACH));
  const row = generation.getByRole('row', { name: /^Object Counting/ });
  await expect(row.getByRole('cell').nth(3)).toHaveText(String(EACH));
  // Subtasks with the same count have the same part of their kind.
  await expect(row.getByRole('cell').nth(6)).toHaveText((100 / GENERATION.length).toFixed(2));
});

test('the run leaves as a dataset that loads', async ({ pairloom }) => {
  test.setTimeout(180_000);
  const out = mkdtempSync(join(tmpdir(), 'pairloom-export-'));
  // The server has the data folder meanwhile.
  try {
    pairloom.command('export', '--run', runName(), '--format', 'opengpt4o', '--out', join(out, 'released'));
    const generation = json(join(out, 'released/gen.json'));
    const editing = json(join(out, 'released/editing.json'));
    expect(generation).toHaveLength(GENERATION.length * EACH);
    // One row a turn: one subtask has two.
    expect(editing).toHaveLength((EDITING.length + 1) * EACH);
    pairloom.command('export', '--run', runName(), '--format', 'parquet', '--out', join(out, 'parquet'));
    const rows = await parquetRows(join(out, 'parquet'));
    expect(rows).toHaveLength(READY.length * EACH);
    expect(new Set(rows.map((row) => row.id)).size).toBe(READY.length * EACH);
    expect([...new Set(rows.map((row) => String(row.subtask)))].sort()).toEqual([...READY].sort());
    for (const row of rows) {
      expect(row.drawn_by).toContain('Studio');
      expect(size(Buffer.from((row.image as { bytes: Uint8Array }).bytes))).toEqual({ width: 512, height: 512 });
    }
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
});

test('a run from the command line is carried out by the server that has the folder', async ({ page, pairloom }) => {
  const name = `line-${test.info().project.name}`;
  const words = ['--subtask', 'add,object-counting', '--count', '1', '--size', '256x256', '--name', name, '--wait'];
  pairloom.command('run', ...words);
  await open(page, `/runs/${name}`);
  await expect(page.locator('header.head .badge').first()).toHaveText('done');
  // The same words again find it finished.
  pairloom.command('run', ...words);
  await open(page, `/gallery?run=${name}`);
  await expect(page.locator('article.card')).toHaveCount(2);
});

function json(path: string): unknown[] {
  expect(existsSync(path), path).toBe(true);
  return JSON.parse(readFileSync(path, 'utf8')) as unknown[];
}

/** All rows of all parquet files below a folder. */
async function parquetRows(folder: string): Promise<Record<string, unknown>[]> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.parquet'));
  expect(names.length).toBeGreaterThan(0);
  const { parquetMetadata, parquetRead } = await import('hyparquet');
  const rows: Record<string, unknown>[] = [];
  for (const name of names.sort()) {
    const bytes = readFileSync(join(folder, name));
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    // The features by which Hugging Face's loader knows that a column holds pictures.
    const keys = parquetMetadata(file).key_value_metadata ?? [];
    expect(keys.find((pair) => pair.key === 'huggingface')?.value).toContain('"Image"');
    await parquetRead({ file, rowFormat: 'object', utf8: false, onComplete: (read) => rows.push(...read) });
  }
  return rows;
}

/** Width and height out of a PNG's header. */
function size(png: Buffer): { width: number; height: number } {
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}
