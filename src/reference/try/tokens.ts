import { createContext, useContext } from 'react';
import type { Token } from '#reference/rules/document.ts';

export interface Tokens {
  /** The typed tokens. Kept in the state of the page only, never stored. */
  values: Record<Token, string>;
  set: (token: Token, value: string) => void;
}

const TokensContext = createContext<Tokens | null>(null);
export const TokensProvider = TokensContext.Provider;

export function useTokens(): Tokens {
  const tokens = useContext(TokensContext);
  if (!tokens) throw new Error('There are no tokens here');
  return tokens;
}
