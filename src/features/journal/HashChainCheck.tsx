import { useRef, useState } from 'react';
import { fill, SLOT } from '#i18n/fill.tsx';
import { useI18n, type I18n } from '#i18n/useI18n.ts';
import { verifyChain, type HashChain } from '#operations/audit/hashChain.ts';
import { useOperationManager } from '#operations/manager/operationContext.tsx';
import { parseAuditEvent, parseAuditJson } from '#operations/audit/auditFile.ts';
import { clip } from '#lib/text/clip.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';

/** Larger than any audit log that this app exports. */
const MAX_BYTES = 20_000_000;

interface CheckedLog {
  /** Name of the checked file; null for the log on this device. */
  file: string | null;
  /** Null if the file is not an audit log; `tooLong` if it was too long to read. */
  hashChain: HashChain | null | 'tooLong';
}

/** Verifies the hash chain of the audit log on this device or in a file. */
export function HashChainCheck() {
  const { t } = useI18n();
  const operationManager = useOperationManager();
  const input = useRef<HTMLInputElement>(null);
  const [checkedLog, setCheckedLog] = useState<CheckedLog | null>(null);

  async function checkFile(file: File) {
    const hashChain = file.size > MAX_BYTES ? 'tooLong' : parseAuditJson(await file.text());
    setCheckedLog({ file: file.name, hashChain });
  }

  return (
    <section aria-labelledby="chain" className="grid gap-2 border-t border-line pt-4">
      <h2 id="chain">{t('journal.check.title')}</h2>
      <p className="text-muted">{t('journal.check.about')}</p>
      <div className="flex flex-wrap gap-2">
        <Button
          aria-disabled={operationManager ? undefined : true}
          onClick={async () => {
            if (operationManager) setCheckedLog({ file: null, hashChain: await operationManager.auditLog() });
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
            // Allows the same file to be chosen again after a change.
            event.target.value = '';
            if (file) void checkFile(file);
          }}
        />
      </div>
      <div role="status">{checkedLog && <Verdict {...checkedLog} />}</div>
    </section>
  );
}

function Verdict({ file, hashChain }: CheckedLog) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const source = file === null ? t('journal.check.device') : clip(file, 80);
  if (hashChain === null || hashChain === 'tooLong') {
    return (
      <Notice tone="bad" title={<bdi>{source}</bdi>}>
        <p>{t(hashChain === null ? 'journal.check.notAuditLog' : 'journal.check.tooLong')}</p>
      </Notice>
    );
  }
  const check = verifyChain(hashChain);
  if (!check.isValid) {
    return (
      <Notice tone="bad" title={t('journal.check.broken', { source, seq: format.number(check.seq) })}>
        <p>{t(`journal.misfit.${check.why}`)}</p>
        <p>{t('journal.check.broken.hint', { position: format.number(check.position) })}</p>
      </Notice>
    );
  }
  const { count, leftOut, pruned, hash } = check;
  return (
    <Notice tone="good" title={t('journal.check.intact', { source, count })}>
      {count > 0 && <p>{span(i18n, hashChain)}</p>}
      {leftOut > 0 && <p>{t('journal.check.leftOut', { count: leftOut })}</p>}
      {pruned > 0 && <p>{t('journal.check.pruned', { count: pruned })}</p>}
      {count > 0 && (
        <p>{fill(t('journal.check.last', { hash: SLOT }), <bdi className="code">{hash}</bdi>)}</p>
      )}
    </Notice>
  );
}

/** Returns the times of the first and the last record. */
function span({ t, format }: I18n, { records }: HashChain): string {
  const times = records.flatMap((record) => parseAuditEvent(record)?.at ?? []);
  return t('journal.check.span', {
    from: format.dateTime(times[0] ?? Number.NaN),
    to: format.dateTime(times.at(-1) ?? Number.NaN),
  });
}
