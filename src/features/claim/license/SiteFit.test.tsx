import { screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import type { SiteKw } from '#features/claim/rules/bestFit.ts';
import { renderInApp, speakEnglish } from '#testing/render.tsx';
import { SiteFields } from './SiteFit.tsx';

speakEnglish('keys', 'terms');

/** Renders the fields and the resulting requirements of the site. */
function Fields() {
  const [site, setSite] = useState<SiteKw>({});
  return (
    <>
      <SiteFields site={site} onChange={setSite} />
      <output>{JSON.stringify(site)}</output>
    </>
  );
}

describe('SiteFields', () => {
  test.each([
    ['10.5', { solarKw: 10.5 }],
    ['10,5', { solarKw: 10.5 }],
    ['1,234', { solarKw: 1234 }],
    ['1.234,5', { solarKw: 1234.5 }],
    ['30 kW', { solarKw: 30 }],
  ])('reads %s', async (typed, site) => {
    const { user } = renderInApp(<Fields />);
    await user.type(screen.getByLabelText('Solar, kW'), typed);
    expect(screen.getByRole('status', { name: '' }).textContent).toBe(JSON.stringify(site));
  });

  test('reports an invalid number, keeps it, and sets no requirement', async () => {
    const { user } = renderInApp(<Fields />);
    const field = screen.getByLabelText('Solar, kW');
    await user.type(field, '10,5,3');
    expect(screen.getByText('Not a number of kW. Type it such as 10 or 10.5.')).toBeTruthy();
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(field).toHaveProperty('value', '10,5,3');
    expect(screen.getByRole('status', { name: '' }).textContent).toBe('{}');
  });
});
