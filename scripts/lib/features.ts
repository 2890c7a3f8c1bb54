import { parseAst } from 'vite';
import { isKnownObject } from './support.ts';

interface Node {
  type: string;
  [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

const nameOf = (value: unknown): string | null =>
  isNode(value) && value.type === 'Identifier' ? String(value.name) : null;

/** Returns the APIs that a script uses: `object AbortSignal.any` by object, or `member toSorted` for any object. */
export function apisIn(code: string): Set<string> {
  const used = new Set<string>();
  const visit = (node: Node): void => {
    if (node.type === 'MemberExpression' && node.computed === false) {
      const [owner, member] = [nameOf(node.object), nameOf(node.property)];
      if (owner && member && isKnownObject(owner)) used.add(`object ${owner}.${member}`);
    }
    if (node.type === 'CallExpression' && isNode(node.callee) && node.callee.type === 'MemberExpression') {
      const member = node.callee.computed === false && nameOf(node.callee.property);
      if (member) used.add(`member ${member}`);
    }
    if (node.type === 'NewExpression') {
      const name = nameOf(node.callee);
      if (name && isKnownObject(name)) used.add(`object ${name}`);
    }
    for (const value of Object.values(node)) for (const each of [value].flat()) if (isNode(each)) visit(each);
  };
  visit(parseAst(code) as unknown as Node);
  return used;
}

/** Returns the properties, at-rules and selectors of a minified style sheet. */
export function stylesIn(css: string): Set<string> {
  const found = (kind: string, pattern: RegExp) =>
    [...css.matchAll(pattern)].map(([, name = '']) => `${kind} ${name}`);
  return new Set([
    ...found('property', /[{;]([a-z][a-z-]+):(?=[^{}]*[;}])/g),
    ...found('at-rule', /@([a-z-]+)/g),
    ...found('selector', /[^{};@\s]::?([a-z][a-z-]+)(?=[^;}]*\{)/g),
  ]);
}
