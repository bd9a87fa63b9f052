import { exercise } from '../../exercise';
import { readConfig, type ConfigDocument } from '../../read/config/document';
import { isolatedResources } from './isolated-resources';
import { configModel } from './model';
import { noSecrets } from './no-secrets';
import { oneArtifact } from './one-artifact';
import { prodSla } from './prod-sla';
import { prodStricter } from './prod-stricter';
import { readable } from './readable';
import { requiredKeysRule } from './required-keys';
import { sameShape } from './same-shape';
import { threeEnvironments } from './three-environments';
import { validValues } from './valid-values';

/** One config for three lanes, in YAML or JSON. */
export const environmentConfig = exercise<ConfigDocument>({
  id: 'environment-config',
  read: readConfig,
  rules: [
    ...[readable, threeEnvironments, requiredKeysRule, validValues, sameShape],
    ...[oneArtifact, isolatedResources, noSecrets, prodStricter, prodSla],
  ],
  model: configModel,
  masked: (document, sentence) => document.masked(sentence),
});
