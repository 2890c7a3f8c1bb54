import { useMemo } from 'react';
import { useSearch as useSearchText } from 'wouter/use-browser-location';
import { parseSearch } from '#lib/searchParams.ts';

/** Returns the search parameters of the URL as unvalidated text, by name. */
export function useSearchParams(): Record<string, string> {
  const text = useSearchText();
  return useMemo(() => parseSearch(text), [text]);
}
