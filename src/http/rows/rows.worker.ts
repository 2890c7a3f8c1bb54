import { createRowReader } from './rowReader.ts';

const read = createRowReader((message) => postMessage(message));
addEventListener('message', ({ data }) => read(data));
postMessage({ kind: 'ready' });
