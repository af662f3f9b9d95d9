/** A shape that a service gives its tokens. Forms as their issuers document them, or as secret scanners of the issuers' partners know them. */
export interface TokenRule {
  kind: string;
  /** What tokens begin with; the first two characters are what is looked for. */
  prefixes: readonly string[];
  /** What follows the prefix; matched at its end. */
  rest: RegExp;
  /** What must be before it if the shape alone says too little. */
  before?: RegExp;
}

const rule = (kind: string, prefixes: string | readonly string[], rest: RegExp, before?: RegExp): TokenRule => ({
  kind,
  prefixes: typeof prefixes === 'string' ? [prefixes] : prefixes,
  rest,
  ...(before ? { before } : {}),
});

/** Each rest is sticky and ends where the token does. */
export const TOKEN_RULES: readonly TokenRule[] = [
  rule('github-token', ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'], /[A-Za-z0-9]{36,255}(?![A-Za-z0-9])/y),
  // Since 2026 the tokens of jobs and apps are JSON web tokens behind the prefix.
  rule('github-token', 'ghs_', /\w{0,40}eyJ[\w-]{10,300}\.[\w-]{20,}/y),
  rule('json-web-token', 'eyJ', /[\w-]{10,300}\.eyJ[\w-]{20,}/y),
  rule('github-fine-grained-token', 'github_pat_', /\w{36,255}/y),
  rule(
    'gitlab-token',
    [
      ...[
        'glpat-',
        'gldt-',
        'glrt-',
        'glrtr-',
        'glptt-',
        'glsoat-',
        'glcbt-',
        'glft-',
        'glffct-',
        'glimt-',
        'glagent-',
      ],
      ...['gloas-', 'glwt-', 'GR1348941'],
    ],
    /[\w-]{20,300}/y,
  ),
  rule('npm-token', 'npm_', /[A-Za-z0-9]{36}(?![A-Za-z0-9])/y),
  rule('pypi-token', 'pypi-AgE', /[\w-]{50,1000}/y),
  rule('rubygems-token', 'rubygems_', /[0-9a-f]{48}/y),
  rule('crates-token', 'cio', /[A-Za-z0-9]{32}(?![\w-])/y),
  rule('aws-access-key', ['AKIA', 'ASIA', 'ABIA', 'ACCA'], /[A-Z2-7]{16}(?![A-Za-z0-9])/y),
  rule('aws-bedrock-key', 'ABSKQmVkcm9ja0FQSUtleS', /[A-Za-z0-9+/]{40,}/y),
  rule('google-api-key', 'AIza', /[\w-]{35}(?![\w-])/y),
  rule('google-oauth-secret', 'GOCSPX-', /[\w-]{28}/y),
  rule('google-oauth-token', 'ya29.', /[\w-]{40,2000}/y),
  rule(
    'slack-token',
    ['xoxb-', 'xoxp-', 'xoxa-', 'xoxr-', 'xoxs-', 'xoxe-', 'xoxe.', 'xoxo-', 'xoxc-', 'xoxd-'],
    /[\w.-]{20,250}/y,
  ),
  rule('slack-app-token', 'xapp-', /\d-[A-Z0-9]{8,20}-\d{8,20}-[a-f0-9]{32,80}/y),
  rule('stripe-key', ['sk_live_', 'rk_live_', 'sk_test_', 'rk_test_'], /[A-Za-z0-9]{24,250}/y),
  rule('stripe-webhook-secret', 'whsec_', /[A-Za-z0-9+/=]{32,80}/y),
  rule('sendgrid-key', 'SG.', /[\w-]{22}\.[\w-]{43}(?![\w-])/y),
  rule('mailgun-key', 'key-', /[0-9a-f]{32}(?![\w-])/y),
  rule('openai-key', ['sk-proj-', 'sk-svcacct-', 'sk-admin-'], /[\w-]{20,250}/y),
  rule('openai-key', ['sk-', 'sk-None-'], /[A-Za-z0-9]{48}(?![A-Za-z0-9])/y),
  rule('openrouter-key', 'sk-or-v1-', /[0-9a-f]{64}/y),
  rule(
    'anthropic-key',
    ['sk-ant-api', 'sk-ant-admin', 'sk-ant-oat', 'sk-ant-ort', 'sk-ant-sid'],
    /\d\d-[\w-]{80,150}/y,
  ),
  rule('huggingface-token', ['hf_', 'api_org_'], /[A-Za-z0-9]{34}(?![A-Za-z0-9])/y),
  rule('digitalocean-token', ['dop_v1_', 'doo_v1_', 'dor_v1_'], /[0-9a-f]{64}/y),
  rule('heroku-token', 'HRKU-', /[\w-]{36,100}/y),
  rule('shopify-token', ['shpat_', 'shpca_', 'shppa_', 'shpss_'], /[0-9a-fA-F]{32}/y),
  rule('square-token', ['sq0atp-', 'sq0csp-', 'sq0idp-'], /[\w-]{22,43}/y),
  rule('databricks-token', 'dapi', /[0-9a-f]{32}(?:-\d)?(?![0-9a-zA-Z])/y),
  rule('dropbox-token', 'sl.', /[\w-]{130,1500}/y),
  rule('linear-key', ['lin_api_', 'lin_oauth_'], /[A-Za-z0-9]{40,64}/y),
  rule('notion-token', ['ntn_', 'secret_'], /[A-Za-z0-9]{43,50}(?![A-Za-z0-9_])/y),
  rule('figma-token', ['figd_', 'figo_'], /[\w-]{40,60}/y),
  rule('new-relic-key', ['NRAK-', 'NRJS-', 'NRII-'], /[A-Za-z0-9-]{19,40}/y),
  rule('grafana-token', ['glc_', 'glsa_'], /[\w+/=]{32,400}/y),
  rule('grafana-key', 'eyJrIjoi', /[A-Za-z0-9+/]{60,400}={0,2}(?![\w.-])/y),
  rule('sentry-token', ['sntrys_', 'sntryu_'], /[\w+/=]{60,400}/y),
  rule('vault-token', ['hvs.', 'hvb.', 'hvr.'], /[\w-]{24,300}/y),
  rule('pulumi-token', 'pul-', /[0-9a-f]{40}(?![0-9a-zA-Z])/y),
  // Settings of Docker in base64, as Kubernetes keeps them: `{"auths":`, and the same on separate lines.
  rule('docker-auth', ['eyJhdXRocyI6', 'ewoJImF1dGhzIjog', 'ewogICJhdXRocyI6'], /[A-Za-z0-9+/]{30,}/y),
  rule('docker-hub-token', ['dckr_pat_', 'dckr_oat_'], /[\w-]{27,40}/y),
  rule('age-secret-key', ['AGE-SECRET-KEY-1', 'AGE-SECRET-KEY-PQ-1'], /[0-9A-Z]{58}/y),
  rule('atlassian-token', ['ATATT3', 'ATCTT3', 'ATBB'], /[\w=-]{24,250}/y),
  rule('postman-key', 'PMAK-', /[0-9a-f]{24}-[0-9a-f]{34}/y),
  rule('doppler-token', ['dp.pt.', 'dp.st.', 'dp.ct.', 'dp.sa.', 'dp.scim.', 'dp.audit.'], /[\w.-]{40,100}/y),
  rule('planetscale-token', ['pscale_tkn_', 'pscale_pw_', 'pscale_oauth_'], /[\w.-]{32,64}/y),
  rule('fly-token', ['fm1_', 'fm2_', 'fo1_'], /[\w+/=-]{40,2000}/y),
  rule('jfrog-token', 'AKCp', /[A-Za-z0-9]{60,80}/y),
  rule('jfrog-token', 'cmVmdGtu', /[A-Za-z0-9]{56}(?![A-Za-z0-9])/y),
  rule('sonar-token', ['sqp_', 'squ_', 'sqa_'], /[0-9a-f]{40}/y),
  rule('dynatrace-token', ['dt0c01.', 'dt0s16.'], /[A-Z2-7]{24}\.[A-Z2-7]{64}/y),
  rule('airtable-token', 'pat', /[A-Za-z0-9]{14}\.[0-9a-f]{64}/y),
  rule('supabase-token', ['sbp_', 'sb_secret_'], /[\w-]{31,60}/y),
  rule('netlify-token', 'nfp_', /[A-Za-z0-9]{36}/y),
  rule('buildkite-token', ['bkua_', 'bkaj_'], /[0-9a-f]{40}/y),
  rule('circleci-token', ['CCIPAT_', 'CCIPRJ_'], /[A-Za-z0-9]{20,24}_[0-9a-f]{40}/y),
  rule('sourcegraph-token', 'sgp_', /(?:[a-fA-F0-9]{16}_|local_)?[a-fA-F0-9]{40}/y),
  rule('tailscale-key', 'tskey-', /[a-z]+-[A-Za-z0-9]{10,20}-[A-Za-z0-9]{20,50}/y),
  rule('cloudflare-key', 'v1.0-', /[0-9a-f]{24}-[0-9a-f]{146}/y),
  rule('cloudflare-token', ['cfut_', 'cfat_', 'cfk_'], /[A-Za-z0-9]{40}[0-9a-f]{8}(?![A-Za-z0-9])/y),
  rule('vercel-token', ['vcp_', 'vci_', 'vca_', 'vcr_', 'vck_'], /[A-Za-z0-9]{24,60}/y),
  rule('mapbox-secret-token', 'sk.eyJ', /[\w-]{40,200}\.[\w-]{20,60}/y),
  rule('facebook-token', 'EAACEdEose0cBA', /[A-Za-z0-9]{20,300}/y),
  rule('confluent-cloud-secret', 'cflt', /[A-Za-z0-9+/]{60}/y),
  // The first part is the bot's number as base64 of its digits.
  rule(
    'discord-token',
    ['MD', 'MT', 'Mj', 'Mz', 'ND', 'NT', 'Nj', 'Nz', 'OD', 'OT'].flatMap((two) =>
      [...'AEIMQUYcgk'].map((digit) => two + digit),
    ),
    /[w-z0-5](?:[MNO][DTjz][AEIMQUYcgk][w-z0-5]){3,4}[\w-]{2,4}\.[\w-]{6}\.[\w-]{27,40}(?![\w-])/y,
  ),
  rule('openshift-token', 'sha256~', /[\w-]{43}(?![\w-])/y),
  rule('octopus-key', 'API-', /(?=[A-Z]*\d)[A-Z0-9]{26}(?![A-Za-z0-9])/y),
  rule('frame-io-token', 'fio-u-', /[\w=-]{64}/y),
  rule('infracost-key', 'ico-', /[A-Za-z0-9]{32}(?![\w-])/y),
  rule('pinecone-key', 'pcsk_', /[A-Za-z0-9]{5,6}_[A-Za-z0-9]{60,65}/y),
  rule('resend-key', 're_', /[A-Za-z0-9]{8}_[A-Za-z0-9]{24}(?![\w-])/y),
  rule('telegram-token', 'AA', /[\w-]{33}(?![\w-])/y, /(?:^|[^\d])\d{8,10}:$/),
  rule('nuget-key', 'oy2', /[a-z0-9]{43}(?![A-Za-z0-9])/y),
  rule('twilio-key', 'SK', /[0-9a-f]{32}(?![A-Za-z0-9])/y),
  rule('replicate-token', 'r8_', /[A-Za-z0-9]{37}(?![A-Za-z0-9])/y),
  rule('perplexity-key', 'pplx-', /[A-Za-z0-9]{48}/y),
  rule('groq-key', 'gsk_', /[A-Za-z0-9]{52}/y),
  rule('xai-key', 'xai-', /[A-Za-z0-9]{80}/y),
  rule('nvidia-key', 'nvapi-', /[\w-]{60,70}/y),
  rule('langsmith-key', ['lsv2_pt_', 'lsv2_sk_'], /[0-9a-f]{32}_[0-9a-f]{10}/y),
  rule('contentful-token', 'CFPAT-', /[\w-]{43}/y),
  rule('typeform-token', 'tfp_', /[\w.=-]{44,60}/y),
  rule('brevo-key', ['xkeysib-', 'xsmtpsib-'], /[0-9a-f]{64}-[A-Za-z0-9]{16}/y),
  rule('easypost-key', ['EZAK', 'EZTK'], /[A-Za-z0-9]{54}/y),
  rule('shippo-token', ['shippo_live_', 'shippo_test_'], /[0-9a-f]{40}/y),
  rule('flutterwave-key', ['FLWSECK-', 'FLWSECK_TEST-'], /[0-9a-zA-Z]{12,40}-X/y),
  rule('alibaba-key', 'LTAI', /[A-Za-z0-9]{17,26}(?![A-Za-z0-9])/y),
  rule('duffel-token', ['duffel_live_', 'duffel_test_'], /[\w-]{43}/y),
  rule('readme-key', 'rdme_', /[a-z0-9]{70}/y),
  rule('prefect-key', ['pnu_', 'pnb_'], /[A-Za-z0-9]{36}(?![A-Za-z0-9])/y),
  rule('clojars-token', 'CLOJARS_', /[0-9a-f]{60}/y),
  rule('one-password-token', 'ops_eyJ', /[\w-]{200,2000}={0,3}/y),
  rule('square-token', 'EAAA', /[\w-]{60}(?![\w-])/y),
  rule('scalingo-token', 'tk-us-', /[\w-]{48}/y),
  rule('adafruit-key', 'aio_', /[A-Za-z0-9]{28}(?![A-Za-z0-9])/y),
];

/** What documents put in the place of a token. */
const PLACEHOLDER = /example|x{4}|0{8}|\.{3}|redacted|placeholder|your[-_]?(?:api|access|token|key|secret)/i;

/** A key that Supabase makes for browsers is in every bundle of its users: a web token whose payload says so. */
const isForBrowsers = (text: string) => {
  const payload = text.indexOf('.eyJ') + 1;
  return payload > 0 && Buffer.from(text.slice(payload), 'base64url').includes('"role":"anon"');
};

export const isPlaceholder = (text: string): boolean => PLACEHOLDER.test(text) || isForBrowsers(text);
