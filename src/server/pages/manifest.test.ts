import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { builtAppFiles, folderWithFiles, send, startTestHost } from '#server/testing/testHost.ts';
import { parseConfig } from '#api/contract/config.ts';
import { manifestRoutes } from './manifest.ts';

const built = readFileSync('public/manifest.webmanifest', 'utf8');
const read = async (config: Record<string, unknown>) => {
  const folder = folderWithFiles({ ...builtAppFiles(), 'manifest.webmanifest': built });
  const response = await manifestRoutes(folder, parseConfig(config)).request('/manifest.webmanifest');
  expect(response.headers.get('Content-Type')).toBe('application/manifest+json');
  return response.json();
};

it('has the name and the colours of the configuration', async () => {
  expect(await read({ brand: 'Zon & Zo', themeColor: '#102030', backgroundColor: '#f0f0f0' })).toMatchObject({
    name: 'Zon & Zo',
    short_name: 'Zon & Zo',
    theme_color: '#102030',
    background_color: '#f0f0f0',
  });
});

it('has the icons and the language of the configuration, and the colour of the brand for the frame', async () => {
  const icons = [{ src: 'brand/icon.svg', sizes: 'any', type: 'image/svg+xml' }];
  expect(await read({ icons, language: 'de', colors: { accent: '#c2410c' } })).toMatchObject({
    icons,
    lang: 'de',
    theme_color: '#c2410c',
  });
});

it('is that of the build where the configuration says nothing', async () => {
  expect(await read({})).toEqual(JSON.parse(built));
});

it('names icons that are there', () => {
  const { icons } = JSON.parse(built) as { icons: { src: string }[] };
  for (const { src } of icons) expect(readFileSync(join('public', src)).length).toBeGreaterThan(0);
});

it('is not there in a build without one', async () => {
  const { port } = await startTestHost();
  expect((await send(port, '/manifest.webmanifest')).status).toBe(404);
});
