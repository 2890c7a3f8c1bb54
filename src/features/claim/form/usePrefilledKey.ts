import { useEffect } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { ClaimLookups } from '#features/claim/lookups/useClaimLookups.ts';
import type { ClaimValues } from '#features/claim/rules/claimValues.ts';

/**
 * Fills in the key of the license whose id is in the link, once a list that contains the license has loaded. Keeps a
 * key that was typed in the meantime.
 * @returns the key; undefined until it is known
 */
export function usePrefilledKey(
  { setValue, getValues }: UseFormReturn<ClaimValues>,
  { customerLicenses, boxLicenses }: ClaimLookups,
  licenseId: string | null,
): string | undefined {
  const onBox = boxLicenses.map(({ license }) => license);
  const key = [...customerLicenses.rows, ...onBox].find(({ id }) => id === licenseId)?.key;
  useEffect(() => {
    if (key && getValues('key') === '') setValue('key', key);
  }, [key, getValues, setValue]);
  return key;
}
