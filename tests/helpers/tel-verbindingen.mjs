// Preloaded into a process of its own: remembers every host that something tries to reach, and lets none of it happen.
import dns from 'node:dns';
import net from 'node:net';

const gezocht = new Set();
const LOKAAL = new Set(['127.0.0.1', 'localhost', '::1']);
const verbind = net.Socket.prototype.connect;

net.Socket.prototype.connect = function connect(...args) {
  const [opties] = Array.isArray(args[0]) ? args[0] : args;
  const host = opties?.host ?? (opties?.path ? 'localhost' : 'localhost');
  if (LOKAAL.has(host)) return verbind.apply(this, args);
  gezocht.add(host);
  queueMicrotask(() => this.destroy(new Error('the net is off')));
  return this;
};
dns.lookup = (host, ...rest) => {
  gezocht.add(host);
  rest.at(-1)(new Error('the net is off'));
};
process.on('exit', () => process.stdout.write(`${JSON.stringify([...gezocht])}\n`));
