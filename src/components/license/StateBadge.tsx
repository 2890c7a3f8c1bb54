import type { PlainKey } from '#i18n/i18n.ts';
import { useI18n } from '#i18n/useI18n.ts';
import type { LicenseState } from '#license/vocabulary.ts';
import { cx } from '#ui/cx.ts';

export const STATE_WORDS: Record<LicenseState, PlainKey> = {
  notActivated: 'terms.state.notActivated',
  planned: 'terms.state.planned',
  active: 'terms.state.active',
  endsSoon: 'terms.state.endsSoon',
  ended: 'terms.state.ended',
};

/** The shapes of src/styles.css, which differ without their colour too. */
const shapeClass = (state: LicenseState) => `state-shape state-${state}`;

/** The state of a license as a shape, a word and a colour, so that nobody depends on colour alone. */
export function StateBadge({ state }: { state: LicenseState }) {
  const { t } = useI18n();
  return (
    <span className={cx('inline-flex items-center gap-2 sm:whitespace-nowrap', shapeClass(state))}>
      {t(STATE_WORDS[state])}
    </span>
  );
}

/** Only the shape, for use beside a text that names the state. */
export const StateShape = ({ state }: { state: LicenseState }) => (
  <span aria-hidden className={cx('flex', shapeClass(state))} />
);
