import { rulesOf } from '../rule.ts';

/** ssh, scp and rsync, whoever calls them. */
export const ssh = rulesOf('ssh', [
  {
    id: 'ssh-authentication',
    type: 'unknown',
    weight: 7.5,
    pattern: [
      /\bPermission denied \((?:publickey|password|keyboard-interactive|gssapi)/,
      /\bHost key verification failed\b/,
      /\bssh: unable to authenticate\b/,
      /\bno supported (?:authentication )?methods (?:remain|available)\b/,
      /\bREMOTE HOST IDENTIFICATION HAS CHANGED\b/,
      /\bToo many authentication failures\b/,
      /\b(?:[Ll]oad key|error in libcrypto|invalid format).{0,120}\b(?:invalid format|error in libcrypto)\b/,
      /\bssh: no key found\b/,
    ],
    examples: [
      'deploy@host.test: Permission denied (publickey,password).',
      'Host key verification failed.',
      'ssh: handshake failed: ssh: unable to authenticate, attempted methods [none publickey]',
      'Load key "/tmp/key": error in libcrypto',
    ],
    suggestion: 'Check the key and what the other side knows of it.',
  },
  {
    id: 'ssh-connection',
    type: 'network',
    weight: 6,
    pattern: [
      /\bssh: connect to host \S{1,200} port \d+: /,
      /\bssh_exchange_identification\b/,
      /\bkex_exchange_identification\b/,
      /\bssh: handshake failed: (?!.{0,40}unable to authenticate)/,
      /\bclient_loop: send disconnect\b/,
      /\bdial tcp \S{1,80}:22: /,
    ],
    examples: [
      'ssh: connect to host build.corp port 22: Connection timed out',
      'kex_exchange_identification: Connection closed by remote host',
    ],
    suggestion: 'Run it again; check whether the host is up and lets the runner in.',
  },
  {
    id: 'rsync-connection',
    type: 'network',
    weight: 7,
    pattern: [
      /\brsync: connection unexpectedly closed\b/,
      /\brsync error: (?:error in (?:socket IO|rsync protocol)|timeout in|unexplained error)/,
      /\brsync: (?:\[\w+\] )?(?:failed to connect|read error|io timeout|safe_read failed)/,
    ],
    examples: [
      'rsync: connection unexpectedly closed (0 bytes received so far) [sender]',
      'rsync error: error in socket IO (code 10) at clientserver.c(139)',
    ],
    suggestion: 'Run it again.',
  },
]);
