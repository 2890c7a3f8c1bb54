import type { Translate } from '#i18n/i18n.ts';
import { Problem } from '#http/problem.ts';

export interface ProblemWords {
  title: string;
  hint: string;
  /** Status, message of the service and request id; empty without an answer. */
  code: string;
}

/** Describes a failure in the user's language. Any error other than a Problem is described as an error of this app. */
export function problemWords(t: Translate, error: unknown): ProblemWords {
  if (!(error instanceof Problem)) {
    return { title: t('common.fault.title'), hint: t('common.fault.hint'), code: '' };
  }
  const { status, serverMessage, requestId, fields, foreign, tooLarge } = error.facts;
  const kind = foreign ? 'foreign' : tooLarge ? 'tooLarge' : error.kind;
  const parts = [
    status && String(status),
    serverMessage && `“${scrub(serverMessage)}”`,
    fields?.length && fields.slice(0, 5).join(', '),
    requestId,
  ];
  return {
    title: t(`problem.${kind}.title`),
    hint: t(`problem.${kind}.hint`),
    code: parts.filter(Boolean).join(' · '),
  };
}

/**
 * Returns plain text for a ticket: time, call and answer. Contains no key, id, token or address; text from the service
 * stays on its own line.
 */
export function problemReport(error: unknown): string {
  if (!(error instanceof Problem)) return `${new Date().toISOString()} ${scrub(String(error))}`;
  const { call, status, serverMessage, requestId, fields } = error.facts;
  return [
    new Date(error.at).toISOString(),
    call,
    `${error.kind}${status ? ` ${status}` : ''}`,
    serverMessage && scrub(serverMessage),
    fields?.length && `fields: ${scrub(fields.join(', '))}`,
    requestId && `request: ${oneLine(requestId)}`,
  ]
    .filter(Boolean)
    .join('\n');
}

const MAIL = /[^\s@<>"'“”,;]+@[^\s@<>"'“”,;]+/g;
// A word of eight or more characters with a digit: a key, an id, a serial number, a token.
const IDENTIFIER = /(^|[^\p{L}\d])(?=[\p{L}._~+/=-]*\d)[\p{L}\d._~+/=-]{8,}/gu;

/** Removes identifiers of people and things from a text of the service. */
const scrub = (text: string) =>
  clip(oneLine(text.slice(0, 1000)).replace(MAIL, '…').replace(IDENTIFIER, '$1…'));

const oneLine = (text: string) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');

const clip = (text: string) => (text.length > 200 ? `${text.slice(0, 200)}…` : text);
