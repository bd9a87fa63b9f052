/** `npm start`: installs what is missing, builds, serves the built app and prints its address. Plain Node. */
import { join } from 'node:path';
import { installMissing, root, run, stop } from './install.mjs';
import { serve } from './serve.mjs';

installMissing();
run(process.execPath, [join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn']);
try {
  const { url } = await serve(join(root, 'build'), { port: Number(process.env.PORT) || 4173 });
  console.log(`\nThree Lanes is running at ${url}\nStop it with Ctrl+C.`);
} catch (error) {
  stop(`The app is built, and no port could be opened: ${error instanceof Error ? error.message : error}`);
}
