/**
 * Made from graders/secrets/rules/*.toml by `npm run secrets:rules`; changes belong there. Sources and their licences:
 * - written for Three Lanes from the issuers' own descriptions of their tokens (MIT)
 */
import type { SearchedRule, StartingRule } from './token-rule';

/** Rules whose matches begin with known letters. */
export const startingRules: readonly StartingRule[] = [
  [
    'AWS access key',
    ['AKIA', 'ASIA', 'ABIA', 'ACCA'],
    /(?<=(?:^|[^\dA-Za-z]))(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}(?=(?:[^\dA-Z]|$))/y,
  ],
  ['Amazon Bedrock key', ['ABSK'], /(?<=(?:^|[^\dA-Za-z]))ABSK[A-Za-z0-9+/]{100,200}={0,2}/y],
  ['Google API key', ['AIza'], /(?<=(?:^|[^\dA-Za-z]))AIza[A-Za-z0-9_-]{35}/y],
  ['Google client secret', ['GOCSPX-'], /(?<=(?:^|[^\dA-Za-z]))GOCSPX-[A-Za-z0-9_-]{24,40}/y],
  ['Google access token', ['ya29.'], /(?<=(?:^|[^\dA-Za-z]))ya29\.[A-Za-z0-9_-]{20,300}/y],
  ['Alibaba access key', ['LTAI'], /(?<=(?:^|[^\dA-Za-z]))LTAI[A-Za-z0-9]{12,24}(?=(?:[^\dA-Za-z]|$))/y],
  ['Tencent secret id', ['AKID'], /(?<=(?:^|[^\dA-Za-z]))AKID[A-Za-z0-9]{32}(?=(?:[^\dA-Za-z]|$))/y],
  ['Scaleway access key', ['SCW'], /(?<=(?:^|[^\dA-Za-z]))SCW[A-Z0-9]{17}(?=(?:[^\dA-Z]|$))/y],
  [
    'DigitalOcean token',
    ['dop_v1_', 'doo_v1_', 'dor_v1_'],
    /(?<=(?:^|[^\dA-Za-z]))(?:dop_v1_|doo_v1_|dor_v1_)[\da-fA-F]{64}/y,
  ],
  ['Heroku key', ['HRKU-'], /(?<=(?:^|[^\dA-Za-z]))HRKU-[A-Za-z0-9_-]{36,80}/y],
  [
    'Fly.io token',
    ['fo1_', 'fm1_', 'fm2_'],
    /(?<=(?:^|[^\dA-Za-z]))(?:fo1_|fm1_|fm2_)[A-Za-z0-9+/_=-]{40,600}/y,
  ],
  ['Netlify token', ['nfp_'], /(?<=(?:^|[^\dA-Za-z]))nfp_[A-Za-z0-9]{36,44}/y],
  ['Yandex Cloud key', ['AQVN'], /(?<=(?:^|[^\dA-Za-z]))AQVN[A-Za-z0-9_-]{35,60}/y],
  ['Aiven password', ['AVNS_'], /(?<=(?:^|[^\dA-Za-z]))AVNS_[A-Za-z0-9_-]{16,40}/y],
  [
    'GitHub token',
    ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'],
    /(?<=(?:^|[^\dA-Za-z]))(?:ghp_|gho_|ghu_|ghs_|ghr_)[A-Za-z0-9]{36,255}/y,
  ],
  ['GitHub token', ['github_pat_'], /(?<=(?:^|[^\dA-Za-z]))github_pat_[A-Za-z0-9_]{22,255}/y],
  [
    'GitLab token',
    [
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
    /(?<=(?:^|[^\dA-Za-z]))(?:glpat-|gldt-|glrt-|glptt-|glft-|glimt-|glagent-|gloas-|glsoat-|glcbt-|glffct-)[A-Za-z0-9_.-]{20,300}/y,
  ],
  ['GitLab runner token', ['GR1348941'], /(?<=(?:^|[^\dA-Za-z]))GR1348941[A-Za-z0-9_-]{20}/y],
  ['Bitbucket token', ['ATBB'], /(?<=(?:^|[^\dA-Za-z]))ATBB[A-Za-z0-9]{32}/y],
  ['Atlassian token', ['ATATT3', 'ATCTT3'], /(?<=(?:^|[^\dA-Za-z]))(?:ATATT3|ATCTT3)[A-Za-z0-9_=-]{50,400}/y],
  [
    'CircleCI token',
    ['CCIPAT_', 'CCIPRJ_'],
    /(?<=(?:^|[^\dA-Za-z]))(?:CCIPAT_|CCIPRJ_)[A-Za-z0-9_]{22,120}/y,
  ],
  ['Buildkite token', ['bkua_', 'bkaj_'], /(?<=(?:^|[^\dA-Za-z]))(?:bkua_|bkaj_)[\da-fA-F]{40}/y],
  ['Sonar token', ['sqp_', 'squ_', 'sqa_'], /(?<=(?:^|[^\dA-Za-z]))(?:sqp_|squ_|sqa_)[\da-fA-F]{40}/y],
  ['Pulumi token', ['pul-'], /(?<=(?:^|[^\dA-Za-z]))pul-[\da-fA-F]{40}/y],
  ['Octopus key', ['API-'], /(?<=(?:^|[^\dA-Za-z]))API-[A-Z0-9]{26,32}(?=(?:[^\dA-Z]|$))/y],
  ['npm token', ['npm_'], /(?<=(?:^|[^\dA-Za-z]))npm_[A-Za-z0-9]{36}/y],
  ['PyPI token', ['pypi-AgE'], /(?<=(?:^|[^\dA-Za-z]))pypi-AgE[A-Za-z0-9_-]{50,1000}/y],
  ['RubyGems key', ['rubygems_'], /(?<=(?:^|[^\dA-Za-z]))rubygems_[\da-fA-F]{48}/y],
  ['NuGet key', ['oy2'], /(?<=(?:^|[^\dA-Za-z]))oy2[a-z0-9]{43}(?=(?:[^\da-z]|$))/y],
  [
    'Docker token',
    ['dckr_pat_', 'dckr_oat_'],
    /(?<=(?:^|[^\dA-Za-z]))(?:dckr_pat_|dckr_oat_)[A-Za-z0-9_-]{27,60}/y,
  ],
  ['Artifactory token', ['cmVmdGtu', 'AKCp'], /(?<=(?:^|[^\dA-Za-z]))(?:cmVmdGtu|AKCp)[A-Za-z0-9]{40,80}/y],
  ['crates.io token', ['cio'], /(?<=(?:^|[^\dA-Za-z]))cio[A-Za-z0-9]{32}(?=(?:[^\dA-Za-z]|$))/y],
  [
    'Slack token',
    ['xoxb-', 'xoxp-', 'xoxa-', 'xoxr-', 'xoxs-', 'xoxo-', 'xoxe-', 'xoxe.', 'xoxc-', 'xoxd-', 'xapp-'],
    /(?<=(?:^|[^\dA-Za-z]))(?:xoxb-|xoxp-|xoxa-|xoxr-|xoxs-|xoxo-|xoxe-|xoxe\.|xoxc-|xoxd-|xapp-)[A-Za-z0-9.%-]{10,400}/y,
  ],
  [
    'Slack webhook',
    ['hooks.slack.com/services/', 'hooks.slack.com/workflows/', 'hooks.slack.com/triggers/'],
    /(?<=(?:^|[^\dA-Za-z]))hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9/_+-]{20,120}/y,
  ],
  [
    'Discord webhook',
    ['discord.com/api/webhooks/', 'discordapp.com/api/webhooks/'],
    /(?<=(?:^|[^\dA-Za-z]))(?:discord\.com\/api\/webhooks\/|discordapp\.com\/api\/webhooks\/)\d{15,22}\/[A-Za-z0-9_-]{40,90}/y,
  ],
  [
    'Teams webhook',
    ['webhook.office.com/webhookb2/', 'outlook.office.com/webhook/'],
    /(?<=(?:^|[^\dA-Za-z]))(?:webhook\.office\.com\/webhookb2\/|outlook\.office\.com\/webhook\/)[A-Za-z0-9@/_-]{40,250}/y,
  ],
  [
    'Stripe key',
    ['sk_live_', 'sk_test_', 'rk_live_', 'rk_test_', 'sk_prod_'],
    /(?<=(?:^|[^\dA-Za-z]))(?:sk_live_|sk_test_|rk_live_|rk_test_|sk_prod_)[A-Za-z0-9]{10,255}/y,
  ],
  ['Stripe webhook secret', ['whsec_'], /(?<=(?:^|[^\dA-Za-z]))whsec_[A-Za-z0-9+/=]{20,100}/y],
  [
    'Square token',
    ['sq0atp-', 'sq0csp-', 'sq0idp-'],
    /(?<=(?:^|[^\dA-Za-z]))(?:sq0atp-|sq0csp-|sq0idp-)[A-Za-z0-9_-]{20,60}/y,
  ],
  ['Square token', ['EAAAE', 'EAAAl'], /(?<=(?:^|[^\dA-Za-z]))(?:EAAAE|EAAAl)[A-Za-z0-9_-]{55,65}/y],
  [
    'Braintree token',
    ['access_token$production$', 'access_token$sandbox$'],
    /(?<=(?:^|[^\dA-Za-z]))(?:access_token\$production\$|access_token\$sandbox\$)[\da-z]{16}\$[\da-f]{32}/y,
  ],
  [
    'Plaid token',
    ['access-production-', 'access-sandbox-', 'access-development-'],
    /(?<=(?:^|[^\dA-Za-z]))(?:access-production-|access-sandbox-|access-development-)[\da-fA-F]{8}-[\da-f-]{27}/y,
  ],
  [
    'Flutterwave key',
    ['FLWSECK-', 'FLWSECK_TEST-'],
    /(?<=(?:^|[^\dA-Za-z]))(?:FLWSECK-|FLWSECK_TEST-)[A-Za-z0-9]{12,48}/y,
  ],
  ['Adyen key', ['AQE'], /(?<=(?:^|[^\dA-Za-z]))AQE[A-Za-z0-9+/]{40,200}={0,2}/y],
  [
    'Razorpay key',
    ['rzp_live_', 'rzp_test_'],
    /(?<=(?:^|[^\dA-Za-z]))(?:rzp_live_|rzp_test_)[A-Za-z0-9]{14}/y,
  ],
  [
    'Shopify token',
    ['shpat_', 'shpss_', 'shpca_', 'shppa_'],
    /(?<=(?:^|[^\dA-Za-z]))(?:shpat_|shpss_|shpca_|shppa_)[\da-fA-F]{32}/y,
  ],
  ['SendGrid key', ['SG.'], /(?<=(?:^|[^\dA-Za-z]))SG\.[A-Za-z0-9_-]{16,32}\.[A-Za-z0-9_-]{16,64}/y],
  ['Brevo key', ['xkeysib-'], /(?<=(?:^|[^\dA-Za-z]))xkeysib-[\da-fA-F]{64}-[A-Za-z0-9]{16}/y],
  ['Mailgun key', ['key-'], /(?<=(?:^|[^\dA-Za-z]))key-[\da-f]{32}(?=(?:[^\dA-Za-z]|$))/y],
  ['Twilio key', ['SK'], /(?<=(?:^|[^\dA-Za-z]))SK[\da-f]{32}(?=(?:[^\dA-Za-z]|$))/y],
  [
    'HubSpot token',
    ['pat-na1-', 'pat-eu1-', 'pat-na2-'],
    /(?<=(?:^|[^\dA-Za-z]))(?:pat-na1-|pat-eu1-|pat-na2-)[\da-fA-F]{8}-[\da-f-]{27}/y,
  ],
  [
    'Databricks token',
    ['dapi', 'dkea', 'dose'],
    /(?<=(?:^|[^\dA-Za-z]))(?:dapi|dkea|dose)[\da-f]{32}(?:-\d)?(?=(?:[^\da-z]|$))/y,
  ],
  [
    'dbt Cloud token',
    ['dbtc_', 'dbtu_', 'dbts_'],
    /(?<=(?:^|[^\dA-Za-z]))(?:dbtc_|dbtu_|dbts_)[A-Za-z0-9_=-]{20,120}/y,
  ],
  ['Prefect key', ['pnu_', 'pnb_'], /(?<=(?:^|[^\dA-Za-z]))(?:pnu_|pnb_)[A-Za-z0-9]{36}/y],
  ['Anthropic key', ['sk-ant-'], /(?<=(?:^|[^\dA-Za-z]))sk-ant-[A-Za-z0-9_-]{20,200}/y],
  [
    'OpenAI key',
    ['sk-proj-', 'sk-svcacct-', 'sk-admin-', 'sk-None-'],
    /(?<=(?:^|[^\dA-Za-z]))(?:sk-proj-|sk-svcacct-|sk-admin-|sk-None-)[A-Za-z0-9_-]{20,250}/y,
  ],
  [
    'OpenRouter key',
    ['sk-or-v1-', 'sk-or-'],
    /(?<=(?:^|[^\dA-Za-z]))(?:sk-or-v1-|sk-or-)[A-Za-z0-9_-]{32,120}/y,
  ],
  ['API key', ['sk-'], /(?<=(?:^|[^\dA-Za-z]))sk-[A-Za-z0-9]{32,80}(?=(?:[^\dA-Za-z]|$))/y],
  [
    'Hugging Face token',
    ['hf_', 'api_org_'],
    /(?<=(?:^|[^\dA-Za-z]))(?:hf_|api_org_)[A-Za-z]{34,40}(?=(?:[^\dA-Za-z]|$))/y,
  ],
  ['Replicate token', ['r8_'], /(?<=(?:^|[^\dA-Za-z]))r8_[A-Za-z0-9_-]{37}/y],
  ['Groq key', ['gsk_'], /(?<=(?:^|[^\dA-Za-z]))gsk_[A-Za-z0-9]{52}/y],
  ['Perplexity key', ['pplx-'], /(?<=(?:^|[^\dA-Za-z]))pplx-[A-Za-z0-9]{40,56}/y],
  ['xAI key', ['xai-'], /(?<=(?:^|[^\dA-Za-z]))xai-[A-Za-z0-9]{70,90}/y],
  ['NVIDIA key', ['nvapi-'], /(?<=(?:^|[^\dA-Za-z]))nvapi-[A-Za-z0-9_-]{60,70}/y],
  [
    'LangSmith key',
    ['lsv2_pt_', 'lsv2_sk_'],
    /(?<=(?:^|[^\dA-Za-z]))(?:lsv2_pt_|lsv2_sk_)[\da-fA-F]{32}_[\da-fA-F]{10}/y,
  ],
  ['MongoDB Atlas secret', ['mdb_sa_sk_'], /(?<=(?:^|[^\dA-Za-z]))mdb_sa_sk_[A-Za-z0-9_-]{40}/y],
  [
    'PlanetScale credential',
    ['pscale_tkn_', 'pscale_pw_', 'pscale_oauth_'],
    /(?<=(?:^|[^\dA-Za-z]))(?:pscale_tkn_|pscale_pw_|pscale_oauth_)[\w=.-]{32,64}/y,
  ],
  [
    'Supabase token',
    ['sbp_', 'sb_secret_'],
    /(?<=(?:^|[^\dA-Za-z]))(?:sbp_|sb_secret_)[A-Za-z0-9_-]{20,60}/y,
  ],
  ['CockroachDB key', ['CCDB1_'], /(?<=(?:^|[^\dA-Za-z]))CCDB1_[A-Za-z0-9]{22}_[A-Za-z0-9]{40}/y],
  ['ClickHouse Cloud key', ['4b1d'], /(?<=(?:^|[^\dA-Za-z]))4b1d[A-Za-z0-9]{38}(?=(?:[^\dA-Za-z]|$))/y],
  [
    'Vault token',
    ['hvs.', 'hvb.', 'hvr.'],
    /(?<=(?:^|[^\dA-Za-z]))(?:hvs\.|hvb\.|hvr\.)[A-Za-z0-9_-]{24,300}/y,
  ],
  [
    'Doppler token',
    ['dp.pt.', 'dp.st.', 'dp.sa.', 'dp.ct.', 'dp.scim.', 'dp.audit.'],
    /(?<=(?:^|[^\dA-Za-z]))(?:dp\.pt\.|dp\.st\.|dp\.sa\.|dp\.ct\.|dp\.scim\.|dp\.audit\.)[A-Za-z0-9._]{40,80}/y,
  ],
  ['1Password token', ['ops_eyJ'], /(?<=(?:^|[^\dA-Za-z]))ops_eyJ[A-Za-z0-9+/_=-]{200,1200}/y],
  ['age secret key', ['AGE-SECRET-KEY-1'], /(?<=(?:^|[^\dA-Za-z]))AGE-SECRET-KEY-1[\dA-Z]{58}/y],
  ['Tailscale key', ['tskey-'], /(?<=(?:^|[^\dA-Za-z]))tskey-[A-Za-z0-9-]{15,100}/y],
  ['OpenShift token', ['sha256~'], /(?<=(?:^|[^\dA-Za-z]))sha256~[A-Za-z0-9_-]{43}/y],
  ['private key', ['-----BEGIN '], /-----BEGIN (?:[A-Z0-9]{1,20} ){0,4}PRIVATE KEY(?: BLOCK)?-----/y],
  [
    'PuTTY private key',
    ['PuTTY-User-Key-File-'],
    /(?<=(?:^|[^\dA-Za-z]))PuTTY-User-Key-File-\d: [^\n]{1,40}/y,
  ],
  [
    'JSON web token',
    ['eyJ'],
    /(?<=(?:^|[^\dA-Za-z]))eyJ[A-Za-z0-9_-]{10,600}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{10,1000}/y,
  ],
  [
    'JSON web token',
    ['eyJ'],
    /(?<=(?:^|[^\dA-Za-z]))eyJ[A-Za-z0-9_-]{10,600}\.\.[A-Za-z0-9_-]{16}\.[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{22}/y,
  ],
  ['Grafana token', ['glc_', 'glsa_'], /(?<=(?:^|[^\dA-Za-z]))(?:glc_|glsa_)[A-Za-z0-9_+/=]{32,400}/y],
  [
    'Sentry token',
    ['sntrys_', 'sntryu_'],
    /(?<=(?:^|[^\dA-Za-z]))(?:sntrys_|sntryu_)[A-Za-z0-9+/=_-]{40,300}/y,
  ],
  [
    'New Relic key',
    ['NRAK-', 'NRII-', 'NRRA-', 'NRJS-'],
    /(?<=(?:^|[^\dA-Za-z]))(?:NRAK-|NRII-|NRRA-|NRJS-)[A-Za-z0-9_-]{19,42}/y,
  ],
  [
    'Dynatrace token',
    ['dt0c01.', 'dt0s01.'],
    /(?<=(?:^|[^\dA-Za-z]))(?:dt0c01\.|dt0s01\.)[A-Z0-9]{24}\.[A-Z0-9]{64}/y,
  ],
  ['Airtable token', ['pat'], /(?<=(?:^|[^\dA-Za-z]))pat[A-Za-z0-9]{14}\.[\da-fA-F]{64}/y],
  [
    'Linear key',
    ['lin_api_', 'lin_oauth_'],
    /(?<=(?:^|[^\dA-Za-z]))(?:lin_api_|lin_oauth_)[A-Za-z0-9]{40,64}/y,
  ],
  [
    'Notion token',
    ['ntn_', 'secret_'],
    /(?<=(?:^|[^\dA-Za-z]))(?:ntn_|secret_)[A-Za-z0-9]{43,50}(?=(?:[^\dA-Za-z]|$))/y,
  ],
  ['Figma token', ['figd_', 'figo_'], /(?<=(?:^|[^\dA-Za-z]))(?:figd_|figo_)[A-Za-z0-9_-]{38,60}/y],
  ['Postman key', ['PMAK-'], /(?<=(?:^|[^\dA-Za-z]))PMAK-[\da-fA-F]{24}-[\da-fA-F]{34}/y],
  ['Typeform token', ['tfp_'], /(?<=(?:^|[^\dA-Za-z]))tfp_[A-Za-z0-9_-]{40,64}/y],
  ['Contentful token', ['CFPAT-'], /(?<=(?:^|[^\dA-Za-z]))CFPAT-[A-Za-z0-9_-]{43}/y],
  ['Dropbox token', ['sl.'], /(?<=(?:^|[^\dA-Za-z]))sl\.[A-Za-z0-9_-]{120,160}/y],
  [
    'Mapbox secret token',
    ['sk.eyJ'],
    /(?<=(?:^|[^\dA-Za-z]))sk\.eyJ[A-Za-z0-9_-]{60,120}\.[A-Za-z0-9_-]{22}/y,
  ],
  [
    'Facebook token',
    ['EAAC', 'EAAB', 'EAAG'],
    /(?<=(?:^|[^\dA-Za-z]))(?:EAAC|EAAB|EAAG)[A-Za-z0-9]{80,300}/y,
  ],
  [
    'LaunchDarkly key',
    ['sdk-', 'api-'],
    /(?<=(?:^|[^\dA-Za-z]))(?:sdk-|api-)[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[\da-f-]{17}(?=(?:[^\da-z]|$))/y,
  ],
  ['Easypost key', ['EZAK', 'EZTK'], /(?<=(?:^|[^\dA-Za-z]))(?:EZAK|EZTK)[A-Za-z0-9]{54}/y],
  [
    'Shippo token',
    ['shippo_live_', 'shippo_test_'],
    /(?<=(?:^|[^\dA-Za-z]))(?:shippo_live_|shippo_test_)[\da-fA-F]{40}/y,
  ],
  [
    'Duffel token',
    ['duffel_live_', 'duffel_test_'],
    /(?<=(?:^|[^\dA-Za-z]))(?:duffel_live_|duffel_test_)[A-Za-z0-9_-]{43}/y,
  ],
  ['ReadMe key', ['rdme_'], /(?<=(?:^|[^\dA-Za-z]))rdme_[a-z0-9]{70}/y],
  ['PagerDuty key', ['u+'], /(?<=(?:^|[^\dA-Za-z]))u\+[A-Za-z0-9_-]{18}(?=(?:[^\w-]|$))/y],
];

/** Rules that are searched for in texts with one of their keywords. */
export const searchedRules: readonly SearchedRule[] = [
  ['Telegram token', [':aa'], /(?<=(?:^|[^.-:A-Z_a-z-]))\d{8,10}:AA[A-Za-z0-9_-]{33}(?=(?:[^\w-]|$))/g],
  ['Mailchimp key', ['-us'], /(?<=(?:^|[^\w-]))[\da-f]{32}-us\d{1,2}(?=(?:[^\w]|$))/g],
  [
    'Terraform Cloud token',
    ['atlasv1'],
    /(?<=(?:^|[^\dA-Za-z]))[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_-]{60,70}/g,
  ],
  ['Azure client secret', ['q~'], /(?<=(?:^|[^.\w~-]))[\w~.]{3}\dQ~[\w~.-]{31,34}(?=(?:[^.\w~-]|$))/g],
];

/** What is no secret, whichever rule found it. */
export const allowed: readonly RegExp[] = [/x{8}/, /X{8}/, /\*{4}/, /EXAMPLE/];
export const stopwords: readonly string[] = [];
