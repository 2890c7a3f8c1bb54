import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { parseSync } from 'vite';

/** A node of the syntax tree (ESTree with JSX). */
interface Node {
  type: string;
  start: number;
  [field: string]: unknown;
}

const root = join(import.meta.dirname, '../src');
/** No messages, or the messages themselves. */
const LEFT_OUT = new Set(['server', 'i18n', 'serviceWorker', 'testing']);

const files = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return folder === root && LEFT_OUT.has(entry.name) ? [] : files(path);
    return /(?<!\.test)\.tsx?$/.test(entry.name) ? [path] : [];
  });

/** On the first screens, whose bytes are counted: a word before a date, as in “ends 3 Mar 2036”. */
const COUNTED = new Set(['components/LicenseLine.tsx', 'features/licenses/list/LicenseCard.tsx']);

/** What makes a sentence of two texts. A middle dot and line breaks only separate facts. */
const SENTENCE = /[\p{L}:;,.()!?/]/u;

/** Whether the expression is a message, in one of its branches at least. */
function isMessage(node: Node | undefined): boolean {
  if (!node) return false;
  const { type, callee, expression, consequent, alternate, left, right } = node as Record<string, Node>;
  switch (type as unknown) {
    case 'JSXExpressionContainer':
      return isMessage(expression);
    case 'ConditionalExpression':
      return isMessage(consequent) || isMessage(alternate);
    case 'LogicalExpression':
      return isMessage(left) || isMessage(right);
    case 'CallExpression':
      return callee?.name === 't' || (callee?.property as Node | undefined)?.name === 't';
    default:
      return false;
  }
}

const isLayout = ({ type, value }: Node) =>
  type === 'JSXText' && (value as string).trim() === '' && (value as string).includes('\n');

/** Returns the text between elements; null for anything else. */
function textOf(node: Node | undefined): string | null {
  if (node?.type === 'JSXText') return (node.value as string).replaceAll(/\s*\n\s*/g, '');
  const literal = node?.type === 'JSXExpressionContainer' ? (node.expression as Node) : undefined;
  return literal?.type === 'Literal' ? String(literal.value) : null;
}

function isGlued(node: Node): boolean {
  if (node.type === 'TemplateLiteral') {
    const quasis = node.quasis as { value: { raw: string } }[];
    const text = quasis.map(({ value }) => value.raw.replaceAll('\\n', '\n')).join('');
    return (node.expressions as Node[]).some(isMessage) && (SENTENCE.test(text) || text === ' ');
  }
  if (node.type === 'BinaryExpression')
    return node.operator === '+' && [node.left, node.right].some((side) => isMessage(side as Node));
  if (node.type !== 'JSXElement' && node.type !== 'JSXFragment') return false;
  const children = (node.children as Node[]).filter((child) => !isLayout(child));
  return children.some((child, at) => {
    if (!isMessage(child)) return false;
    const [before, after] = [children[at - 1], children[at + 1]].map(textOf);
    // A message, a space and something else are one sentence; two sentences are elements of their own.
    const goesOn = after !== null && after !== undefined && after.trim() === '' && children.length > at + 2;
    return SENTENCE.test(`${before ?? ''}${after ?? ''}`) || goesOn;
  });
}

function gluedIn(source: string, name: string): string[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (typeof value !== 'object' || value === null) return;
    const node = value as Node;
    if (typeof node.type === 'string' && isGlued(node))
      found.push(`${name}:${source.slice(0, node.start).split('\n').length}`);
    Object.values(node).forEach(visit);
  };
  visit(parseSync(name, source).program);
  return found;
}

test('no sentence is glued from messages: each language has an order and signs of its own', () => {
  const names = files(root)
    .map((path) => relative(root, path))
    .filter((name) => !COUNTED.has(name));
  expect(names.flatMap((name) => gluedIn(readFileSync(join(root, name), 'utf8'), name))).toEqual([]);
});

test.each([
  ['a colon after a message', "<p>{t('a')}: {value}</p>"],
  ['a unit after a message', "<th>{t('a')} (kW)</th>"],
  ['a value after a message', "<p>{t('a')} <bdi>{value}</bdi></p>"],
  ['two messages', "<p>{t('a')} {t('b')}</p>"],
  ['a template', "`${t('a')} (${t('b')})`"],
  ['a template of two words', "`${i18n.t('a')} ${value}`"],
  ['a sum', "t('a') + value"],
])('finds %s', (_, code) => expect(gluedIn(code, 'a.tsx')).toHaveLength(1));

test.each([
  ['facts', "<p>{t('a')} · {t('b')}</p>"],
  ['a message in an element', "<p><span>{t('a')}</span> <span>{t('b')}</span></p>"],
  ['lines', "`${t('a')}\\n${link}`"],
])('accepts %s', (_, code) => expect(gluedIn(code, 'a.tsx')).toEqual([]));
