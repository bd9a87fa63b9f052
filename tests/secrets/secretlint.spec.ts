import { lintSource } from '@secretlint/core';
import { creator as recommended } from '@secretlint/secretlint-rule-preset-recommend';
import { expect, test } from 'vitest';
import { invented } from '../../scripts/secret-rules/invented';
import { secretSpans } from '../../graders/secrets/spans';

/** secretlint's recommended preset as an oracle: whatever it reports in these texts, we report too, without exceptions. */

const descriptor = { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: recommended }] };

/** The kinds that the preset's rules document, and others of ours. */
const secrets: Record<string, string> = {
  'AWS access key id': invented('AKIA{{base32:16}}'),
  'AWS secret access key': `AWS_SECRET_ACCESS_KEY = ${invented('{{word:40}}')}`,
  'GCP key file': JSON.stringify({
    type: 'service_account',
    private_key: `-----BEGIN PRIVATE KEY-----\\n${invented('{{base64:64}}')}\\n-----END PRIVATE KEY-----\\n`,
  }),
  'GitHub token': invented('ghp_{{word:36}}'),
  'GitHub fine-grained token': invented('github_pat_{{word:22}}_{{word:59}}'),
  'GitLab token': invented('glpat-{{word:20}}'),
  'Slack token': invented('xoxb-{{digits:11}}-{{digits:11}}-{{word:24}}'),
  'Slack webhook': invented('https://hooks.slack.com/services/T{{upper:10}}/B{{upper:10}}/{{word:24}}'),
  'npm token': invented('npm_{{word:36}}'),
  'npm registry': `//registry.npmjs.org/:_authToken=${invented('npm_{{word:36}}')}`,
  'basic authentication': `https://etl:${invented('{{word:16}}')}@api.example.org/v1`,
  'SendGrid key': invented('SG.{{url:22}}.{{url:43}}'),
  'Shopify token': invented('shppa_{{hex:32}}'),
  'OpenAI key': invented('sk-proj-{{word:20}}T3BlbkFJ{{word:20}}'),
  'older OpenAI key': invented('sk-{{word:20}}T3BlbkFJ{{word:20}}'),
  'Anthropic key': invented('sk-ant-api03-{{url:93}}AA'),
  'Linear key': invented('lin_api_{{word:40}}'),
  '1Password token': invented('ops_eyJ{{word:260}}'),
  'Hugging Face token': invented('hf_{{letters:34}}'),
  'Groq key': invented('gsk_{{word:52}}'),
  'Notion token': invented('ntn_{{digits:11}}{{word:35}}'),
  'Figma token': invented('figd_{{url:40}}'),
  'Docker token': invented('dckr_pat_{{url:27}}'),
  'Vault token': invented('hvs.{{url:90}}'),
  'Stripe key': invented('sk_live_{{word:24}}'),
  'Databricks token': invented('dapi{{hex:32}}'),
  'private key': `-----BEGIN RSA PRIVATE KEY-----\n    ${invented('{{base64:64}}')}\n    -----END RSA PRIVATE KEY-----`,
  'database URI': `postgres://etl:${invented('{{word:16}}')}@db.example.org:5432/orders`,
  'MySQL URI': `mysql://etl:${invented('{{word:16}}')}@db.example.org/orders`,
  'MongoDB URI': `mongodb+srv://etl:${invented('{{word:16}}')}@cluster.example.org/orders`,
};

const forms: Record<string, (value: string) => string> = {
  plain: (value) => `dev:\n  note: ${value}\n`,
  quoted: (value) => `dev:\n  note: '${value}'\n`,
  block: (value) => `dev:\n  note: |\n    ${value}\n`,
  comment: (value) => `dev:\n  retries: 0 # ${value.replace(/\n/g, ' ')}\n`,
  JSON: (value) => JSON.stringify({ dev: { note: value } }, null, 2),
  variable: (value) => `TOKEN=${value}\n`,
};

let reported = 0;

async function placesOf(content: string): Promise<{ start: number; end: number; ruleId: string }[]> {
  const { messages } = await lintSource({
    source: { filePath: '/config.yaml', content, contentType: 'text', ext: '.yaml' },
    options: { config: descriptor },
  });
  return messages.map(({ range: [start, end], ruleId }) => ({ start, end, ruleId }));
}

test.each(Object.entries(secrets))('%s', async (_, secret) => {
  for (const [form, write] of Object.entries(forms)) {
    const text = write(secret);
    const ours = secretSpans(text);
    for (const { start, end, ruleId } of await placesOf(text)) {
      reported++;
      const isOurs = ours.some((one) => one.start < end && start < one.end);
      expect(isOurs, `${form}: ${ruleId} reports ${JSON.stringify(text.slice(start, end))}`).toBe(true);
    }
  }
});

test('the oracle speaks: it reports most of these texts', () => {
  expect(reported).toBeGreaterThan(60);
});
