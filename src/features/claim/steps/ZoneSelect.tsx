import { memo } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { Field, inputClass } from '#ui/Field.tsx';
import { environment, knownZones } from '#platform/environment/environment.ts';

const ZONES = knownZones();
const regionOf = (zone: string) => zone.split('/')[0] ?? zone;
const REGIONS = [...new Set(ZONES.map(regionOf))].map((region) => ({
  region,
  zones: ZONES.filter((zone) => regionOf(zone) === region && zone !== environment.zone),
}));
const nameOf = (zone: string) => zone.slice(zone.indexOf('/') + 1).replaceAll('_', ' ');

/** The zones of the world, rendered once: there are over 400, and the form renders at each keystroke. */
const OtherZones = memo(() =>
  REGIONS.map(({ region, zones }) => (
    <optgroup key={region} label={region}>
      {zones.map((zone) => (
        <option key={zone} value={zone}>
          {nameOf(zone)}
        </option>
      ))}
    </optgroup>
  )),
);

/** The site's time zone. The service does not return it, so this device's zone is the default. */
export function ZoneSelect({ value, onChange }: { value: string; onChange: (zone: string) => void }) {
  const { t } = useI18n();
  const { zone: here, isZoneKnown } = environment;
  return (
    <Field label={t('claim.when.zone')} hint={isZoneKnown ? undefined : t('claim.when.zone.unknown')}>
      {(control) => (
        <select
          {...control}
          className={inputClass}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        >
          <option value={here}>
            {isZoneKnown ? t('claim.when.zone.here', { zone: here.replaceAll('_', ' ') }) : here}
          </option>
          <OtherZones />
        </select>
      )}
    </Field>
  );
}
