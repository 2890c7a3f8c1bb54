import { monitorEventLoopDelay } from 'node:perf_hooks';

/*
 * Preloaded into a host (`node --import`). Replies to each message with what the process has used since it started, and
 * the longest delay of its event loop since the last message.
 */
const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send({
    cpuMs: (user + system) / 1e3,
    rssMb: process.memoryUsage.rss() / 1e6,
    holdMs: delay.max / 1e6,
  });
  delay.reset();
});
// The channel alone does not keep a host running.
process.channel.unref();
