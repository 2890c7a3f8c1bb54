import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Device } from '#api/contract/device.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { Freshness } from '#components/Freshness.tsx';
import { CopyButton } from '#ui/CopyButton.tsx';
import { deviceTypeWord } from '#features/controllers/values/deviceWords.ts';
import { LongText } from '#features/controllers/values/LongText.tsx';
import { editableProperties, renameObstacle } from '#features/controllers/values/rights.ts';

interface DeviceFactsProps {
  device: Device;
  nodeId: string;
  read: UseQueryResult<Device | null>;
}

/** The properties of a controller, and the rights of the user. */
export function DeviceFacts({ device, nodeId, read }: DeviceFactsProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const { info, nodeType } = device.properties;
  return (
    <section aria-labelledby="about">
      <div className="mb-2 flex min-h-11 flex-wrap items-center justify-between gap-x-3">
        <h2 id="about">{t('controllers.about')}</h2>
        <Freshness read={read} />
      </div>
      <dl className="grid gap-y-2 rounded-card border border-line bg-surface px-4 py-3">
        <Fact label={t('controllers.serial')}>
          <Stated text={info?.serialNumber} code />
          {info?.serialNumber && info.serialNumber !== nodeId && (
            <CopyButton label={t('controllers.copySerial')} text={() => info.serialNumber ?? ''} />
          )}
        </Fact>
        <Fact label={t('controllers.manufacturer')}>
          <Stated text={info?.manufacturer} />
        </Fact>
        <Fact label={t('controllers.model')}>
          <Stated text={info?.model} />
        </Fact>
        <Fact label={t('controllers.type')}>
          <LongText text={deviceTypeWord(i18n, nodeType)} />
        </Fact>
        <Fact label={t('controllers.rights')}>
          <Rights device={device} />
        </Fact>
      </dl>
    </section>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="grid min-w-0 gap-x-3 sm:grid-cols-[minmax(min-content,8.5rem)_minmax(0,1fr)]">
      <dt className="text-sm wrap-break-word text-muted sm:text-[0.9375rem]">{label}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}

function Stated({ text, code }: { text: string | null | undefined; code?: boolean }) {
  const { t } = useI18n();
  if (!text) return <span className="text-muted">{t('terms.notStated')}</span>;
  return (
    <span className={code ? 'code' : undefined}>
      <LongText text={text} />
    </span>
  );
}

function Rights({ device }: { device: Device }) {
  const { t, format } = useI18n();
  const permitted = editableProperties(device);
  const obstacle = renameObstacle(device);
  const words = (names: string[]) =>
    format.list(names.map((name) => (name === 'name' ? t('controllers.rights.name') : name)));
  return (
    <>
      {permitted === null && t('controllers.rights.notSaid')}
      {permitted === 'all' && t('controllers.rights.all')}
      {permitted?.length === 0 && t('controllers.rights.readOnly')}
      {Array.isArray(permitted) && permitted.length > 0 && (
        <LongText text={t('controllers.rights.some', { properties: words(permitted) })} />
      )}
      {obstacle === 'unguarded' && <p>{t('controllers.rename.unguarded')}</p>}
      {obstacle === 'notAllowed' && Array.isArray(permitted) && permitted.length > 0 && (
        <p>{t('controllers.rename.notAllowed')}</p>
      )}
    </>
  );
}
