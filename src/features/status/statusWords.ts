import type { ServiceStatus } from '#api/status/serviceStatus.ts';
import type { Translate } from '#i18n/i18n.ts';

export interface StatusWords {
  tone: 'good' | 'warn' | 'bad';
  text: string;
}

/** Smaller differences between the clocks may be caused by a slow network. */
const CLOCK_TOLERANCE_MS = 60_000;

/** Describes the status of a service for the operator. @param origin origin of this page */
export function serviceWords(t: Translate, status: ServiceStatus, origin: string): StatusWords {
  const { service, url, probe, host } = status;
  const { finding } = probe;
  if (finding === 'ok') return { tone: 'good', text: t('account.status.ok') };
  if (host && host.finding !== 'ok') {
    const setting = service === 'api' ? 'API_URL' : 'AUTH_URL';
    return {
      tone: 'bad',
      text: t(`account.status.host.${host.finding}`, { setting, detail: host.detail ?? '' }),
    };
  }
  const setting = service === 'api' ? 'apiUrl' : 'authUrl';
  const address = url === '' ? origin : url;
  const facts = { address, origin, setting, status: String(probe.status ?? '') };
  return { tone: 'bad', text: t(`account.status.page.${finding}`, facts) };
}

/** Describes the offset of this device's clock for the operator; null if no service returns its time. */
export function clockWords(t: Translate, all: readonly ServiceStatus[]): StatusWords | null {
  const offsets = all.flatMap(({ probe: { clockOffsetMs } }) => clockOffsetMs ?? []);
  const [offset] = offsets.sort((a, b) => Math.abs(b) - Math.abs(a));
  if (offset === undefined) return null;
  if (Math.abs(offset) < CLOCK_TOLERANCE_MS) return { tone: 'good', text: t('account.status.clock.ok') };
  const minutes = Math.round(Math.abs(offset) / 60_000);
  return {
    tone: 'warn',
    text: t(offset > 0 ? 'account.status.clock.behind' : 'account.status.clock.ahead', { minutes }),
  };
}

/** Returns whether a service on another origin hides the headers that contain waiting times. */
export const hidesHeaders = (all: readonly ServiceStatus[]): boolean =>
  all.some(({ url, probe }) => url !== '' && probe.status !== undefined && probe.clockOffsetMs === undefined);
