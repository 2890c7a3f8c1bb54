import { useSyncExternalStore } from 'react';
import { chosenTheme, type Theme } from './theme.ts';

/** Returns the chosen theme, and re-renders on changes. */
export const useTheme = (): Theme => useSyncExternalStore(chosenTheme.subscribe, chosenTheme.get);
