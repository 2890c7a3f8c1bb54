import { useEffect, useState, type ReactNode } from 'react';
import { createPortal, flushSync } from 'react-dom';

/**
 * Stands in for the page on paper (see `.sheet` in styles.css). Drawn only while something is printed, by whatever
 * way that was asked for.
 */
export function PrintOnly({ children }: { children: () => ReactNode }) {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // What is on paper is what stands there when the browser has called its listeners.
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  return printing && createPortal(<div className="sheet">{children()}</div>, document.body);
}
