import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startHost } from '#server/host.ts';
import { builtPages } from '#server/pages/builtPages.ts';
import { readSettings } from '#server/settings/settings.ts';
import { expect, test } from '../support/test.ts';
import { startStaticHost } from './staticHost.ts';

test('says what is wrong: a service that allows no other origin, one that is not there, and one behind the host', async ({
  page,
  watched,
}) => {
  // The browser's own words about what this test is made of.
  watched.expected.console.push(/CORS policy|Same Origin Policy/);
  const service = createServer((_request, response) => response.writeHead(401).end('{}')).listen(
    0,
    '127.0.0.1',
  );
  await once(service, 'listening');
  const apiUrl = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
  const here = await startStaticHost('/', { apiUrl, authUrl: 'http://127.0.0.1:9' }, {});
  await page.goto(`${here.url}/sign-in`);
  await page.getByLabel('Email or user name').fill('ann');
  await page.getByLabel('Password').fill('secret');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('link', { name: 'For the administrator' }).click();
  const items = page.getByRole('main').getByRole('listitem');
  await expect(items.filter({ hasText: 'API' }).first()).toContainText(
    `allow the origin ${here.url} (Access-Control-Allow-Origin)`,
  );
  await expect(items.filter({ hasText: 'Authentication service' })).toContainText(
    'No answer comes from http://127.0.0.1:9',
  );
  here.close();

  const settings = readSettings({
    PORT: '0',
    API_URL: apiUrl,
    AUTH_URL: 'http://127.0.0.1:9',
    BASE_PATH: '/licenses/',
  });
  const host = await startHost(settings, builtPages('dist'));
  await page.goto(`http://127.0.0.1:${host.port}/licenses/status`);
  await expect(items.filter({ hasText: 'API' }).first()).toContainText('It answers.');
  await expect(items.filter({ hasText: 'Authentication service' })).toContainText(
    'The host cannot connect to the address in AUTH_URL (ECONNREFUSED)',
  );
  await host.close();
  service.close();
});
