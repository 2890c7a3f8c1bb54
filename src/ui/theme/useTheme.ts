import { useSyncExternalStore } from 'react';
import { currentTheme, onTheme, type Theme } from './theme.ts';

/** The current theme; re-renders when another component changes it. */
export const useTheme = (): Theme => useSyncExternalStore(onTheme, currentTheme);
