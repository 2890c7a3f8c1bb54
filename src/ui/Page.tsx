import { useEffect, useRef, type ReactNode } from 'react';

interface PageProps {
  /** Also the document's title, in front of the brand. */
  title: string;
  brand: string;
  /** What stands in the heading, where it is more than the title. */
  heading?: ReactNode;
  /** The line under the heading. */
  about?: ReactNode;
  /** To the right of the heading on a desktop, under it on a phone. */
  actions?: ReactNode;
  children: ReactNode;
}

/**
 * A page's heading and body. On arrival the focus goes to the heading, so that a screen reader says where one
 * is and the keyboard starts at the top; a field with `autoFocus` keeps it.
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
      <header className="mb-4 flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
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
