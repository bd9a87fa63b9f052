/**
 * Tokens that give themselves away by their shape, as data: what it is, the letters it starts with, and what follows
 * them. Written from the issuers' own descriptions of their formats. `follows` is matched right behind `starts`, and
 * every quantifier in it is bounded, so that no text can make it slow.
 */
export interface TokenShape {
  kind: string;
  starts: string[];
  follows: string;
}

const hex = '[0-9a-fA-F]';
const word = '[A-Za-z0-9]';
const url = '[A-Za-z0-9_-]';

export const tokenShapes: readonly TokenShape[] = [
  // Clouds
  { kind: 'AWS access key', starts: ['AKIA', 'ASIA', 'ABIA', 'ACCA'], follows: '[A-Z2-7]{16}(?![A-Z0-9])' },
  { kind: 'Amazon Bedrock key', starts: ['ABSK'], follows: '[A-Za-z0-9+/]{100,200}={0,2}' },
  { kind: 'Google API key', starts: ['AIza'], follows: `${url}{35}` },
  { kind: 'Google client secret', starts: ['GOCSPX-'], follows: `${url}{24,40}` },
  { kind: 'Google access token', starts: ['ya29.'], follows: `${url}{20,300}` },
  { kind: 'Alibaba access key', starts: ['LTAI'], follows: `${word}{12,24}(?!${word})` },
  { kind: 'Tencent secret id', starts: ['AKID'], follows: `${word}{32}(?!${word})` },
  { kind: 'Scaleway access key', starts: ['SCW'], follows: '[A-Z0-9]{17}(?![A-Z0-9])' },
  { kind: 'DigitalOcean token', starts: ['dop_v1_', 'doo_v1_', 'dor_v1_'], follows: `${hex}{64}` },
  { kind: 'Heroku key', starts: ['HRKU-'], follows: `${url}{36,80}` },
  { kind: 'Fly.io token', starts: ['fo1_', 'fm1_', 'fm2_'], follows: '[A-Za-z0-9+/_=-]{40,600}' },
  { kind: 'Netlify token', starts: ['nfp_'], follows: `${word}{36,44}` },
  { kind: 'Yandex Cloud key', starts: ['AQVN'], follows: `${url}{35,60}` },
  { kind: 'Aiven password', starts: ['AVNS_'], follows: `${url}{16,40}` },
  // Git hosts and CI
  { kind: 'GitHub token', starts: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'], follows: `${word}{36,255}` },
  { kind: 'GitHub token', starts: ['github_pat_'], follows: '[A-Za-z0-9_]{22,255}' },
  {
    kind: 'GitLab token',
    starts: [
      'glpat-',
      'gldt-',
      'glrt-',
      'glptt-',
      'glft-',
      'glimt-',
      'glagent-',
      'gloas-',
      'glsoat-',
      'glcbt-',
      'glffct-',
    ],
    follows: '[A-Za-z0-9_.-]{20,300}',
  },
  { kind: 'GitLab runner token', starts: ['GR1348941'], follows: `${url}{20}` },
  { kind: 'Bitbucket token', starts: ['ATBB'], follows: `${word}{32}` },
  { kind: 'Atlassian token', starts: ['ATATT3', 'ATCTT3'], follows: '[A-Za-z0-9_=-]{50,400}' },
  { kind: 'CircleCI token', starts: ['CCIPAT_', 'CCIPRJ_'], follows: '[A-Za-z0-9_]{22,120}' },
  { kind: 'Buildkite token', starts: ['bkua_', 'bkaj_'], follows: `${hex}{40}` },
  { kind: 'Sonar token', starts: ['sqp_', 'squ_', 'sqa_'], follows: `${hex}{40}` },
  { kind: 'Pulumi token', starts: ['pul-'], follows: `${hex}{40}` },
  { kind: 'Octopus key', starts: ['API-'], follows: '[A-Z0-9]{26,32}(?![A-Z0-9])' },
  // Packages
  { kind: 'npm token', starts: ['npm_'], follows: `${word}{36}` },
  { kind: 'PyPI token', starts: ['pypi-AgE'], follows: `${url}{50,1000}` },
  { kind: 'RubyGems key', starts: ['rubygems_'], follows: `${hex}{48}` },
  { kind: 'NuGet key', starts: ['oy2'], follows: '[a-z0-9]{43}(?![a-z0-9])' },
  { kind: 'Docker token', starts: ['dckr_pat_', 'dckr_oat_'], follows: `${url}{27,60}` },
  { kind: 'Artifactory token', starts: ['cmVmdGtu', 'AKCp'], follows: `${word}{40,80}` },
  { kind: 'crates.io token', starts: ['cio'], follows: `${word}{32}(?!${word})` },
  // Chat
  {
    kind: 'Slack token',
    starts: [
      'xoxb-',
      'xoxp-',
      'xoxa-',
      'xoxr-',
      'xoxs-',
      'xoxo-',
      'xoxe-',
      'xoxe.',
      'xoxc-',
      'xoxd-',
      'xapp-',
    ],
    follows: '[A-Za-z0-9.%-]{10,400}',
  },
  {
    kind: 'Slack webhook',
    starts: ['hooks.slack.com/'],
    follows: '(?:services|workflows|triggers)/[A-Za-z0-9/_+-]{20,120}',
  },
  {
    kind: 'Discord webhook',
    starts: ['discord.com/api/webhooks/', 'discordapp.com/api/webhooks/'],
    follows: `\\d{15,22}/${url}{40,90}`,
  },
  {
    kind: 'Teams webhook',
    starts: ['webhook.office.com/webhookb2/', 'outlook.office.com/webhook/'],
    follows: '[A-Za-z0-9@/_-]{40,250}',
  },
  { kind: 'Telegram token', starts: [], follows: `(?<![\\w.:/-])\\d{8,10}:AA${url}{33}(?!${url})` },
  // Payments and mail
  {
    kind: 'Stripe key',
    starts: ['sk_live_', 'sk_test_', 'rk_live_', 'rk_test_', 'sk_prod_'],
    follows: `${word}{10,255}`,
  },
  { kind: 'Stripe webhook secret', starts: ['whsec_'], follows: '[A-Za-z0-9+/=]{20,100}' },
  { kind: 'Square token', starts: ['sq0atp-', 'sq0csp-', 'sq0idp-'], follows: `${url}{20,60}` },
  { kind: 'Square token', starts: ['EAAAE', 'EAAAl'], follows: `${url}{55,65}` },
  {
    kind: 'Braintree token',
    starts: ['access_token$production$', 'access_token$sandbox$'],
    follows: '[0-9a-z]{16}\\$[0-9a-f]{32}',
  },
  {
    kind: 'Plaid token',
    starts: ['access-production-', 'access-sandbox-', 'access-development-'],
    follows: `${hex}{8}-[0-9a-f-]{27}`,
  },
  { kind: 'Flutterwave key', starts: ['FLWSECK-', 'FLWSECK_TEST-'], follows: `${word}{12,48}` },
  { kind: 'Adyen key', starts: ['AQE'], follows: '[A-Za-z0-9+/]{40,200}={0,2}' },
  { kind: 'Razorpay key', starts: ['rzp_live_', 'rzp_test_'], follows: `${word}{14}` },
  { kind: 'Shopify token', starts: ['shpat_', 'shpss_', 'shpca_', 'shppa_'], follows: `${hex}{32}` },
  { kind: 'SendGrid key', starts: ['SG.'], follows: `${url}{16,32}\\.${url}{16,64}` },
  { kind: 'Brevo key', starts: ['xkeysib-'], follows: `${hex}{64}-${word}{16}` },
  { kind: 'Mailgun key', starts: ['key-'], follows: '[0-9a-f]{32}(?![0-9a-zA-Z])' },
  { kind: 'Mailchimp key', starts: [], follows: '(?<![\\w-])[0-9a-f]{32}-us\\d{1,2}(?!\\w)' },
  { kind: 'Twilio key', starts: ['SK'], follows: '[0-9a-f]{32}(?![0-9a-zA-Z])' },
  { kind: 'HubSpot token', starts: ['pat-na1-', 'pat-eu1-', 'pat-na2-'], follows: `${hex}{8}-[0-9a-f-]{27}` },
  // Data and machine learning
  {
    kind: 'Databricks token',
    starts: ['dapi', 'dkea', 'dose'],
    follows: '[0-9a-f]{32}(?:-\\d)?(?![0-9a-z])',
  },
  { kind: 'dbt Cloud token', starts: ['dbtc_', 'dbtu_', 'dbts_'], follows: '[A-Za-z0-9_=-]{20,120}' },
  { kind: 'Prefect key', starts: ['pnu_', 'pnb_'], follows: `${word}{36}` },
  { kind: 'Anthropic key', starts: ['sk-ant-'], follows: `${url}{20,200}` },
  {
    kind: 'OpenAI key',
    starts: ['sk-proj-', 'sk-svcacct-', 'sk-admin-', 'sk-None-'],
    follows: `${url}{20,250}`,
  },
  { kind: 'OpenRouter key', starts: ['sk-or-v1-', 'sk-or-'], follows: `${url}{32,120}` },
  { kind: 'API key', starts: ['sk-'], follows: `${word}{32,80}(?!${word})` },
  { kind: 'Hugging Face token', starts: ['hf_', 'api_org_'], follows: '[A-Za-z]{34,40}(?![A-Za-z0-9])' },
  { kind: 'Replicate token', starts: ['r8_'], follows: `${url}{37}` },
  { kind: 'Groq key', starts: ['gsk_'], follows: `${word}{52}` },
  { kind: 'Perplexity key', starts: ['pplx-'], follows: `${word}{40,56}` },
  { kind: 'xAI key', starts: ['xai-'], follows: `${word}{70,90}` },
  { kind: 'NVIDIA key', starts: ['nvapi-'], follows: `${url}{60,70}` },
  { kind: 'LangSmith key', starts: ['lsv2_pt_', 'lsv2_sk_'], follows: `${hex}{32}_${hex}{10}` },
  { kind: 'MongoDB Atlas secret', starts: ['mdb_sa_sk_'], follows: `${url}{40}` },
  {
    kind: 'PlanetScale credential',
    starts: ['pscale_tkn_', 'pscale_pw_', 'pscale_oauth_'],
    follows: '[\\w=.-]{32,64}',
  },
  { kind: 'Supabase token', starts: ['sbp_', 'sb_secret_'], follows: `${url}{20,60}` },
  { kind: 'CockroachDB key', starts: ['CCDB1_'], follows: `${word}{22}_${word}{40}` },
  { kind: 'ClickHouse Cloud key', starts: ['4b1d'], follows: `${word}{38}(?!${word})` },
  // Secrets about secrets
  { kind: 'Vault token', starts: ['hvs.', 'hvb.', 'hvr.'], follows: `${url}{24,300}` },
  { kind: 'Terraform Cloud token', starts: [], follows: `(?<!${word})${word}{14}\\.atlasv1\\.${url}{60,70}` },
  {
    kind: 'Doppler token',
    starts: ['dp.pt.', 'dp.st.', 'dp.sa.', 'dp.ct.', 'dp.scim.', 'dp.audit.'],
    follows: '[A-Za-z0-9._]{40,80}',
  },
  { kind: '1Password token', starts: ['ops_eyJ'], follows: '[A-Za-z0-9+/_=-]{200,1200}' },
  { kind: 'age secret key', starts: ['AGE-SECRET-KEY-1'], follows: '[0-9A-Z]{58}' },
  { kind: 'Tailscale key', starts: ['tskey-'], follows: '[A-Za-z0-9-]{15,100}' },
  { kind: 'OpenShift token', starts: ['sha256~'], follows: `${url}{43}` },
  {
    kind: 'Azure client secret',
    starts: [],
    follows: '(?<![\\w~.-])[\\w~.]{3}\\dQ~[\\w~.-]{31,34}(?![\\w~.-])',
  },
  { kind: 'private key', starts: ['-----BEGIN '], follows: '' },
  { kind: 'PuTTY private key', starts: ['PuTTY-User-Key-File-'], follows: '\\d: [^\\n]{1,40}' },
  {
    kind: 'JSON web token',
    starts: ['eyJ'],
    follows: `${url}{10,600}\\.eyJ${url}{10,4000}\\.${url}{10,1000}`,
  },
  {
    kind: 'JSON web token',
    starts: ['eyJ'],
    follows: `${url}{10,600}\\.\\.${url}{16}\\.${url}{10,2000}\\.${url}{22}`,
  },
  // Watching and working
  { kind: 'Grafana token', starts: ['glc_', 'glsa_'], follows: '[A-Za-z0-9_+/=]{32,400}' },
  { kind: 'Sentry token', starts: ['sntrys_', 'sntryu_'], follows: '[A-Za-z0-9+/=_-]{40,300}' },
  { kind: 'New Relic key', starts: ['NRAK-', 'NRII-', 'NRRA-', 'NRJS-'], follows: '[A-Za-z0-9_-]{19,42}' },
  { kind: 'Dynatrace token', starts: ['dt0c01.', 'dt0s01.'], follows: '[A-Z0-9]{24}\\.[A-Z0-9]{64}' },
  { kind: 'Airtable token', starts: [], follows: `(?<!${word})pat${word}{14}\\.${hex}{64}` },
  { kind: 'Linear key', starts: ['lin_api_', 'lin_oauth_'], follows: `${word}{40,64}` },
  { kind: 'Notion token', starts: ['ntn_', 'secret_'], follows: `${word}{43,50}(?!${word})` },
  { kind: 'Figma token', starts: ['figd_', 'figo_'], follows: `${url}{38,60}` },
  { kind: 'Postman key', starts: ['PMAK-'], follows: `${hex}{24}-${hex}{34}` },
  { kind: 'Typeform token', starts: ['tfp_'], follows: `${url}{40,64}` },
  { kind: 'Contentful token', starts: ['CFPAT-'], follows: `${url}{43}` },
  { kind: 'Dropbox token', starts: ['sl.'], follows: `${url}{120,160}` },
  { kind: 'Mapbox secret token', starts: ['sk.eyJ'], follows: `${url}{60,120}\\.${url}{22}` },
  { kind: 'Facebook token', starts: ['EAAC', 'EAAB', 'EAAG'], follows: `${word}{80,300}` },
  {
    kind: 'LaunchDarkly key',
    starts: ['sdk-', 'api-'],
    follows: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f-]{17}(?![0-9a-z])',
  },
  { kind: 'Easypost key', starts: ['EZAK', 'EZTK'], follows: `${word}{54}` },
  { kind: 'Shippo token', starts: ['shippo_live_', 'shippo_test_'], follows: `${hex}{40}` },
  { kind: 'Duffel token', starts: ['duffel_live_', 'duffel_test_'], follows: `${url}{43}` },
  { kind: 'ReadMe key', starts: ['rdme_'], follows: '[a-z0-9]{70}' },
  { kind: 'PagerDuty key', starts: ['u+'], follows: `${url}{18}(?!${url})` },
];
