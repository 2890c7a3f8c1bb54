import { Share } from 'lucide-react';
import type { RefObject } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { canShareText, shareText } from '#platform/share.ts';
import { useExport } from '#components/export/useExport.ts';
import { Button } from '#ui/Button.tsx';
import { certificateText } from './certificateText.ts';

interface ShareCertificateProps {
  /** The element with the rendered certificate. */
  sheet: RefObject<HTMLElement | null>;
  link: string | null;
  serial: string;
  /** Whether parts of the certificate are still being read. */
  isWaiting: boolean;
}

/** Opens the system's share sheet with the certificate as text, in the customer's language; nothing where there is none. */
export function ShareCertificate({ sheet, link, serial, isWaiting }: ShareCertificateProps) {
  const { t } = useI18n();
  const { run, outcome } = useExport();
  if (!canShareText()) return null;
  const share = () =>
    run(async () => {
      const certificate = sheet.current;
      const name = `certificate-${serial.replace(/[^\w-]+/g, '_').slice(0, 40)}.txt`;
      const done = certificate !== null && (await shareText(certificateText(t, certificate, link), name));
      return { done, short: t(done ? 'certificate.shared' : 'certificate.notShared') };
    });
  return (
    <Button aria-disabled={isWaiting || undefined} onClick={() => isWaiting || share()}>
      <Share aria-hidden className="size-4" />
      {outcome?.short ?? t('certificate.share')}
    </Button>
  );
}
