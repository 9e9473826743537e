/** The few parts of a Vite plugin that this one uses. */
interface InertPlugin {
  readonly name: string;
  readonly apply: 'build';
  readonly transform: (code: string, id: string) => string | undefined;
}

/** A place in a package where text could become code or markup, and what stands there in our build. */
interface Sink {
  /** The end of the module's path. */
  readonly module: string;
  readonly from: RegExp;
  readonly to: string;
}

const refusal = (what: string): string =>
  `(() => { throw new Error('Request Lens makes no ${what} from text.'); })`;
const GLOBAL = { from: /\bFunction\((["'])return this\1\)\(\)/gu, to: 'globalThis' };

/**
 * None of these is reached by what we ask of the packages, and the extension's content security policy stops the code
 * among them. They are taken out all the same, so that the package can be searched for such places and none is found.
 */
const SINKS: readonly Sink[] = [
  {
    module: 'react-dom/cjs/react-dom-client.production.js',
    from: /\bdomElement\.innerHTML = key\b/gu,
    to: `${refusal('markup')}()`,
  },
  {
    module: 'react-dom/cjs/react-dom-client.production.js',
    from: /\bnextResource\.innerHTML = "[^"]*"/gu,
    to: `${refusal('markup')}()`,
  },
  // Readability keeps the page's markup to start again: nodes do as well and are never parsed anew.
  {
    module: '@mozilla/readability/Readability.js',
    from: /\bvar pageCacheHtml = page\.innerHTML/gu,
    to: 'var pageCacheHtml = page.cloneNode(true)',
  },
  {
    module: '@mozilla/readability/Readability.js',
    from: /\bpage\.innerHTML = pageCacheHtml/gu,
    to: 'page.replaceChildren(...pageCacheHtml.cloneNode(true).childNodes)',
  },
  {
    module: '@mozilla/readability/Readability.js',
    from: /\btmp\.innerHTML = noscript\.innerHTML/gu,
    to: 'tmp.replaceChildren(...noscript.cloneNode(true).childNodes)',
  },
  { module: 'underscore/modules/_setup.js', ...GLOBAL },
  {
    module: 'underscore/modules/template.js',
    from: /\bnew Function\(argument, '_', source\)/gu,
    to: `${refusal('code')}()`,
  },
  { module: 'jszip/dist/jszip.min.js', from: /\bnew Function\(""\+e\)/gu, to: `${refusal('code')}()` },
  { module: 'pdfjs-dist/legacy/build/pdf.mjs', ...GLOBAL },
  {
    module: 'pdfjs-dist/legacy/build/pdf.mjs',
    from: /\bawait import\(\s*\/\*webpackIgnore: true\*\/\s*\/\*@vite-ignore\*\/\s*this\.workerSrc\)/gu,
    to: `${refusal('code')}()`,
  },
  { module: 'pdfjs-dist/legacy/build/pdf.worker.min.mjs', ...GLOBAL },
  {
    module: 'pdfjs-dist/legacy/build/pdf.worker.min.mjs',
    from: /\bawait\(import\(\n\/\*webpackIgnore: true\*\/\n\/\*@vite-ignore\*\/\n`\$\{WasmImage\.#_\}\$\{this\._noWasmFilename\}`\)\)/gu,
    to: `${refusal('code')}()`,
  },
];

const pathOf = (id: string): string => id.split('?')[0]?.replaceAll('\\', '/') ?? '';

/**
 * A Vite plugin that takes out of the packages each place that could turn text into code or markup. Throws where a
 * package no longer has the place it is known for: then somebody has to look at the new version.
 */
export const inertPackages = (): InertPlugin => ({
  name: 'request-lens:inert-packages',
  apply: 'build',
  transform: (code, id) => {
    const sinks = SINKS.filter(({ module }) => pathOf(id).endsWith(`/node_modules/${module}`));
    if (sinks.length === 0) return undefined;
    return sinks.reduce((text, { module, from, to }) => {
      const changed = text.replace(from, () => to);
      if (changed === text)
        throw new Error(`${module} has changed: look for ${from.source} in lib/build/inert.ts.`);
      return changed;
    }, code);
  },
});
