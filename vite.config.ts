import { fileURLToPath } from 'node:url';
import type { UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

// Our icons are Lucide's, in one sprite; the 240 KB of Vaadin's own stay out of the bundle.
const withoutVaadinIcons: UserConfigFn = () => ({
  resolve: {
    alias: { '@vaadin/icons/vaadin-iconset.js': fileURLToPath(new URL('frontend/no-icons.ts', import.meta.url)) },
  },
});

export default overrideVaadinConfig(withoutVaadinIcons);
