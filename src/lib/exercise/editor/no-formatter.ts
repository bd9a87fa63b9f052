/** Stands in for prettier in monaco-yaml's worker: formatting is off in this app (see vite.config.ts). */
export default {};
export const format = undefined;
