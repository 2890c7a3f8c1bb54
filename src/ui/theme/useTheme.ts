import { useSyncExternalStore } from 'react';
import { chosenTheme, type Theme } from './theme.ts';

/** The theme that was chosen; another place may choose another. */
export const useTheme = (): Theme => useSyncExternalStore(chosenTheme.subscribe, chosenTheme.get);
