import { useI18n } from '#i18n/useI18n.ts';
import { announce } from '#ui/announce.tsx';
import { Button } from '#ui/Button.tsx';
import { Status } from '#reference/call/Answers.tsx';
import { Code } from '#reference/call/Code.tsx';
import type { Call, Token } from '#reference/rules/document.ts';
import type { Reply } from './send.ts';
import { useTokens } from './tokens.ts';

/** The token that each of these calls returns, by operation id. */
const RETURNED_TOKENS: Record<string, Token> = {
  login: 'refresh',
  renewRefreshToken: 'refresh',
  getAccessToken: 'access',
};

export function ReplyView({ call, reply }: { call: Call; reply: Reply }) {
  const { t } = useI18n();
  const { set } = useTokens();
  const { status, statusText, ms, headers, body } = reply;
  const token = status === 200 ? RETURNED_TOKENS[call.id] : undefined;
  const label = t('reference.reply');
  return (
    <section aria-label={`${label}, ${call.method} ${call.path}`} className="grid gap-2">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <Status status={status} />
        <span>{statusText}</span>
        <span className="text-muted tabular-nums">{ms} ms</span>
      </p>
      {body === '' ? (
        <p className="text-muted">{t('reference.noBody')}</p>
      ) : (
        <Code label={label} text={body} />
      )}
      {token && (
        <div>
          <Button
            onClick={() => {
              // The service returns a token as plain text or as a JSON string.
              set(token, body.trim().replace(/^"(.*)"$/, '$1'));
              announce(t('reference.token.used'));
            }}
          >
            {t(`reference.token.use.${token}`)}
          </Button>
        </div>
      )}
      <details>
        <summary className="min-h-9 py-1.5 text-muted">{t('reference.headers')}</summary>
        <Code
          label={t('reference.headers')}
          text={headers.map(([name, value]) => `${name}: ${value}`).join('\n')}
        />
      </details>
    </section>
  );
}
