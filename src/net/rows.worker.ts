import { createRowsReader } from './rowsReader.ts';

const read = createRowsReader((message) => postMessage(message));
addEventListener('message', ({ data }) => read(data));
postMessage({ kind: 'ready' });
