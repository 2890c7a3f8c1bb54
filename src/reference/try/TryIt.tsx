import { useState, type FormEvent } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { announce } from '#ui/announce.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import type { Call } from '#reference/rules/document.ts';
import { InputFields } from './InputFields.tsx';
import { ReplyView } from './ReplyView.tsx';
import { requestOf, type Input } from '#reference/rules/request.ts';
import { send, type Reply } from './send.ts';
import { useTokens } from './tokens.ts';

interface TryItProps {
  call: Call;
  input: Input;
  onInput: (input: Input) => void;
  /** Whether requests go to the real service, not to the practice service. */
  isReal: boolean;
}

type Outcome =
  | { kind: 'idle' | 'sending' }
  | { kind: 'reply'; reply: Reply }
  | { kind: 'failed'; reason: string };

/** Time limit of a request, milliseconds. */
const LIMIT_MS = 40_000;

/** Calls that change nothing, although they are POST requests. */
const READS = new Set(['queryDevices', 'login']);

export function TryIt({ call, input, onInput, isReal }: TryItProps) {
  const { t } = useI18n();
  const { values } = useTokens();
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'idle' });
  const isWrite = call.method !== 'GET' && !READS.has(call.id);
  const token = call.token && values[call.token];

  async function submit(event: FormEvent) {
    event.preventDefault();
    setOutcome({ kind: 'sending' });
    // Sent even without a token, because the reference also documents the answer to that.
    const request = requestOf(call, call.base, input, token ? `Bearer ${token}` : null);
    try {
      const reply = await send(request, AbortSignal.timeout(LIMIT_MS));
      announce(t('reference.reply.in', { status: `${reply.status} ${reply.statusText}`, ms: reply.ms }));
      setOutcome({ kind: 'reply', reply });
    } catch (error) {
      setOutcome({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
  }

  return (
    <form className="grid gap-3" onSubmit={submit}>
      <InputFields call={call} input={input} onInput={onInput} />
      <p className="text-sm text-muted">{t('reference.try.at', { base: call.base })}</p>
      {call.token && token === '' && <p className="text-sm">{t(`reference.token.needed.${call.token}`)}</p>}
      {isWrite && !isReal && <p className="text-sm text-muted">{t('reference.try.changes')}</p>}
      {isWrite && isReal && (
        <Notice tone="warn" title={t('reference.try.real')}>
          <label className="flex min-h-11 items-center gap-2 sm:min-h-9">
            <input type="checkbox" required />
            {t('reference.try.sure')}
          </label>
        </Notice>
      )}
      <div>
        <Button variant="primary" type="submit" disabled={outcome.kind === 'sending'}>
          {t(outcome.kind === 'sending' ? 'reference.try.sending' : 'reference.try.send')}
        </Button>
      </div>
      {outcome.kind === 'reply' && <ReplyView call={call} reply={outcome.reply} />}
      {outcome.kind === 'failed' && (
        <Notice tone="bad" role="alert" title={t('reference.try.failed', { reason: outcome.reason })} />
      )}
    </form>
  );
}
