/** Returns the document of a host as a static host would serve it, without the configuration that the host writes into it. */
export const withoutConfig = (html: string): string =>
  html.replace(/<script[^>]*id="config">.*?<\/script>/s, '');
