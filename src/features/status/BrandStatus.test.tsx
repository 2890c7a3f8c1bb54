import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { parseConfig } from '#api/contract/config.ts';
import { paletteOf } from '#brand/palette.ts';
import { BrandProvider, type Brand } from '#components/brand/brandContext.ts';
import { renderInApp, speakEnglish } from '#testing/render.tsx';
import { BrandStatus } from './BrandStatus.tsx';

speakEnglish('account', 'brand');

/** Pictures whose path has "missing" in it cannot be loaded. */
class SimulatedImage extends EventTarget {
  set src(path: string) {
    queueMicrotask(() => this.dispatchEvent(new Event(path.includes('missing') ? 'error' : 'load')));
  }
}

function show(file: object) {
  vi.stubGlobal('Image', SimulatedImage);
  const config = parseConfig(file);
  const changes = config.colors ? paletteOf(config.colors).changes : [];
  const nothing = () => null;
  const brand: Brand = {
    config,
    changes,
    Logo: nothing,
    Help: nothing,
    Support: nothing,
    withSupport: (_, ticket) => ticket,
  };
  renderInApp(
    <BrandProvider value={brand}>
      <BrandStatus />
    </BrandProvider>,
  );
}

test('says which colours were replaced in which theme, with what and why', async () => {
  show({ colors: { accent: '#ffd400', accentSun: '#00403f' } });
  expect(
    await screen.findByText(
      /^Light: the contrast of #ffd400 as text is 1\.22:1, and must be at least 4\.5:1\./,
    ),
  ).toBeDefined();
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
});

test('names the pictures that cannot be loaded', async () => {
  show({ logo: { light: 'logo.svg', dark: 'missing.svg' }, icons: [{ src: 'missing.png', sizes: 'any' }] });
  expect(await screen.findByText(/could not be loaded: missing\.svg(?:,| and) missing\.png\./)).toBeDefined();
});

test('says that all is well', async () => {
  show({
    logo: { light: 'logo.svg' },
    colors: { accent: '#0b6b6b', accentDark: '#55c7c0', accentSun: '#00403f' },
  });
  expect(await screen.findByText(/^All colours have enough contrast/)).toBeDefined();
});
