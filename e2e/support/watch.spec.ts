import { expect, test } from './test.ts';
import { watch } from './watch.ts';

// Tests `watch`, which every other test relies on, with a page that has every kind of fault.
test('reports nothing for a page without faults', async ({ browser, host }) => {
  const context = await browser.newContext();
  const watched = watch(host.keys);
  await watched.add(context);
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await watched.faults()).toEqual([]);
  await context.close();
});

test('reports each kind of fault', async ({ browser, host }) => {
  const [key = ''] = host.keys;
  const context = await browser.newContext();
  const watched = watch(host.keys);
  await watched.add(context);
  const page = await context.newPage();
  // Not a page of the app, whose router would restore the URL.
  await page.goto('/config.json');
  await page.evaluate((key) => {
    document.body.append(
      Object.assign(document.createElement('img'), { src: 'https://elsewhere.example/x' }),
    );
    console.error('something is wrong');
    setTimeout(() => {
      throw new Error('nobody caught this');
    });
    alert('hello');
    const href = URL.createObjectURL(new Blob([`id,key\n1,${key}`]));
    Object.assign(document.createElement('a'), { href, download: 'keys.csv' }).click();
    document.title = key;
    localStorage.setItem('kept', 'eyJhbGciOiJIUzI1NiJ9.x.y');
    sessionStorage.setItem('draft', key);
    document.cookie = 'token=eyJhbGciOiJIUzI1NiJ9';
    history.replaceState({ key }, '', `/claim?key=${encodeURIComponent(key)}`);
  }, key);
  const masked = `the key …${key.slice(-4)} in`;
  await expect
    .poll(() => watched.faults())
    .toEqual(
      expect.arrayContaining([
        'console error: CSP violation: img-src https://elsewhere.example/x',
        'console error: something is wrong',
        'page error: nobody caught this',
        'dialog (alert): hello',
        'a token in localStorage',
        'a token in cookies',
        `${masked} a download`,
        `${masked} the title`,
        `${masked} sessionStorage`,
        `${masked} history.state`,
        `${masked} the address`,
      ]),
    );
  await context.close();
});
