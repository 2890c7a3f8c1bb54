import { useMutation, useQueryClient } from '@tanstack/react-query';
import { readNodes } from '#api/devices.ts';
import { mergeDevice, rememberDevice } from '#api/deviceWrites.ts';
import { useApiClient } from '#auth/session/sessionContext.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { announce } from '#ui/announce.tsx';
import { clip } from '#lib/text/clip.ts';
import { checkRename, renameDevice, type RenameOutcome, type RenamePorts } from './renameDevice.ts';
import type { Guarded } from '#features/controllers/values/rights.ts';

interface RenameRequest {
  base: Guarded;
  name: string;
  /** If set, only checks the outcome of an earlier attempt that failed with `failure`. */
  checking?: { failure: unknown };
}

/** Renames a device and reports the outcome. The cached device is updated with the result. */
export function useRename(nodeId: string, onSaved: (name: string) => void) {
  const { t } = useI18n();
  const client = useApiClient();
  const queryClient = useQueryClient();
  const ports: RenamePorts = {
    write: (base, name) => mergeDevice(client, base, { name }),
    read: async () => (await readNodes(client, [nodeId]))[0] ?? null,
  };
  return useMutation({
    mutationFn: ({ base, name, checking }: RenameRequest): Promise<RenameOutcome> =>
      checking ? checkRename(ports, base, name, checking.failure) : renameDevice(ports, base, name),
    onSuccess: (outcome) => {
      if (outcome.kind === 'saved' || outcome.kind === 'conflict')
        rememberDevice(queryClient, outcome.device);
      if (outcome.kind !== 'saved') return;
      const name = clip(outcome.device.properties.name ?? '', 80);
      announce(t('controllers.rename.saved', { name }));
      onSaved(name);
    },
  });
}
