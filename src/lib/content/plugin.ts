import { relative, resolve, sep } from 'node:path';
import { runnerImport, type Plugin, type ViteDevServer } from 'vite';
import type { Compilation, CompiledCourse } from './compile/course';
import type * as Compiler from './compile-folder';
import { format, type Mistake } from './source/mistakes.ts';

const prefix = 'virtual:course/';

/** Milliseconds without a change before the content is compiled again: one save touches several files. */
const quiet = 60;

/** The course's modules, as course-modules.d.ts types them. Each is data; a page imports its own. */
const modules: Record<string, (course: CompiledCourse) => string> = {
  outline: ({ course, outline }) => exported({ course, outline }),
  lesson: ({ lesson }) => exported({ lesson }),
  quiz: ({ quiz }) => exported({ quiz }),
  projects: ({ projects }) => exported({ projects }),
  glossary: ({ glossary }) => exported({ glossary }),
  // A module an exercise, so that each is loaded by its own page alone.
  exercises: ({ exercises }) => {
    const loaders = exercises.map(
      ({ id }) => `${JSON.stringify(id)}: async () => (await import("${prefix}exercise/${id}")).exercise`,
    );
    return `export const exercises = { ${loaders.join(', ')} };`;
  },
};

const exported = (values: Record<string, unknown>) =>
  Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');

/**
 * Serves the compiled content to pages as `virtual:course/…`. A build stops at mistakes and tells all of them. The
 * development server goes on: it shows them over the page until they are mended, and reloads the page on every change.
 */
export function courseContent(folder = 'content'): Plugin {
  let root = process.cwd();
  let compiler: ReturnType<typeof loadCompiler> | null = null;
  let compilation: Promise<Compilation> | null = null;
  // The development server shows the last course that could be made while a file can't be read.
  let last: CompiledCourse | null = null;
  const compile = async () => {
    const { compileFolder } = await (compiler ??= loadCompiler(root));
    const { course, mistakes } = await compileFolder(resolve(root, folder), { shown: folder, samples: 'trusted' });
    last = course ?? last;
    return { course: last, mistakes };
  };
  const compiled = () => (compilation ??= compile());

  return {
    name: 'course-content',

    configResolved(config) {
      root = config.root;
    },

    async buildStart() {
      if (this.meta.watchMode || this.environment.mode !== 'build') return;
      const { mistakes } = await compiled();
      if (mistakes.length > 0) this.error(told(mistakes));
    },

    resolveId(id) {
      return id.startsWith(prefix) ? `\0${id}` : undefined;
    },

    async load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const { course, mistakes } = await compiled();
      if (!course) return this.error({ message: told(mistakes), ...overlay(mistakes, root) });
      return moduleOf(id.slice(prefix.length + 1), course) ?? this.error(`There is no module "${id.slice(1)}".`);
    },

    configureServer(server) {
      const within = resolve(root, folder) + sep;
      let waiting: NodeJS.Timeout | undefined;
      const again = () => {
        compilation = null;
        compiled().then(
          ({ mistakes }) => refresh(server, mistakes, root),
          (reason: unknown) => {
            compilation = null; // A file went away while it was read: the next change tries again.
            server.config.logger.error(String(reason));
          },
        );
      };
      server.watcher.add(within);
      server.watcher.on('all', (_, path) => {
        if (!resolve(path).startsWith(within)) return;
        clearTimeout(waiting);
        waiting = setTimeout(again, quiet);
      });
      server.ws.on('connection', () => {
        void compilation?.then(({ mistakes }) => showMistakes(server, mistakes, root));
      });
    },
  };
}

/**
 * The compiler, loaded when the content is first asked for: tests and previews read Vite's configuration too, and
 * need none of it. By Vite's own runner, since it is TypeScript with aliases, which a configuration can't import.
 */
async function loadCompiler(root: string) {
  const alias = { $graders: resolve(root, 'graders'), $lib: resolve(root, 'src/lib') };
  const path = resolve(root, 'src/lib/content/compile-folder.ts');
  const settings = { root, configFile: false as const, resolve: { alias }, logLevel: 'error' as const };
  return (await runnerImport<typeof Compiler>(path, settings)).module;
}

/** `exercise/<id>` or one of `modules`, as JavaScript; undefined where there is none. */
function moduleOf(name: string, course: CompiledCourse): string | undefined {
  const [kind, id] = name.split('/');
  if (kind !== 'exercise') return modules[name]?.(course);
  const exercise = course.exercises.find((one) => one.id === id);
  return exercise && exported({ exercise });
}

function refresh(server: ViteDevServer, mistakes: Mistake[], root: string): void {
  for (const environment of Object.values(server.environments)) {
    for (const [id, module] of environment.moduleGraph.idToModuleMap)
      if (id.startsWith(`\0${prefix}`)) environment.moduleGraph.invalidateModule(module);
  }
  server.ws.send({ type: 'full-reload' });
  showMistakes(server, mistakes, root);
}

/** Over the page; the server goes on, and the next change mends it. */
function showMistakes(server: ViteDevServer, mistakes: Mistake[], root: string): void {
  if (mistakes.length === 0) return;
  server.config.logger.error(told(mistakes));
  server.ws.send({ type: 'error', err: { message: told(mistakes), stack: '', ...overlay(mistakes, root) } });
}

const told = (mistakes: Mistake[]) =>
  [`The content has ${mistakes.length === 1 ? 'a mistake' : `${mistakes.length} mistakes`}:`, ...mistakes.map(format)].join('\n');

/** Where the overlay's link leads: the first mistake. */
function overlay([first]: Mistake[], root: string) {
  if (!first) return { plugin: 'course-content' };
  const { file, line, column } = first;
  return { plugin: 'course-content', id: relative(root, file), loc: { file: resolve(root, file), line, column } };
}
