import { useI18n } from '#i18n/useI18n.ts';
import type { Call, OpenApi } from '#reference/rules/document.ts';
import { Method } from '#reference/call/Method.tsx';

/** Table of contents, shown beside the calls on wide screens. */
export function Contents({ calls, tags }: { calls: Call[]; tags: OpenApi['tags'] }) {
  const { t } = useI18n();
  return (
    <nav
      aria-label={t('reference.contents')}
      className="sticky top-4 hidden max-h-[calc(100dvh-2rem)] content-start gap-4 self-start overflow-y-auto lg:grid"
    >
      {tags.map(({ name }) => {
        const tagCalls = calls.filter(({ tag }) => tag === name);
        return tagCalls.length === 0 ? null : (
          <div key={name} className="grid gap-1">
            <p lang="en" dir="ltr" className="font-semibold">
              {name}
            </p>
            <ul lang="en" dir="ltr">
              {tagCalls.map(({ id, method, summary }) => (
                <li key={id}>
                  <a
                    href={`#${id}`}
                    className="flex min-h-9 items-center gap-2 rounded-in px-1 hover:bg-sunken"
                  >
                    <Method method={method} />
                    <span className="min-w-0">{summary}</span>
                  </a>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </nav>
  );
}
