/** Serves the built app for the end-to-end tests, on exactly the port they name. */
import { serve } from '../../scripts/serve.mjs';

const port = Number(process.argv[2]);
const { url } = await serve('build', { port });
if (!url.includes(`:${port}/`)) throw new Error(`Port ${port} is taken. Free it, or set E2E_PORT.`);
console.log(url);
