import de from './alphabets/de.ts';
import en from './alphabets/en.ts';
import es from './alphabets/es.ts';
import fr from './alphabets/fr.ts';
import it from './alphabets/it.ts';
import nl from './alphabets/nl.ts';
import pl from './alphabets/pl.ts';
import pt from './alphabets/pt.ts';
import type { Alphabet } from './phonetic.ts';

/** By language tag, in the order of the menu. */
export const ALPHABETS: Record<string, Alphabet> = { en, nl, de, fr, es, it, pl, pt };
