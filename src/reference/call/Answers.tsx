import { ChevronRight } from 'lucide-react';
import { useI18n } from '#i18n/useI18n.ts';
import type { Answer, Schemas } from '#reference/rules/document.ts';
import { Code } from './Code.tsx';
import { Prose } from './Prose.tsx';
import { typescriptOf } from '#reference/rules/typescript.ts';

/** The possible answers by status, each with a description and, when expanded, its body and headers. */
export function Answers({ answers, schemas }: { answers: Answer[]; schemas: Schemas }) {
  return (
    <div className="divide-y divide-line rounded-in border border-line">
      {answers.map((answer) => (
        <details key={answer.status} className="group">
          <summary className="flex min-h-11 items-baseline gap-3 px-3 py-2 hover:bg-sunken">
            <ChevronRight
              aria-hidden
              className="mt-1 size-4 shrink-0 self-start text-muted group-open:rotate-90 rtl:rotate-180 rtl:group-open:rotate-90"
            />
            <Status status={answer.status} />
            <Prose text={answer.description} className="flex-1" />
          </summary>
          <AnswerDetails answer={answer} schemas={schemas} />
        </details>
      ))}
    </div>
  );
}

/** An HTTP status, marked as success or failure by a symbol as well as by colour. */
export function Status({ status }: { status: number | string }) {
  const isSuccess = String(status).startsWith('2');
  return (
    <strong className={`shrink-0 tabular-nums ${isSuccess ? 'text-good' : 'text-bad'}`}>
      <span aria-hidden>{isSuccess ? '✓ ' : '✕ '}</span>
      {status}
    </strong>
  );
}

function AnswerDetails({ answer: { body, headers, status }, schemas }: { answer: Answer; schemas: Schemas }) {
  const { t } = useI18n();
  const example = typeof body?.example === 'string' ? body.example : JSON.stringify(body?.example, null, 2);
  return (
    <div className="grid gap-3 px-3 pb-3">
      {body ? (
        <>
          <p className="text-sm text-muted">{body.type}</p>
          <Code
            label={t('common.labelled', { label: t('reference.example'), value: status })}
            text={example}
          />
          {body.type === 'application/json' && (
            <Code
              label={t('common.labelled', { label: t('reference.definitions'), value: status })}
              text={typescriptOf(body.schema, schemas)}
            />
          )}
        </>
      ) : (
        <p className="text-muted">{t('reference.noBody')}</p>
      )}
      {headers.length > 0 && (
        <dl className="grid gap-1">
          {headers.map(({ name, description }) => (
            <div key={name} className="flex flex-wrap gap-x-3">
              <dt className="code font-semibold">{name}</dt>
              <dd>
                <Prose text={description} className="text-muted" />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
