import { FileUp } from 'lucide-react';
import { useRef } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { Button } from '#ui/Button.tsx';

const ACCEPTED = '.csv,.tsv,.txt,.tab,text/csv,text/tab-separated-values,text/plain';

export function FileButton({ onFile }: { onFile: (file: File) => void }) {
  const { t } = useI18n();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>
        <FileUp aria-hidden className="size-4" />
        {t('pairing.add.file')}
      </Button>
      <input
        ref={input}
        type="file"
        accept={ACCEPTED}
        aria-label={t('pairing.add.file')}
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          // Allows the same file to be chosen again after a change.
          target.value = '';
        }}
      />
    </>
  );
}
