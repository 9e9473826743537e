import { defineConfig } from 'wxt';

/** How the extension is built: one source, Manifest V3, no host permission at install. */
export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifest: {
    name: 'Request Lens',
    description:
      'Reads a freedom of information request where it stands: its questions, what may be exempt, and the checklist to answer it.',
    permissions: ['activeTab', 'scripting', 'contextMenus', 'sidePanel', 'storage'],
    action: { default_title: 'Review this request' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+R' }, description: 'Review this request' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
  },
});
