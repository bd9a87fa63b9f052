import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withLateScripts } from './late-scripts';

const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
const code = `
	{
		const element = document.currentScript.parentElement;

		Promise.all([
			import("./start.js"),
			import("./app.js")
		]).then(([kit, app]) => {
			kit.start(app, element, { data: [null, { text: "]).then(x); $& $1" }] });
		});
	}
`;
const page = (
  script = code,
) => `<head><meta http-equiv="content-security-policy" content="script-src 'self' ${hash(script)}">
<link href="./start.js" rel="modulepreload">
<link href="./app.js" rel="modulepreload">
<link href="./one.css" rel="stylesheet"></head>
<body><div><script>${script}</script></div></body>`;

describe('a page with late scripts', () => {
  it('starts the app after a frame, with all that kit handed over', () => {
    const late = withLateScripts(page());
    expect(late).toContain('requestAnimationFrame(() => setTimeout(begin))');
    expect(late).toContain('kit.start(app, element, { data: [null, { text: "]).then(x); $& $1" }] });');
  });

  it('has its preloads in a template, and its styles where they were', () => {
    const late = withLateScripts(page());
    expect(late).toMatch(
      /<template id="scripts"><link href="\.\/start\.js"[^>]*>\s*<link href="\.\/app\.js"[^>]*>\s*<\/template>/,
    );
    expect(late).toContain('\n<link href="./one.css" rel="stylesheet">'.trim());
  });

  it('names the changed script in its policy, and the old one no more', () => {
    const late = withLateScripts(page());
    const now = /<script>([\s\S]*)<\/script>/.exec(late)?.[1] ?? '';
    expect(late).toContain(hash(now));
    expect(late).not.toContain(hash(code));
  });

  it('is left alone without a script, and refused where kit starts it in a way that isn’t known', () => {
    expect(withLateScripts('<p>No script</p>')).toBe('<p>No script</p>');
    expect(() => withLateScripts(page('start()'))).toThrow('kit starts pages in another way');
  });
});
