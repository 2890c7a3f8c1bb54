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

export const STATE_COLOURS: Record<LicenseState, string> = {
  notActivated: 'text-muted',
  planned: 'text-plan',
  active: 'text-good',
  endsSoon: 'text-warn',
  ended: 'text-bad',
};

/** The state of a license as a shape, a word and a colour, so that nobody depends on colour alone. */
export function StateBadge({ state }: { state: LicenseState }) {
  const { t } = useI18n();
  return (
    <span className="inline-flex items-center gap-2 sm:whitespace-nowrap">
      <StateShape state={state} />
      {t(STATE_WORDS[state])}
    </span>
  );
}

/** Only the shape, for use beside a text that names the state. */
export function StateShape({ state }: { state: LicenseState }) {
  return (
    <svg aria-hidden viewBox="0 0 16 16" className={cx('size-4 shrink-0', STATE_COLOURS[state])}>
      <Shape state={state} />
    </svg>
  );
}

function Shape({ state }: { state: LicenseState }) {
  const ring = { cx: 8, cy: 8, r: 6, fill: 'none', stroke: 'currentColor', strokeWidth: 2 };
  switch (state) {
    case 'notActivated':
      return <circle {...ring} />;
    case 'planned':
      return <circle {...ring} strokeDasharray="2.2 2.5" />;
    case 'active':
      return <circle cx={8} cy={8} r={7} fill="currentColor" />;
    case 'endsSoon':
      return (
        <>
          <circle {...ring} />
          <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
        </>
      );
    case 'ended':
      return <rect x={2} y={2} width={12} height={12} rx={1.5} fill="currentColor" />;
  }
}
