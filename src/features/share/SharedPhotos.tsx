import { useEffect, useState } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import type { PhotoReading } from '#scan/reader/reader.ts';
import { useReader } from '#scan/reader/useReader.ts';
import { ScanResult } from '#scan/ScanResult.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { sharedCodes } from './rules/sharedText.ts';
import type { Share } from './takeShare.ts';

interface SharedPhotosProps extends Share {
  onText: (text: string) => void;
}

/** Reads the codes in shared photos. A single result is passed on at once; of several, the person chooses. */
export function SharedPhotos({ text, photos, onText }: SharedPhotosProps) {
  const { t } = useI18n();
  const { reader, failed, fail, retry } = useReader();
  const [readings, setReadings] = useState<readonly PhotoReading[] | null>(null);

  useEffect(() => {
    if (!reader) return;
    let isUnmounted = false;
    async function readAll(read: NonNullable<typeof reader>) {
      const all: PhotoReading[] = [];
      for (const photo of photos) {
        if (isUnmounted) return;
        all.push(await read.readPhoto(photo));
      }
      if (isUnmounted) return;
      setReadings(all);
      const codes = codesOf(all);
      const found = sharedCodes(codes);
      if (codes.length > 0 && text === '' && found.kind === 'text') onText(found.text);
    }
    readAll(reader).catch(() => {
      if (!isUnmounted) fail();
    });
    return () => {
      isUnmounted = true;
    };
  }, [reader, photos, text, fail, onText]);

  if (failed) {
    return (
      <Notice
        tone="bad"
        role="alert"
        title={t('scan.reader.failed')}
        actions={<Button onClick={retry}>{t('common.retry')}</Button>}
      >
        <p>{t('share.reader.hint')}</p>
        {text !== '' && <SharedTextButton text={text} onText={onText} />}
      </Notice>
    );
  }
  if (!readings) {
    return (
      <output className="block text-muted">{t(reader ? 'scan.photo.reading' : 'scan.reader.loading')}</output>
    );
  }
  const codes = codesOf(readings);
  return (
    <div className="grid max-w-xl justify-items-start gap-4">
      {codes.length > 0 ? (
        <Codes codes={codes} onText={onText} />
      ) : (
        <p role="status">{t(`scan.photo.${failureOf(readings)}`)}</p>
      )}
      {text !== '' && <SharedTextButton text={text} onText={onText} />}
    </div>
  );
}

const codesOf = (readings: readonly PhotoReading[]): string[] => [
  ...new Set(readings.flatMap((reading) => (typeof reading === 'string' ? [] : reading.texts))),
];

/** Returns why no photo had a code: the reason of the first that could not be read, if there is one. */
const failureOf = (readings: readonly PhotoReading[]): 'noPicture' | 'blocked' | 'none' =>
  readings.find((reading) => typeof reading === 'string') ?? 'none';

function SharedTextButton({ text, onText }: { text: string; onText: (text: string) => void }) {
  const { t } = useI18n();
  return <Button onClick={() => onText(text)}>{t('share.text')}</Button>;
}

function Codes({ codes, onText }: { codes: readonly string[]; onText: (text: string) => void }) {
  const { t } = useI18n();
  const found = sharedCodes(codes);
  if (found.kind === 'text') return <Button onClick={() => onText(found.text)}>{t('share.code')}</Button>;
  const { all } = found;
  return (
    <>
      <ScanResult wanted="key" scanned={found.reading} read={codes.join('\n')} onChoose={onText} />
      {all !== null && <Button onClick={() => onText(all)}>{t('share.all')}</Button>}
    </>
  );
}
