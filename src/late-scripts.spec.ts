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
			kit.start(app, element, {
				data: [null, null],
				form: null,
				text: "]).then(x); $& $1"
			});
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
    expect(late).toContain('data: [null, null],');
    expect(late).toContain('text: "]).then(x); $& $1"');
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

describe('the data of a page with late scripts', () => {
  const given = (data: string) => page(code.replace('data: [null, null]', () => `data: ${data}`));
  const text = '{type:"data",data:{text:"]).then(x); $& $1, new Date, form: null,"},uses:{}}';

  it('stands in its own file, asked for under another address once it is another', () => {
    const late = withLateScripts(given(`[null,${text}]`));
    const file = /fetch\("(__data\.json\?[0-9a-f]{8})"\)/;
    expect(late).not.toContain('new Date');
    expect(late).toMatch(
      /\.then\(\(\[kit, app, data\]\) => \{\s*kit\.start\(app, element, \{\s*data,\s*form: null,/,
    );
    const other = withLateScripts(given(`[null,${text.replace('$1', '$2')}]`));
    expect(file.exec(late)?.[1]).not.toBe(file.exec(other)?.[1]);
  });

  it('is made whole again', async () => {
    const late = withLateScripts(given(`[null,${text}]`));
    const whole = /\.then\((\(\{ nodes \}\) =>[\s\S]*?\n\t*\}\))\)\s*\]\)\.then/.exec(late)?.[1] ?? '';
    const { default: read } = (await import(
      /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(`export default ${whole}`)}`
    )) as { default: (file: unknown) => unknown };
    // As kit writes it: the first value is the whole, and numbers in it are places of others.
    const flat = [{ no: -1, none: 1, list: 2, twice: 2 }, null, [3, 4, 5, 6], 'a', 2, [], { deep: 7 }, true];
    const list = ['a', 2, [], { deep: true }];
    expect(read({ type: 'data', nodes: [null, { type: 'data', data: flat, uses: {} }] })).toStrictEqual([
      null,
      { type: 'data', data: { no: undefined, none: null, list, twice: list }, uses: {} },
    ]);
  });

  it('is refused where it is not plain', () => {
    const dates = '[null,{type:"data",data:{on:new Date(1)},uses:{}}]';
    expect(() => withLateScripts(given(dates))).toThrow('must be plain');
  });
});
