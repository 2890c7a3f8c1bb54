import { fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseConfig } from '#api/contract/config.ts';
import { ProblemPanel } from '#components/problem/ProblemPanel.tsx';
import { Problem } from '#http/problem.ts';
import { t } from '#i18n/i18n.ts';
import { renderInApp, speakEnglish } from '#testing/render.tsx';
import { BrandProvider, type Brand } from './brandContext.ts';
import { Help, Support } from './Help.tsx';
import { Logo } from './Logo.tsx';
import { withSupport } from './support.ts';

speakEnglish('brand', 'problem');

const FILE = {
  brand: 'Sun & Co',
  logo: { light: 'brand/logo.svg' },
  support: { email: 'help@sun.example', phone: '+31 (0)20-555', url: 'https://sun.example/chat' },
  links: {
    privacy: 'https://sun.example/privacy',
    help: 'https://sun.example/help',
    terms: 'https://sun.example/terms',
  },
};

function brandOf(file: object): Brand {
  const config = parseConfig(file);
  return {
    config,
    changes: [],
    Logo,
    Help,
    Support,
    withSupport: (translate, ticket) => withSupport(translate, ticket, config.support),
  };
}

const show = (file: object, part: React.ReactNode) =>
  renderInApp(<BrandProvider value={brandOf(file)}>{part}</BrandProvider>);
const linksShown = () =>
  screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]);

afterEach(() => {
  delete document.documentElement.dataset.theme;
});

describe('the logo', () => {
  it('has the name as its text, and gives way to the name if it cannot be loaded', () => {
    show(FILE, <Logo place="rail" />);
    const image = screen.getByRole('img', { name: 'Sun & Co' });
    expect(image.getAttribute('src')).toBe('/brand/logo.svg');
    fireEvent.error(image);
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByText('Sun & Co')).toBeDefined();
  });

  it('is that of the shown theme; on paper the light one', async () => {
    const file = { ...FILE, logo: { light: 'light.svg', dark: 'dark.svg' } };
    show(
      file,
      <>
        <Logo place="rail" />
        <Logo place="paper" />
      </>,
    );
    const sources = () => screen.getAllByRole('img').map((image) => image.getAttribute('src'));
    expect(sources()).toEqual(['/light.svg', '/light.svg']);
    document.documentElement.dataset.theme = 'dark';
    await vi.waitFor(() => expect(sources()).toEqual(['/dark.svg', '/light.svg']));
    document.documentElement.dataset.theme = 'sun';
    await vi.waitFor(() => expect(sources()).toEqual(['/light.svg', '/light.svg']));
  });

  it('stands on white in the dark theme if there is none for it', () => {
    document.documentElement.dataset.theme = 'dark';
    show(FILE, <Logo place="bar" />);
    expect(screen.getByRole('img').className).toContain('bg-[#fff]');
  });

  it('is the icon and the name above sign-in if there is none', () => {
    show({ brand: 'Sun', icons: [{ src: 'sun.svg', sizes: 'any' }] }, <Logo place="page" />);
    expect(document.querySelector('img')?.getAttribute('src')).toBe('/sun.svg');
    expect(screen.getByText('Sun')).toBeDefined();
  });
});

describe('help', () => {
  it('has help, support, terms and privacy in this order, whatever their order in the file', () => {
    show(FILE, <Help />);
    expect(linksShown()).toEqual([
      ['Help(opens a new tab)', 'https://sun.example/help'],
      ['Support help@sun.example', 'mailto:help@sun.example?subject=Sun%20%26%20Co'],
      ['Support +31 (0)20-555', 'tel:+3120555'],
      ['Support page(opens a new tab)', 'https://sun.example/chat'],
      ['Terms of use(opens a new tab)', 'https://sun.example/terms'],
      ['Privacy(opens a new tab)', 'https://sun.example/privacy'],
    ]);
  });

  it('is not there without links and support', () => {
    show({ logo: FILE.logo, support: {}, links: {} }, <Help />);
    expect(screen.queryByRole('navigation')).toBeNull();
  });
});

describe('support', () => {
  it('is offered beside an error, by a mail with the name, the error and its details', () => {
    show(FILE, <ProblemPanel error={new Problem('server', { status: 503, requestId: 'r-1' })} />);
    const mail = screen.getByRole('link', { name: 'help@sun.example' }).getAttribute('href') ?? '';
    const query = new URLSearchParams(mail.slice(mail.indexOf('?')));
    expect(query.get('subject')).toMatch(/^Sun & Co: ./);
    expect(query.get('body')).toMatch(/server 503\r\nrequest: r-1$/);
  });

  it('is the last line of a text for a ticket', () => {
    const { withSupport: add } = brandOf(FILE);
    expect(add(t, 'A ticket\n')).toBe(
      'A ticket\n\nSupport: help@sun.example · +31 (0)20-555 · https://sun.example/chat',
    );
    expect(brandOf({ logo: FILE.logo }).withSupport(t, 'A ticket')).toBe('A ticket');
  });
});
