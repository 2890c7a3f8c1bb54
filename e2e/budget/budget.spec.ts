import { expect, test } from '../support/test.ts';
import { BUDGETS, weigh } from './budgets.ts';

const MAX_FILES = 12;
const MAX_CSS_KB = 10;

for (const budget of BUDGETS) {
  test(`${budget.page} stays within ${budget.kB} kB`, async ({ page, host }) => {
    const { js, css, files, scripts, responses } = await weigh(page, host, budget);
    console.log(
      [
        budget.page.padEnd(24),
        `${js.toFixed(1).padStart(6)} of ${budget.kB} kB JavaScript`,
        `${String(files).padStart(2)} of ${budget.files ?? MAX_FILES} files`,
        `${css.toFixed(1).padStart(4)} of ${MAX_CSS_KB} kB CSS`,
      ].join('   '),
    );
    expect(scripts.every((response) => response.headers()['content-length'] !== undefined)).toBe(true);
    expect.soft(js, 'kB of JavaScript').toBeLessThanOrEqual(budget.kB);
    expect.soft(files, 'JavaScript files').toBeLessThanOrEqual(budget.files ?? MAX_FILES);
    expect.soft(css, 'kB of CSS').toBeLessThanOrEqual(MAX_CSS_KB);
    const elsewhere = responses.filter((response) => !response.url().startsWith(`${host.url}/`));
    expect.soft(elsewhere.map((response) => response.url())).toEqual([]);
  });
}
