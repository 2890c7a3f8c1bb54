import { useEffect, useState, type ReactNode } from 'react';
import { createPortal, flushSync } from 'react-dom';

/**
 * Replaces the page on paper (see `.print-only` in styles.css). Rendered only while printing, however the print was
 * started.
 */
export function PrintOnly({ children }: { children: () => ReactNode }) {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // Browsers print what is rendered once the beforeprint listeners have returned.
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  return printing && createPortal(<div className="print-only">{children()}</div>, document.body);
}
