// Editing the catalogue: templates as one types, pools in rows and by the spreadsheet, subtasks, history, conflicts.
import { expect, figure, live, open, scripted, test } from '../fixtures';

const project = () => test.info().project.name;

// The audit of every page looks at phone width; what the forms do is the same there.
test.beforeEach(() => test.skip(project() === 'phone', 'driven at desktop width'));

test('the editor completes, counts and shows examples as one types', async ({ page }) => {
  test.skip(!scripted(), 'without scripts the Preview button does it');
  await open(page, '/subtasks/ecology/templates/new');
  await live(page);
  const text = page.getByRole('textbox', { name: 'Text', exact: true });
  const preview = page.locator('#template-preview');
  await text.pressSequentially('Paint {a speci', { delay: 30 });
  await expect(page.getByRole('option', { name: /^species/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(text).toHaveValue('Paint {a species');
  await text.pressSequentially('#one where producer} at dusk.', { delay: 30 });
  await page.keyboard.press('Escape');
  await expect(preview.locator('.line')).toHaveCount(20);
  await expect(figure(page, 'Distinct prompts')).toHaveText(/^[1-9][0-9,]*$/);
  // A slot that is looked at lights up in the text too.
  await preview.locator('[data-slot=one]').first().hover();
  if (project() === 'hydrated') await expect(page.locator('.code-marks .is-lit').first()).toBeAttached();
  // A slip is underlined where it stands, and said below.
  await text.fill('Paint {a species#one where prodcer}.');
  await expect(page.locator('.code-marks .is-wrong')).not.toHaveCount(0);
  await expect(page.locator('.code-problems').first()).toContainText('species');
});

test('a novel pasted into the editor is refused, and the page goes on', async ({ page }) => {
  test.skip(!scripted(), 'without scripts nothing happens before it is sent');
  await open(page, '/subtasks/ecology/templates/new');
  await live(page);
  const text = page.getByRole('textbox', { name: 'Text', exact: true });
  await text.fill('It was a dark and stormy night. '.repeat(3200));
  await expect(page.locator('.code-problems').first()).toContainText('characters');
  await text.fill('['.repeat(10_000));
  await expect(page.locator('.code-problems').first()).toContainText(/characters|nested/);
  await text.fill('Draw {a species#one where producer}.');
  await expect(page.locator('#template-preview .line')).toHaveCount(20);
});

test('rows of a spreadsheet come into a pool, are merged, and are taken back', async ({ page }) => {
  const pool = '/pools/speaker';
  const name = project().replace('-', '_');
  await open(page, `${pool}?as=rows`);
  await live(page);
  const rows = `id,forms,tags\n${name}_one,odd front one,odd\n${name}_two,=odd front two,odd\n`.replaceAll('odd', `odd${name.charAt(0)}`);
  await page.getByRole('textbox', { name: /Rows of/ }).fill(rows);
  if (!scripted()) await page.getByRole('button', { name: 'Preview' }).click();
  const preview = page.locator('#paste-preview');
  await expect(preview).toContainText(`${name}_two`);
  await expect(preview).toContainText('never computed');
  await page.getByRole('button', { name: 'Save as new version' }).click();
  await expect(page.getByRole('main')).toContainText('Saved as version');
  await open(page, `${pool}?q=${name}`);
  await live(page);
  await page.getByLabel(`Choose ${name}_one`).check();
  await page.getByLabel(`Choose ${name}_two`).check();
  await page.getByText('With the ticked entries').click();
  await page.getByRole('button', { name: 'Merge into the first' }).click();
  await expect(page.getByRole('main')).toContainText('Saved as version');
  await open(page, `${pool}?q=${name}_one`);
  await expect(page.locator(`#entry-${name}_one`)).toContainText('=odd');
  // The way back: the version before this test.
  await page.getByRole('link', { name: 'History', exact: true }).click();
  const versions = page.getByRole('row').filter({ has: page.getByRole('link', { name: /^Version/ }) });
  const before = versions.nth(2);
  await before.getByRole('button', { name: 'Restore' }).click();
  await expect(page.getByRole('main')).toContainText('Saved as version');
  await open(page, `${pool}?q=${name}`);
  await expect(page.getByRole('main')).toContainText('No entry here.');
});

test('a subtask is edited beside what the change makes of a plan', async ({ page, context }) => {
  const address = '/subtasks/astronomy/edit';
  await open(page, address);
  await live(page);
  const preview = page.locator('#subtask-preview');
  await expect(preview).toContainText('1,000');
  const shares = page.getByLabel('Share, per cent');
  const first = await shares.nth(0).inputValue();
  await shares.nth(0).fill(String(Number(first) + 1));
  if (!scripted()) await page.getByRole('button', { name: 'Preview' }).click();
  await expect(preview).toContainText('sum to 101');
  await shares.nth(0).fill(first);
  await page.getByLabel('Note').fill(`Seen by ${project()}.`);
  // Somebody else saves in between: nothing is lost, and both are said.
  const other = await context.newPage();
  await other.goto(address);
  await other.getByLabel('Note').fill(`Seen by another than ${project()}.`);
  await other.getByRole('button', { name: 'Save as new version' }).click();
  await expect(other).toHaveURL(/saved=/);
  await other.close();
  await page.getByRole('button', { name: 'Save as new version' }).click();
  await expect(page.getByRole('alert').first()).toContainText('was saved while you were editing');
  await expect(page.getByLabel('Note')).toHaveValue(`Seen by ${project()}.`);
  await page.getByRole('button', { name: /^Save mine over/ }).click();
  await expect(page).toHaveURL(/saved=/);
  await expect(page.getByRole('main')).toContainText(`Seen by ${project()}.`);
});

test('the diversity of a plan and the language are pages', async ({ page }) => {
  await open(page, '/diversity?name=x&provider=openai&size=512x512&seed=1&amount=each&each=40&scale=1&subtask=physics');
  await expect(figure(page, 'Prompts')).toHaveText('40');
  await expect(page.getByRole('main')).toContainText('Nearest pairs');
  await open(page, '/help/templates');
  await expect(page.getByRole('main')).toContainText('words of style');
});

test('a new pool is written and used', async ({ page }) => {
  const id = `tool_${project().replace('-', '_')}`;
  await open(page, '/pools');
  await page.getByRole('link', { name: 'New pool' }).first().click();
  await live(page);
  await page.getByLabel('Id, as templates name it').fill('Not an id');
  await page.getByLabel('Name', { exact: true }).fill('Tools');
  await page.getByLabel('What belongs in here').fill('What a hand works with.');
  await page.getByRole('textbox', { name: /^Entries/ }).fill('rasp\nspokeshave\nbench plane');
  await page.getByRole('button', { name: 'Save the pool' }).click();
  await expect(page.getByRole('main')).toContainText('`Not an id` is not an id');
  await live(page);
  await page.getByLabel('Id, as templates name it').fill(id);
  await page.getByRole('button', { name: 'Save the pool' }).click();
  await expect(page).toHaveURL(new RegExp(`/pools/${id}\\?saved=1$`));
  await expect(figure(page, 'Entries')).toHaveText('3');
  await expect(page.locator('#entry-bench_plane')).toContainText('bench plane');
});

test('the catalogue goes out as an archive and comes back', async ({ page }) => {
  const archive = async () => (await page.request.get('/catalogue.zip')).body();
  const upload = async (name: string, buffer: Buffer) => {
    await open(page, '/catalogue');
    await page.getByLabel(/^A zip archive/).setInputFiles({ name, mimeType: 'application/zip', buffer });
    await page.getByRole('button', { name: 'See what it would change' }).click();
  };
  const before = await archive();
  await upload('notes.zip', Buffer.from('this is no archive'));
  await expect(page.getByRole('main')).toContainText('no readable zip archive');
  await open(page, '/pools/speaker?as=rows');
  await page.getByRole('textbox', { name: /Rows of/ }).fill(`id,forms\narchived_${project().replace('-', '_')},archived one\n`);
  await page.getByRole('button', { name: 'Save as new version' }).click();
  await expect(page.getByRole('main')).toContainText('Saved as version');
  await upload('catalogue.zip', before);
  await expect(figure(page, 'Changed')).toHaveText('1');
  await expect(page.getByRole('row').filter({ hasText: 'speaker' })).toContainText('changed');
  await page.getByRole('button', { name: 'Import 1 item as new versions' }).click();
  await expect(page.getByRole('main')).toContainText('1 item has a new version.');
  expect((await archive()).equals(before), 'the same bytes').toBe(true);
  // The same upload again changes nothing.
  await upload('catalogue.zip', before);
  await expect(page.getByRole('main')).toContainText('Nothing in the archive differs');
});
