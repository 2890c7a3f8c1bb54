import { useRef, useState } from 'react';
import { useI18n, type I18n } from '#i18n/useI18n.ts';
import { verifyChain, type HashChain } from '#operations/audit/hashChain.ts';
import { useOperationManager } from '#operations/manager/operationContext.tsx';
import { parseAuditEvent, parseAuditJson } from '#operations/audit/auditFile.ts';
import { clip } from '#lib/text/clip.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';

/** More than any chain that this app keeps. */
const MOST_BYTES = 20_000_000;

interface Looked {
  /** Null: what is on this device. */
  file: string | null;
  /** Null where the file is no evidence; `tooLong` where it was not read. */
  chain: HashChain | null | 'tooLong';
}

/** Says whether the evidence is as it was written: what is on this device, or a file that somebody gave. */
export function HashChainCheck() {
  const { t } = useI18n();
  const operationManager = useOperationManager();
  const input = useRef<HTMLInputElement>(null);
  const [looked, setLooked] = useState<Looked | null>(null);

  async function look(file: File) {
    const chain = file.size > MOST_BYTES ? 'tooLong' : parseAuditJson(await file.text());
    setLooked({ file: file.name, chain });
  }

  return (
    <section aria-labelledby="chain" className="grid gap-2 border-t border-line pt-4">
      <h2 id="chain">{t('journal.check.title')}</h2>
      <p className="text-muted">{t('journal.check.about')}</p>
      <div className="flex flex-wrap gap-2">
        <Button
          aria-disabled={operationManager ? undefined : true}
          onClick={async () => {
            if (operationManager) setLooked({ file: null, chain: await operationManager.auditLog() });
          }}
        >
          {t('journal.check')}
        </Button>
        <Button onClick={() => input.current?.click()}>{t('journal.check.file')}</Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          aria-label={t('journal.check.file')}
          tabIndex={-1}
          className="hidden"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            // The same file can be chosen again, after it was changed.
            event.target.value = '';
            if (file) void look(file);
          }}
        />
      </div>
      <div role="status">{looked && <Verdict {...looked} />}</div>
    </section>
  );
}

function Verdict({ file, chain }: Looked) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const whose = file === null ? t('journal.check.device') : clip(file, 80);
  if (chain === null || chain === 'tooLong') {
    return (
      <Notice tone="bad" title={<bdi>{whose}</bdi>}>
        <p>{t(chain === null ? 'journal.check.noFile' : 'journal.check.tooLong')}</p>
      </Notice>
    );
  }
  const check = verifyChain(chain);
  if (!check.isValid) {
    return (
      <Notice tone="bad" title={t('journal.check.broken', { whose, seq: format.number(check.seq) })}>
        <p>{t(`journal.misfit.${check.why}`)}</p>
        <p>{t('journal.check.broken.hint', { place: format.number(check.position) })}</p>
      </Notice>
    );
  }
  const { count, leftOut, pruned, hash } = check;
  return (
    <Notice
      tone="good"
      title={t('journal.check.whole', { whose, records: t('journal.check.records', { count }) })}
    >
      {count > 0 && <p>{span(i18n, chain)}</p>}
      {leftOut > 0 && <p>{t('journal.check.leftOut', { count: leftOut })}</p>}
      {pruned > 0 && <p>{t('journal.check.pruned', { count: pruned })}</p>}
      {count > 0 && (
        <p>
          {t('journal.check.last')} <span className="code">{hash}</span>
        </p>
      )}
    </Notice>
  );
}

/** From when to when its records are. */
function span({ t, format }: I18n, { records }: HashChain): string {
  const times = records.flatMap((record) => parseAuditEvent(record)?.at ?? []);
  return t('journal.check.span', {
    from: format.dateTime(times[0] ?? Number.NaN),
    to: format.dateTime(times.at(-1) ?? Number.NaN),
  });
}
