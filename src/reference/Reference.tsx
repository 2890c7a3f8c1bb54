import { useEffect, useMemo, useState } from 'react';
import { Preferences } from '#ui/Preferences.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { Announcer } from '#ui/announce.tsx';
import { Button } from '#ui/Button.tsx';
import { SearchField } from '#ui/SearchField.tsx';
import { CallSection } from '#reference/call/CallSection.tsx';
import { Contents } from './Contents.tsx';
import type { Call, OpenApi, Token } from '#reference/rules/document.ts';
import { hasWords, searchText } from '#reference/rules/find.ts';
import { Prose } from '#reference/call/Prose.tsx';
import { TokenFields } from '#reference/try/TokenFields.tsx';
import { TokensProvider, type Tokens } from '#reference/try/tokens.ts';
import { useOpened } from './useOpened.ts';

interface ReferenceProps {
  document: OpenApi;
  calls: Call[];
  /** URL of the OpenAPI document. */
  address: string;
}

/** The API reference page: introduction, token fields, search and calls. */
export function Reference({ document, calls, address }: ReferenceProps) {
  const { t } = useI18n();
  const [typed, setTyped] = useState('');
  const [opened, setOpened] = useOpened();
  const [values, setValues] = useState<Record<Token, string>>({ access: '', refresh: '' });
  const tokens: Tokens = {
    values,
    set: (token, value) => setValues((before) => ({ ...before, [token]: value })),
  };
  const { schemas } = document.components;
  const texts = useMemo(
    () => new Map(calls.map((call) => [call.id, searchText(call, schemas)])),
    [calls, schemas],
  );
  const found = calls.filter(({ id }) => hasWords(texts.get(id) ?? '', typed));
  const title = t('reference.title');

  useEffect(() => {
    globalThis.document.title = title;
  }, [title]);

  return (
    <TokensProvider value={tokens}>
      <a
        href="#calls"
        className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:start-2 focus:rounded-in focus:bg-surface focus:p-3"
      >
        {t('common.skip')}
      </a>
      <div className="mx-auto grid max-w-[90rem] gap-x-8 gap-y-4 p-4 lg:grid-cols-[16rem_minmax(0,1fr)] lg:p-6">
        <Header document={document} address={address} />
        <Contents calls={found} tags={document.tags} />
        <main id="calls" tabIndex={-1} className="grid content-start gap-6">
          <div className="grid max-w-3xl gap-2">
            {document.info.description.split('\n\n').map((paragraph) => (
              <Prose key={paragraph} text={paragraph} />
            ))}
          </div>
          <TokenFields />
          <div className="grid gap-2">
            <SearchField
              label={t('reference.search')}
              hint={t('reference.search.hint')}
              value={typed}
              onChange={setTyped}
            />
            <div className="flex flex-wrap items-center justify-between gap-2">
              <p role="status" className="text-muted">
                {t('reference.found', { count: found.length })}
              </p>
              <div className="flex flex-wrap gap-2">
                <Button onClick={() => setOpened(calls.map(({ id }) => id))}>{t('reference.openAll')}</Button>
                <Button onClick={() => setOpened([])}>{t('reference.closeAll')}</Button>
              </div>
            </div>
          </div>
          {document.tags.map((tag) => (
            <TagSection
              key={tag.name}
              tag={tag}
              calls={found.filter((call) => call.tag === tag.name)}
              schemas={schemas}
              isReal={document.info['x-service'] === 'real'}
              opened={opened}
              setOpened={setOpened}
            />
          ))}
        </main>
      </div>
      <Announcer />
    </TokensProvider>
  );
}

function Header({ document, address }: { document: OpenApi; address: string }) {
  const { t } = useI18n();
  return (
    <header className="flex flex-wrap items-start justify-between gap-4 lg:col-span-2">
      <div className="grid gap-1">
        <h1>{t('reference.title')}</h1>
        <p className="text-muted">
          <span lang="en" dir="ltr">
            {document.info.title}
          </span>{' '}
          ·{' '}
          <a className="link" href={address}>
            {t('reference.document')}
          </a>
        </p>
      </div>
      <Preferences />
    </header>
  );
}

interface TagSectionProps {
  tag: OpenApi['tags'][number];
  /** Those that the search found. */
  calls: Call[];
  schemas: OpenApi['components']['schemas'];
  isReal: boolean;
  /** Ids of the calls that are open. */
  opened: ReadonlySet<string>;
  setOpened: (ids: string[]) => void;
}

/** The calls under a tag. Nothing if there are none. */
function TagSection({ tag, calls, schemas, isReal, opened, setOpened }: TagSectionProps) {
  if (calls.length === 0) return null;
  const heading = `tag-${tag.name}`;
  return (
    <section aria-labelledby={heading} className="grid gap-2">
      <h2 id={heading} lang="en" dir="ltr">
        {tag.name}
      </h2>
      <Prose text={tag.description} className="text-muted" />
      {calls.map((call) => (
        <CallSection
          key={call.id}
          call={call}
          schemas={schemas}
          isReal={isReal}
          isOpen={opened.has(call.id)}
          onToggle={(isOpen) =>
            setOpened(isOpen ? [...opened, call.id] : [...opened].filter((id) => id !== call.id))
          }
        />
      ))}
    </section>
  );
}
