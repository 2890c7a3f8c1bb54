import { useSyncExternalStore } from 'react';
import { currentTheme, onTheme, type Theme } from './theme.ts';

/** The theme that was chosen; another place may choose another. */
export const useTheme = (): Theme => useSyncExternalStore(onTheme, currentTheme);
