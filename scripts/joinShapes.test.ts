import { expect, test } from 'vitest';
import { joinShapes, type Shape } from './lib/joinShapes.ts';

const path = (d: string): Shape => ['path', { d }];

test('begins each shape at its own first point', () => {
  expect(joinShapes([path('M1 2h3'), path('m4 5 6-7'), path('m.5-8v9')])).toBe('M1 2h3M4 5l6-7M.5 -8v9');
});

test.each<[Shape, string]>([
  [['line', { x1: '8', x2: '16', y1: '12', y2: '13' }], 'M8 12L16 13'],
  [['circle', { cx: '12', cy: '11', r: '3' }], 'M9 11a3 3 0 1 0 6 0a3 3 0 1 0 -6 0'],
  [['ellipse', { cx: '12', cy: '5', rx: '9', ry: '3' }], 'M3 5a9 3 0 1 0 18 0a9 3 0 1 0 -18 0'],
  [['rect', { x: '1', y: '2', width: '3', height: '4' }], 'M1 2h3v4h-3z'],
  [
    ['rect', { width: '14', height: '12', x: '8', y: '6', rx: '2', ry: '3' }],
    'M10 6h10a2 3 0 0 1 2 3v6a2 3 0 0 1 -2 3h-10a2 3 0 0 1 -2 -3v-6a2 3 0 0 1 2 -3z',
  ],
  [['polyline', { points: '1 2 3 4' }], 'M1 2 3 4'],
  [['polygon', { points: '1,2 3,4 5,6' }], 'M1,2 3,4 5,6z'],
])('draws %o', (shape, drawn) => {
  expect(joinShapes([shape])).toBe(drawn);
});

test.each<[Shape]>([[['path', { d: 'M1 2', fill: 'currentColor' }]], [['text', {}]]])(
  'leaves an icon with %o as it is',
  (shape) => {
    expect(joinShapes([path('M0 0h1'), shape])).toBeNull();
  },
);
