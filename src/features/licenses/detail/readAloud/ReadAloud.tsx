import { Square, Volume2 } from 'lucide-react';
import { useState, type KeyboardEvent } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { ALPHABETS } from '#features/licenses/rules/alphabets.ts';
import en from '#features/licenses/rules/alphabets/en.ts';
import { caseOf, spell } from '#features/licenses/rules/phonetic.ts';
import { Button } from '#ui/Button.tsx';
import { cx } from '#ui/cx.ts';
import { isRightToLeft } from '#ui/direction.ts';
import { Field, inputClass } from '#ui/Field.tsx';
import { SpelledGroup } from './SpelledGroup.tsx';
import { useSpeech } from './useSpeech.ts';

/** Spells a key for reading out on the telephone, group by group, in the caller's language. */
export function ReadAloud({ value }: { value: string }) {
  const { t, locale } = useI18n();
  const [language, setLanguage] = useState<string>(locale in ALPHABETS ? locale : 'en');
  const [index, setIndex] = useState(0);
  const groups = spell(value, ALPHABETS[language] ?? en);
  const lines = groups.map((group) => group.map(({ words }) => words).join(', '));
  const speech = useSpeech(language, setIndex);

  const isLast = index >= groups.length - 1;
  function goTo(next: number) {
    speech.stop();
    setIndex(Math.max(0, next % groups.length));
  }

  function move(event: KeyboardEvent) {
    if (event.target instanceof HTMLSelectElement) return;
    const forward = isRightToLeft() ? -1 : 1;
    const targets: Record<string, number> = {
      ArrowRight: index + forward,
      ArrowDown: index + 1,
      ArrowLeft: index - forward,
      ArrowUp: index - 1,
      Home: 0,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    goTo(Math.min(target, groups.length - 1));
  }

  return (
    // The keys are shortcuts for the buttons.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="grid gap-3" onKeyDown={move}>
      <CallerLanguage
        language={language}
        onChange={(next) => {
          speech.stop();
          setLanguage(next);
        }}
      />
      <p className="font-medium">{t(`export.aloud.${caseOf(value)}`)}</p>
      <div className="sticky -top-5 -mx-5 flex flex-wrap items-center gap-2 bg-surface px-5 pt-4 pb-2">
        <Button autoFocus variant="primary" onClick={() => goTo(index + 1)}>
          {t(isLast ? 'export.aloud.again' : 'export.aloud.next')}
        </Button>
        <Button
          aria-disabled={index === 0 || undefined}
          onClick={() => {
            if (index > 0) goTo(index - 1);
          }}
        >
          {t('export.aloud.previous')}
        </Button>
        {speech.isAvailable && (
          <SpeakButton
            isSpeaking={speech.isSpeaking}
            onToggle={() => (speech.isSpeaking ? speech.stop() : speech.speak(lines, index))}
          />
        )}
      </div>
      <p className="text-sm text-muted max-sm:hidden">{t('export.aloud.hint')}</p>
      <p aria-live="polite" className="sr-only" lang={language}>
        {lines[index]}
      </p>
      <ol aria-label={t('export.aloud.groups')} className="grid gap-2 sm:grid-cols-2">
        {groups.map((group, position) => (
          // The groups of a key never change their order.
          <li
            key={position}
            aria-current={position === index || undefined}
            className={cx(
              'rounded-card border-2 px-3 py-2',
              position === index ? 'border-accent bg-accent-soft' : 'border-line',
            )}
          >
            <SpelledGroup
              group={group}
              language={language}
              label={t('export.aloud.group', { number: position + 1, count: groups.length })}
              isCurrent={position === index}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}

function CallerLanguage({ language, onChange }: { language: string; onChange: (language: string) => void }) {
  const { t } = useI18n();
  return (
    <Field label={t('export.aloud.language')}>
      {(control) => (
        <select
          {...control}
          className={inputClass}
          value={language}
          onChange={(event) => onChange(event.target.value)}
        >
          {Object.entries(ALPHABETS).map(([tag, { name }]) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function SpeakButton({ isSpeaking, onToggle }: { isSpeaking: boolean; onToggle: () => void }) {
  const { t } = useI18n();
  const Icon = isSpeaking ? Square : Volume2;
  return (
    <Button onClick={onToggle}>
      <Icon aria-hidden className="size-4" />
      {t(isSpeaking ? 'export.aloud.stop' : 'export.aloud.speak')}
    </Button>
  );
}
