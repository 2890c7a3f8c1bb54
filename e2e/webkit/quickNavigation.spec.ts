import { setTimeout as sleep } from 'node:timers/promises';
import { signIn, test } from '../journeys/test.ts';

const PATHS = ['/customers', '/controllers', '/claim', '/journal'];

test('#114 quick navigations in the middle of transactions never leave a blank page', async ({
  journey: { page },
  fault: { url },
}) => {
  test.slow();
  await signIn(page, url);
  const isShown = () => page.getByRole('heading', { name: 'Customers' }).waitFor();
  for (let round = 0; round < 36; round += 1) {
    await page.goto(`${url}${PATHS[round % PATHS.length]}`);
    // A moment in which the page reads what is stored: another one in each round.
    await sleep((round * 37) % 400);
    if (round % 6 === 4) await page.goBack();
    // While the page that holds a lock is in the cache: later it is thrown out, and the lock is free.
    if (round % 6 !== 5) continue;
    await page.goto(`${url}/customers`);
    await isShown();
  }
  await page.reload();
  await isShown();
});
