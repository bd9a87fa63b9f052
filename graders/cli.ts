#!/usr/bin/env node
import { run } from './cli/run';

/** A reader that has seen enough (`| head`) closes the pipe; that is no fault of ours. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  write: (text) =>
    new Promise((resolve, reject) => {
      if (text === '') resolve();
      else process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
    }),
  complain: (text) => process.stderr.write(text),
});
