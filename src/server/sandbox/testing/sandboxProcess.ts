import { serveSandbox } from './serve.ts';

/*
 * A host of its own in a process of its own: `host.ts <databaseUrl>`. Prints its URL, and ends when its input does.
 */
const served = await serveSandbox({ databaseUrl: process.argv[2] ?? '' });
console.log(served.url);
process.stdin.resume().on('end', () => void served.close());
