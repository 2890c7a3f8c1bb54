import { expect, test } from 'vitest';
import { copyTable } from './copyTable.ts';

test('#103 escapes markup, formulas and cell separators, in HTML and in tab-separated text', () => {
  const { html, text } = copyTable({
    head: ['Name', 'kW'],
    rows: [
      ['<img src=x>&"', '-5.2'],
      ['=1+1', 'a\tb\r\nc'],
    ],
  });
  expect(html).toBe(
    '<table><thead><tr><th>Name</th><th>kW</th></tr></thead><tbody>' +
      '<tr><td>&lt;img src=x&gt;&amp;&quot;</td><td>-5.2</td></tr>' +
      "<tr><td>'=1+1</td><td>a b c</td></tr></tbody></table>",
  );
  expect(text).toBe('Name\tkW\r\n<img src=x>&"\t-5.2\r\n\'=1+1\ta b c');
});
