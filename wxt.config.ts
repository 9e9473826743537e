import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { inertPackages } from './lib/build/inert.ts';
import { keyWords } from './lib/model/keys.ts';

/** The oldest Firefox that reads `data_collection_permissions` on every system; the highlight interface came in 140. */
const OLDEST_FIREFOX = '142.0';

/** How the extension is built: one source, Manifest V3, no host permission at install. */
export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  // Mozilla's reviewers build the package from its sources: everything but the tests.
  zip: { excludeSources: ['test/**'] },
  vite: () => ({
    plugins: [inertPackages()],
    resolve: {
      alias: { 'iconv-lite': fileURLToPath(new URL('lib/build/iconv-by-browser.ts', import.meta.url)) },
    },
  }),
  manifest: ({ browser }) => ({
    // What the browser itself shows is in its own language, from public/_locales; the panel's words are in lib/words.
    default_locale: 'en',
    name: '__MSG_name__',
    description: '__MSG_about__',
    permissions: [
      'activeTab',
      'scripting',
      'contextMenus',
      'storage',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // Asked for one site at a time, by the panel's switch, and given back by it.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: {
      default_title: '__MSG_review__',
      ...(browser === 'firefox' ? { default_area: 'navbar' as const } : {}),
    },
    commands: {
      _execute_action: { suggested_key: { default: keyWords('review') }, description: '__MSG_review__' },
    },
    // Firefox lets nobody in unless asked; Chrome lets every other extension knock, unless told not to.
    ...(browser === 'firefox' ? {} : { externally_connectable: { ids: [] } }),
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'request-lens@request-lens.example',
              strict_min_version: OLDEST_FIREFOX,
              data_collection_permissions: { required: ['none' as const] },
            },
          },
        }
      : { storage: { managed_schema: 'managed-schema.json' } }),
  }),
});
