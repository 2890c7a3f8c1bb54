import { useEffect } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { ClaimLookups } from '#features/claim/lookups/useClaimLookups.ts';
import type { ClaimValues } from '#features/claim/rules/claimValues.ts';

/**
 * Fills in the key of the license that the link names by its id, once a list with it has loaded. A key that was typed
 * meanwhile stays.
 * @returns the key; undefined until it is known
 */
export function usePrefilledKey(
  { setValue, getValues }: UseFormReturn<ClaimValues>,
  { customerLicenses, controllerLicenses = [] }: ClaimLookups,
  licenseId: string | null,
): string | undefined {
  const key = [...customerLicenses.rows, ...controllerLicenses].find(({ id }) => id === licenseId)?.key;
  useEffect(() => {
    if (key && getValues('key') === '') setValue('key', key);
  }, [key, getValues, setValue]);
  return key;
}
