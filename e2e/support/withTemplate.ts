import { test } from '@playwright/test';
import { seedTemplate, type Template } from './database.ts';
import { adaptBidi } from './firefox/bidi.ts';
import { exceptionOf } from './firefox/exceptions.ts';

/** `test` with a database template per worker, for tests that start their own service. */
export const withTemplate = test.extend<{ engineException: void }, { template: Template }>({
  browser: [
    async ({ browser }, provide) => {
      adaptBidi(browser);
      await provide(browser);
    },
    { scope: 'worker' },
  ],
  engineException: [
    async ({ browserName }, provide, { file, titlePath }) => {
      const why = browserName === 'firefox' ? exceptionOf(file, titlePath.join(' ')) : undefined;
      test.skip(why !== undefined, why);
      await provide();
    },
    { auto: true },
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
