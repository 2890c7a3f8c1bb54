import { useMemo } from 'react';
import { useSearch as useSearchText } from 'wouter/use-browser-location';
import { parseSearch } from '#lib/searchParams.ts';

/** The search of the address as text by name; what a page makes of it is its own affair. */
export function useSearchParams(): Record<string, string> {
  const text = useSearchText();
  return useMemo(() => parseSearch(text), [text]);
}
