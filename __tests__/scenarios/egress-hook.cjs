// Preloaded into the processes of an action: notes where each connects to, one JSON line each, in the file that EGRESS_FILE names.
const { appendFileSync } = require('node:fs');
const net = require('node:net');

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...args) {
  const [first] = Array.isArray(args[0]) ? args[0] : net._normalizeArgs(args);
  if (first.path === undefined) appendFileSync(process.env.EGRESS_FILE, `${first.host ?? 'localhost'}\n`);
  return connect.apply(this, args);
};
