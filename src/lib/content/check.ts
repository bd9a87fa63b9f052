/**
 * npm run check:content [-- path/to/content]
 * Compiles the content and prints every mistake as `file:line:column: message`, sorted; exits 1 if there is one.
 */
import { existsSync } from 'node:fs';
import type { CompiledCourse } from './compile/course';
import { compileFolder } from './compile-folder';
import { format } from './source/mistakes';

const folder = (process.argv[2] ?? 'content').replace(/[\\/]+$/, '');
if (existsSync(folder)) await check();
else stop(`There is no folder "${folder}". Name one: npm run check:content -- path/to/content`);

async function check(): Promise<void> {
  const { course, mistakes } = await compileFolder(folder, { shown: folder });
  if (course && mistakes.length === 0) process.stdout.write(`content: ${counted(course)}, no mistakes\n`);
  else stop([...mistakes.map(format), `content: ${plural(mistakes.length, 'mistake')}`].join('\n'));
}

function counted({ lesson, quiz, exercises, projects, glossary }: CompiledCourse): string {
  return [
    plural(lesson.sections.length, 'section'),
    plural(quiz.questions.length, 'question'),
    plural(exercises.length, 'exercise'),
    plural(projects.length, 'project'),
    plural(glossary.length, 'term'),
  ].join(', ');
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function stop(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
