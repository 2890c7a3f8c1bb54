import { useEffect, useRef, type ReactNode } from 'react';

interface PageProps {
  /** Heading, and the document's title before the brand. */
  title: string;
  brand: string;
  /** Replaces the title in the heading. */
  heading?: ReactNode;
  /** Line below the heading. */
  about?: ReactNode;
  /** Beside the heading on a desktop, below on a phone. */
  actions?: ReactNode;
  children: ReactNode;
}

/**
 * The heading and body of a page. Moves the focus to the heading on arrival, so that screen readers announce the page
 * and the keyboard starts at the top; a field with `autoFocus` keeps the focus.
 */
export function Page({ title, brand, heading, about, actions, children }: PageProps) {
  const ref = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = title === brand ? brand : `${title} · ${brand}`;
  }, [title, brand]);

  useEffect(() => {
    const active = document.activeElement;
    if (!(active instanceof HTMLInputElement)) ref.current?.focus({ preventScroll: true });
  }, []);

  return (
    <>
      <header className="mb-2 flex sm:mb-4 flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="grid min-w-0 gap-0.5">
          <h1 ref={ref} tabIndex={-1}>
            {heading ?? <bdi>{title}</bdi>}
          </h1>
          {about && <div className="text-muted">{about}</div>}
        </div>
        {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
      </header>
      {children}
    </>
  );
}
