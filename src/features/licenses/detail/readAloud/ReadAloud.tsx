import { Square, Volume2 } from 'lucide-react';
import { useState, type KeyboardEvent } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { ALPHABETS } from '#features/licenses/rules/alphabets.ts';
import en from '#features/licenses/rules/alphabets/en.ts';
import { caseOf, spell } from '#features/licenses/rules/phonetic.ts';
import { Button } from '#ui/Button.tsx';
import { cx } from '#ui/cx.ts';
import { Field, inputClass } from '#ui/Field.tsx';
import { SpelledGroup } from './SpelledGroup.tsx';
import { useSpeech } from './useSpeech.ts';

/** A key as it is said on the telephone: word by word, a group at a time, in the caller's language. */
export function ReadAloud({ value }: { value: string }) {
  const { t, locale } = useI18n();
  const [language, setLanguage] = useState<string>(locale);
  const [at, setAt] = useState(0);
  const groups = spell(value, ALPHABETS[language] ?? en);
  const lines = groups.map((group) => group.map(({ words }) => words).join(', '));
  const speech = useSpeech(language, setAt);

  const last = at >= groups.length - 1;
  function go(to: number) {
    speech.stop();
    setAt(Math.max(0, to % groups.length));
  }

  function move(event: KeyboardEvent) {
    if (event.target instanceof HTMLSelectElement) return;
    const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0 }[
      event.key
    ];
    if (to === undefined) return;
    event.preventDefault();
    go(Math.min(to, groups.length - 1));
  }

  return (
    // The keys are a shorter way to what the buttons in it do.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="grid gap-3" onKeyDown={move}>
      <Field label={t('export.aloud.language')}>
        {(control) => (
          <select
            {...control}
            className={inputClass}
            value={language}
            onChange={(event) => {
              speech.stop();
              setLanguage(event.target.value);
            }}
          >
            {Object.entries(ALPHABETS).map(([tag, { name }]) => (
              <option key={tag} value={tag} lang={tag}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <p className="font-medium">{t(`export.aloud.${caseOf(value)}`)}</p>
      <div className="sticky -top-5 -mx-5 flex flex-wrap items-center gap-2 bg-surface px-5 pt-4 pb-2">
        <Button autoFocus look="primary" onClick={() => go(at + 1)}>
          {t(last ? 'export.aloud.again' : 'export.aloud.next')}
        </Button>
        <Button
          aria-disabled={at === 0 || undefined}
          onClick={() => {
            if (at > 0) go(at - 1);
          }}
        >
          {t('export.aloud.previous')}
        </Button>
        {speech.offered && (
          <Button onClick={() => (speech.speaking ? speech.stop() : speech.speak(lines, at))}>
            {speech.speaking ? (
              <Square aria-hidden className="size-4" />
            ) : (
              <Volume2 aria-hidden className="size-4" />
            )}
            {t(speech.speaking ? 'export.aloud.stop' : 'export.aloud.speak')}
          </Button>
        )}
      </div>
      <p className="text-sm text-muted max-sm:hidden">{t('export.aloud.hint')}</p>
      <p aria-live="polite" className="sr-only" lang={language}>
        {lines[at]}
      </p>
      <ol aria-label={t('export.aloud.groups')} className="grid gap-2 sm:grid-cols-2">
        {groups.map((group, index) => (
          // The groups of a key stand in a fixed order.
          <li
            key={index}
            aria-current={index === at || undefined}
            className={cx(
              'rounded-card border-2 px-3 py-2',
              index === at ? 'border-accent bg-accent-soft' : 'border-line',
            )}
          >
            <SpelledGroup
              group={group}
              language={language}
              label={t('export.aloud.group', { number: index + 1, count: groups.length })}
              current={index === at}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}
