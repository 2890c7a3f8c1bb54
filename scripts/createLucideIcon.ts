import { createElement, type SVGProps } from 'react';

const ATTRIBUTES = {
  width: 24,
  height: 24,
  viewBox: '0 0 24 24',
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 2,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;

/** Replaces Lucide's two components for each icon, whose options the app does not use. */
export default function createLucideIcon(d: string) {
  const path = createElement('path', { d });
  return (props: SVGProps<SVGSVGElement>) => createElement('svg', { ...ATTRIBUTES, ...props }, path);
}
