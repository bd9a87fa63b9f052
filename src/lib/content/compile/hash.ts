import { createHash } from 'node:crypto';

/** Ten hex digits of SHA-256: changes when the content changes, and only then. Takes a text or plain data. */
export const hashOf = (content: unknown): string =>
  createHash('sha256')
    .update(typeof content === 'string' ? content : JSON.stringify(content))
    .digest('hex')
    .slice(0, 10);
