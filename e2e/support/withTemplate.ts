import { test } from '@playwright/test';
import { seedTemplate, type Template } from './database.ts';

/** The `test` of whoever needs services of its own: a template for each worker. */
export const withTemplate = test.extend<object, { template: Template }>({
  template: [
    async ({ browserName }, provide) => {
      const template = await seedTemplate(browserName);
      await provide(template);
      template.remove();
    },
    { scope: 'worker' },
  ],
});
