import { useId, useState } from 'react';
import type { PlainKey } from '#i18n/i18n.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { readPreference, writePreference } from '#platform/preferences.ts';

const SHORTCUTS: readonly (readonly [keys: readonly string[], does: PlainKey])[] = [
  [['Ctrl K', '⌘ K', '/'], 'lookup.keys.open'],
  [['?'], 'lookup.keys.help'],
  [['↑', '↓'], 'lookup.keys.move'],
  [['Enter'], 'lookup.keys.enter'],
  [['Esc'], 'lookup.keys.close'],
];

/** The keyboard shortcuts, and the switch for single-character ones. */
export function Shortcuts() {
  const { t } = useI18n();
  const id = useId();
  const [isOn, setOn] = useState(() => readPreference('keys') !== 'off');
  return (
    <section aria-labelledby={id} className="p-4">
      <h2 id={id}>{t('lookup.keys')}</h2>
      <dl className="mt-2 grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-2">
        {SHORTCUTS.map(([keys, does]) => (
          <div key={does} className="contents">
            <dt className="flex flex-wrap gap-1">
              {keys.map((key) => (
                <kbd key={key} className="rounded-in border border-edge bg-sunken px-2 py-0.5 text-sm">
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{t(does)}</dd>
          </div>
        ))}
      </dl>
      <label className="mt-4 flex min-h-11 items-center gap-2">
        <input
          type="checkbox"
          className="size-5"
          checked={isOn}
          onChange={(event) => {
            writePreference('keys', event.target.checked ? 'on' : 'off');
            setOn(event.target.checked);
          }}
        />
        {t('lookup.keys.single')}
      </label>
    </section>
  );
}
