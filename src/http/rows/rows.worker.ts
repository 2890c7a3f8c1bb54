import { createRowsReader } from './rowReader.ts';

const read = createRowsReader((message) => postMessage(message));
addEventListener('message', ({ data }) => read(data));
postMessage({ kind: 'ready' });
