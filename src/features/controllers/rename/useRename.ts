import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
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

interface RenameState {
  isPending: boolean;
  /** Of the last attempt. */
  variables?: RenameRequest;
  data?: RenameOutcome;
  /** An unexpected error; a failed request is an outcome. */
  error?: unknown;
}

/** Renames a device and reports the outcome. The cached device is updated with the result. */
export function useRename(nodeId: string, onSaved: (name: string) => void) {
  const { t } = useI18n();
  const client = useApiClient();
  const queryClient = useQueryClient();
  const [state, setState] = useState<RenameState>({ isPending: false });
  const ports: RenamePorts = {
    write: (base, name) => mergeDevice(client, base, { name }),
    read: async () => (await readNodes(client, [nodeId]))[0] ?? null,
  };

  async function rename(variables: RenameRequest) {
    const { base, name, checking } = variables;
    setState({ isPending: true, variables });
    try {
      const data = await (checking
        ? checkRename(ports, base, name, checking.failure)
        : renameDevice(ports, base, name));
      if (data.kind === 'saved' || data.kind === 'conflict') rememberDevice(queryClient, data.device);
      setState({ isPending: false, variables, data });
      if (data.kind !== 'saved') return;
      const saved = clip(data.device.properties.name ?? '', 80);
      announce(t('controllers.rename.saved', { name: saved }));
      onSaved(saved);
    } catch (error) {
      setState({ isPending: false, variables, error });
    }
  }

  return { ...state, mutate: (variables: RenameRequest) => void rename(variables) };
}
