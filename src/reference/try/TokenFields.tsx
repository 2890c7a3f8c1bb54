import { useState } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { Field, inputClass, verbatim } from '#ui/Field.tsx';
import { useTokens } from './tokens.ts';

/** Fields for the tokens that requests are sent with. */
export function TokenFields() {
  const { t } = useI18n();
  const { values, set } = useTokens();
  const [shown, setShown] = useState(false);
  return (
    <section aria-labelledby="tokens" className="grid gap-3 rounded-card border border-line bg-surface p-4">
      <h2 id="tokens">{t('reference.tokens')}</h2>
      <p className="text-muted">{t('reference.tokens.hint')}</p>
      <div className="grid gap-3 sm:grid-cols-2">
        {(['access', 'refresh'] as const).map((token) => (
          <Field key={token} label={t(`reference.token.${token}`)}>
            {(control) => (
              <input
                {...control}
                {...verbatim}
                dir="ltr"
                type={shown ? 'text' : 'password'}
                // Keeps the browser from offering to save the token as a password.
                autoComplete="one-time-code"
                value={values[token]}
                className={`${inputClass} code`}
                onChange={(event) => set(token, event.target.value.trim())}
              />
            )}
          </Field>
        ))}
      </div>
      <label className="flex min-h-11 items-center gap-2 sm:min-h-9">
        <input type="checkbox" checked={shown} onChange={(event) => setShown(event.target.checked)} />
        {t('reference.token.show')}
      </label>
    </section>
  );
}
