import { configureMonacoYaml, type JSONSchema } from 'monaco-yaml';
import yamlWorkerUrl from 'monaco-yaml/yaml.worker?worker&url';
import type { Exercise } from '$lib/content/compiled';
import { startWorker } from '../grading/trusted-worker';
import { monaco } from './monaco';

type Keys = Exercise['keys'];

const between: Record<Keys[number]['rule'], string> = {
  'must-differ': 'Must differ between the lanes.',
  'must-match': 'Must be the same in every lane.',
  'may-differ': 'May differ between the lanes.',
};

/** What the keys of a config mean, for completion and hover. It judges nothing: that is the graders' work. */
export function schemaOf(keys: Keys): JSONSchema {
  const environment: JSONSchema = {
    type: 'object',
    properties: Object.fromEntries(
      keys.map(({ name, type, meaning, rule }) => [
        name,
        { type, description: `${meaning} ${between[rule]}` },
      ]),
    ),
  };
  const lanes = Object.fromEntries(
    ['dev', 'stage', 'prod'].map((lane) => [
      lane,
      { ...environment, description: `What ${lane} reads when it runs.` },
    ]),
  );
  return {
    type: 'object',
    properties: {
      ...lanes,
      environments: { type: 'object', description: 'The three environments.', properties: lanes },
      defaults: { ...environment, description: 'What every environment inherits unless it says otherwise.' },
    },
  };
}

/** Completion and hover of the exercise's keys in YAML. @returns how to take it away again */
export function supportYaml(keys: Keys): { dispose(): void } {
  const support: object = configureMonacoYaml(withModuleWorkers, {
    schemas: [{ fileMatch: ['*'], uri: 'schema://environment-config', schema: schemaOf(keys) }],
    validate: false,
    format: { enable: false },
    enableSchemaRequest: false,
  });
  // It is disposable, but its types say so through a package that 0.57 no longer fits.
  return support as { dispose(): void };
}

/**
 * monaco-yaml 5.5 asks Monaco for a worker in the way of older editions. Monaco 0.57 wants the worker itself, and the
 * worker wants a first message that it ignores and then its settings.
 */
const withModuleWorkers = {
  ...monaco,
  editor: {
    ...monaco.editor,
    createWebWorker<T extends object>(options: {
      createData?: unknown;
      host?: Record<string, () => unknown>;
    }) {
      const worker = startWorker(yamlWorkerUrl, 'yaml');
      worker.postMessage('ignore');
      worker.postMessage(options.createData);
      return monaco.editor.createWebWorker<T>({
        worker,
        keepIdleModels: false,
        ...(options.host && { host: options.host }),
      });
    },
  },
} as unknown as Parameters<typeof configureMonacoYaml>[0];
