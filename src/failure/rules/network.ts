import { rulesOf } from '../rule.ts';

/** What any program says when a connection does not work. Tests say it too: all of it is ambient. */
export const network = rulesOf('network', [
  {
    id: 'network-dns',
    type: 'network',
    role: 'ambient',
    weight: 6.5,
    pattern:
      /\bENOTFOUND\b|\bEAI_AGAIN\b|\b[Cc]ould not resolve (?:host|proxy)\b|[Tt]emporary failure (?:in name resolution|resolving)|\bName or service not known\b|\bno such host\b|\bUnknownHostException\b|\bnodename nor servname\b|\bNameResolutionError\b|\bNo address associated with hostname\b|\b[Uu]nable to resolve host\b|\bName does not resolve\b|\bserver misbehaving\b|\bfailed to lookup address\b|\bdns error\b|\bremote name could not be resolved\b|\bgetaddrinfo failed\b|\bunknown host\b/,
    examples: [
      'getaddrinfo ENOTFOUND registry.corp',
      'curl: (6) Could not resolve host: mirror.corp',
      'lookup proxy.corp on 127.0.0.53:53: no such host',
    ],
    suggestion: 'The name did not resolve: run it again; if it stays, check the name and the DNS of the runner.',
  },
  {
    id: 'network-refused',
    type: 'network',
    role: 'ambient',
    weight: 4.5,
    pattern:
      /\bECONNREFUSED\b|\b[Cc]onnection refused\b|\bactively refused\b|\bWinError 10061\b|\b[Cc]onnect(?:ion)? (?:to .{1,80} )?failed: (?:Connection )?refused\b/,
    examples: ['connect ECONNREFUSED 10.0.0.5:443', 'dial tcp 10.0.0.5:443: connect: connection refused'],
    suggestion: 'Nothing listened there: was the service started, and is it ready?',
  },
  {
    id: 'network-reset',
    type: 'network',
    role: 'ambient',
    weight: 5,
    pattern:
      /\bECONNRESET\b|\b[Cc]onnection (?:was )?reset\b|\bConnection reset by peer\b|\bsocket hang up\b|\bforcibly closed by the remote host\b|\b[Cc]onnection was forcibly closed\b/,
    examples: ['read ECONNRESET', 'recv failure: Connection reset by peer'],
    suggestion: 'Run it again.',
  },
  {
    id: 'network-timed-out',
    type: 'network',
    role: 'ambient',
    weight: 5,
    pattern:
      /\bE(?:SOCKET)?TIMEDOUT\b|\b[Cc]onnect(?:ion)? (?:attempt )?timed out\b|\b[Rr]ead timed out\b|\bi\/o timeout\b|\bnetwork timeout\b|\bConnectTimeout(?:Error|Exception)?\b|\bReadTimeout(?:Error|Exception)?\b|\bSocketTimeoutException\b|\bERR_SOCKET_TIMEOUT\b|\bUND_ERR_(?:CONNECT|HEADERS|BODY)_TIMEOUT\b|\bOperation timed out\b|\bTimeout was reached\b|\bClient\.Timeout\b|\btimeout of \d+ms exceeded \(request\)|\brequest timed out\b|\bConnection timeout\b|\bnet\/http: request canceled\b|\bHttpConnectTimeoutException\b|\bdownload timed out\b/,
    examples: [
      'connect ETIMEDOUT 203.0.113.9:443',
      'dial tcp 203.0.113.9:443: i/o timeout',
      'java.net.SocketTimeoutException: Read timed out',
    ],
    suggestion: 'Run it again.',
  },
  {
    id: 'network-tls',
    type: 'network',
    role: 'ambient',
    weight: 6,
    pattern:
      /\bTLS handshake\b|\bSSL routines\b|\b[Cc]ertificate verif(?:y|ication) failed\b|\bCERTIFICATE_VERIFY_FAILED\b|\bx509: |\bSSLHandshakeException\b|\bself[- ]signed certificate\b|\bunable to get local issuer certificate\b|\bCERT_HAS_EXPIRED\b|\bSSL_ERROR_SYSCALL\b|\bgnutls_handshake\b|\bPKIX path building failed\b|\bSSL certificate problem\b|\bUNABLE_TO_(?:VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT)|\bSSLError\b|\bSSL connect(?:ion)? error\b|\bschannel: |\bcertificate has expired\b|\bCould not create SSL\/TLS secure channel\b|\bcertificate signed by unknown authority\b/,
    examples: [
      'x509: certificate signed by unknown authority',
      'SSL certificate problem: unable to get local issuer certificate',
      'net/http: TLS handshake timeout',
    ],
    suggestion: 'Check the certificate chain, the clock and the proxy.',
  },
  {
    id: 'network-server-error',
    type: 'network',
    role: 'ambient',
    weight: 5,
    pattern:
      /\b50[0-4] (?:Internal Server Error|Bad Gateway|Service (?:Temporarily )?Unavailable|Gateway Time-?out|Server Error)|\b(?:HTTP|[Ss]tatus|[Cc]ode|returned|responded|answered|response)\b[^\d\n]{0,40}[ :=(]50[0-4]\b(?![.\d:])|\berror:? 50[0-4]\b(?![.\d:])|\bbad gateway\b|\bservice (?:is )?(?:temporarily )?unavailable\b|\bServer Error \(50\d\)|\bupstream connect error\b|\bgateway timeout\b/i,
    examples: [
      '503 Service Unavailable',
      'received unexpected HTTP status: 502',
      'Response code 504 (Gateway Timeout)',
    ],
    counterExamples: [
      'src/http.ts:503: error: missing semicolon',
      'Timeout - Async callback was not invoked within 5000 ms',
    ],
    suggestion: 'The server has a problem: run it again later.',
  },
  {
    id: 'network-throttled',
    type: 'network',
    role: 'ambient',
    weight: 6,
    pattern:
      /\b429\b.{0,30}\bToo Many Requests\b|\btoo ?many ?requests\b|\brate limit(?:ed|ing)?\b.{0,30}\b(?:exceeded|reached|hit)\b|\b(?:HTTP|[Ss]tatus|[Cc]ode|returned|responded|response|error)\b[^\d\n]{0,30}[ :=(]429\b|\bthrottl(?:ed|ing)(?:Exception)?\b/i,
    examples: ['429 Too Many Requests', 'toomanyrequests: You have reached your pull rate limit.', 'HTTP error 429'],
    suggestion: 'Wait, sign in, or use a mirror.',
  },
  {
    id: 'network-unreachable',
    type: 'network',
    role: 'ambient',
    weight: 5.5,
    pattern:
      /\b[Nn]etwork (?:is )?unreachable\b|\bNo route to host\b|\bEHOSTUNREACH\b|\bENETUNREACH\b|\bNoRouteToHostException\b|\b[Hh]ost is (?:down|unreachable)\b|\bENETDOWN\b|\bEPIPE\b/,
    examples: ['connect ENETUNREACH 2001:db8::1:443', 'connect: No route to host'],
    suggestion: 'Run it again; if it stays, check the network of the runner (IPv6?).',
  },
  {
    id: 'network-cut-off',
    type: 'network',
    role: 'ambient',
    weight: 4,
    pattern:
      /\bunexpected EOF\b|\bPremature close\b|\bERR_STREAM_PREMATURE_CLOSE\b|\bIncompleteRead\b|\bConnection aborted\b|\b[Cc]onnection (?:was )?(?:closed|terminated|lost)(?: unexpectedly| prematurely)?\b|\bRemoteDisconnected\b|\bChunkedEncodingError\b|\bRemote end closed connection\b|\b[Ee]nd of file before\b|\bEmpty reply from server\b|\btransfer closed with\b|\bunexpected end of (?:file|stream|data)\b|\bHTTP\/2 stream \d+ was not closed cleanly\b|\bserver closed (?:the )?connection\b|\bBroken pipe\b|\bthe underlying connection was closed\b/,
    examples: [
      'http.client.RemoteDisconnected: Remote end closed connection without response',
      'curl: (18) transfer closed with 1042 bytes remaining to read',
    ],
    suggestion: 'Run it again.',
  },
  {
    id: 'network-retries-spent',
    type: 'network',
    role: 'ambient',
    weight: 6,
    pattern:
      /\bMax retries exceeded with url\b|\bNewConnectionError\b|\b[Ff]ailed to establish a new connection\b|\bspurious network error\b.{0,40}\b0 tries\b/,
    examples: ["HTTPSConnectionPool(host='index.corp', port=443): Max retries exceeded with url: /simple/"],
    suggestion: 'Run it again.',
  },
  {
    id: 'network-proxy',
    type: 'network',
    role: 'ambient',
    weight: 6,
    pattern:
      /\bProxy (?:CONNECT|[Ee]rror|connection|tunneling failed)|\bCannot connect to proxy\b|\b407 Proxy Authentication\b|\bERR_(?:PROXY|TUNNEL)_CONNECTION_FAILED\b|\bProxyError\b|\bReceived HTTP code 407 from proxy\b|\bunable to connect to (?:the )?proxy\b/,
    examples: ['Proxy CONNECT aborted', 'net::ERR_TUNNEL_CONNECTION_FAILED at https://corp.test'],
    suggestion: 'Check the proxy settings.',
  },
  {
    id: 'network-browser',
    type: 'network',
    role: 'ambient',
    weight: 4,
    pattern:
      /\bnet::ERR_(?:INTERNET_DISCONNECTED|NAME_NOT_RESOLVED|CONNECTION_[A-Z_]+|TIMED_OUT|NETWORK_[A-Z_]+|ADDRESS_UNREACHABLE|SSL_[A-Z_]+|EMPTY_RESPONSE|HTTP2_[A-Z_]+)|\bNS_ERROR_(?:CONNECTION_REFUSED|UNKNOWN_HOST|NET_[A-Z_]+)/,
    examples: ['page.goto: net::ERR_NAME_NOT_RESOLVED at https://shop.test/', 'NS_ERROR_UNKNOWN_HOST'],
  },
  {
    id: 'network-fetch-failed',
    type: 'network',
    role: 'ambient',
    weight: 3.5,
    pattern:
      /\b(?:[Ff]ailed|[Uu]nable|[Cc]ould not|[Cc]annot|[Ee]rror) (?:to )?(?:download|downloading|fetch|fetching|connect to|connecting to|reach|retrieve|contact)\b|\b[Dd]ownload (?:of .{1,80} )?failed\b|\bfetch failed\b|\b[Nn]etwork (?:error|failure|issue|problem)s?\b|\bproblem connecting\b/,
    examples: [
      'Failed to download the archive',
      'TypeError: fetch failed',
      'error: failed to fetch metadata of the crate',
    ],
  },
  {
    id: 'network-http-error',
    type: 'network',
    role: 'ambient',
    weight: 4.5,
    pattern:
      /\b(?:ERROR|HTTP request sent, awaiting response\.{3}|The requested URL returned error:) (?:404|410)\b|\b404 Not Found\b.{0,60}(?:https?:|\[IP)|\bHTTP Error 404\b/,
    examples: ['2031-01-02 03:04:05 ERROR 404: Not Found.', 'urllib.error.HTTPError: HTTP Error 404: Not Found'],
    suggestion: 'The address answers "not found": has the file moved?',
  },
  {
    id: 'network-curl',
    type: 'network',
    weight: 7,
    pattern: /^curl: \((?:5|6|7|16|18|22|28|35|52|55|56|60|92|95|97)\)|\bcurl: \((?:5|6|7|18|28|35|52|55|56|60|92)\)/,
    examples: [
      'curl: (28) Operation timed out after 30001 milliseconds with 0 bytes received',
      'curl: (22) The requested URL returned error: 404',
    ],
    suggestion: 'Run it again; give curl `--retry` where the server is known to be shaky.',
  },
  {
    id: 'network-ssh',
    type: 'network',
    weight: 6,
    pattern:
      /\bssh: connect to host \S{1,200} port \d+: |\bssh_exchange_identification\b|\bkex_exchange_identification\b|\bssh: handshake failed\b/,
    examples: [
      'ssh: connect to host build.corp port 22: Connection timed out',
      'kex_exchange_identification: Connection closed by remote host',
    ],
  },
]);
