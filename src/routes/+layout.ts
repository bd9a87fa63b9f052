// Every page is a file: it reads before any script has run, on any static host.
export const prerender = true;
export const trailingSlash = 'always';
