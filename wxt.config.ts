import { defineConfig } from 'wxt';

/** How the extension is built: one source, Manifest V3, no host permission at install. */
export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifest: {
    // What the browser itself shows is in its own language, from public/_locales; the panel's words are in lib/words.
    default_locale: 'en',
    name: '__MSG_name__',
    description: '__MSG_about__',
    permissions: ['activeTab', 'scripting', 'contextMenus', 'sidePanel', 'storage'],
    action: { default_title: '__MSG_review__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+R' }, description: '__MSG_review__' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
  },
});
