import { test } from '@playwright/test';
import { seedTemplate, type Template } from './database.ts';
import { adaptBidi } from './firefox/bidi.ts';

/** `test` with a database template per worker, for tests that start their own service. */
export const withTemplate = test.extend<object, { template: Template }>({
  browser: [
    async ({ browser }, provide) => {
      adaptBidi(browser);
      await provide(browser);
    },
    { scope: 'worker' },
  ],
  template: [
    async ({ browserName }, provide) => {
      const template = await seedTemplate(browserName);
      await provide(template);
      template.remove();
    },
    { scope: 'worker' },
  ],
});
