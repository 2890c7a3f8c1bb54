import { useState } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { Chip } from '#ui/Chip.tsx';
import { Code } from './Code.tsx';
import type { HttpRequest } from '#reference/rules/request.ts';
import { LANGUAGES, sampleOf, type Language } from '#reference/rules/samples.ts';

/** Sample code for a request, in a language that the user selects. */
export function Samples({ request }: { request: HttpRequest }) {
  const { t } = useI18n();
  const [language, setLanguage] = useState<Language>('curl');
  return (
    <div className="grid gap-2">
      <div role="group" aria-label={t('reference.sample')} className="flex flex-wrap gap-2">
        {LANGUAGES.map((each) => (
          <Chip key={each} pressed={each === language} onClick={() => setLanguage(each)}>
            {each}
          </Chip>
        ))}
      </div>
      <Code
        label={t('common.labelled', { label: t('reference.sample'), value: language })}
        text={sampleOf(language, request)}
      />
    </div>
  );
}
