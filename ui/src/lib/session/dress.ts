import type { Locale, Theme } from '$lib/ipc';

const dark = window.matchMedia?.('(prefers-color-scheme: dark)');
let theme: Theme = 'system';

/** Gives the page its language and its look; `system` follows what the desktop asks for, also when that changes. */
export function dress(language: Locale, chosen: Theme): void {
  theme = chosen;
  document.documentElement.lang = language;
  follow();
}

function follow(): void {
  const shown = theme === 'system' ? (dark?.matches ? 'dark' : 'light') : theme;
  document.documentElement.dataset.theme = shown;
}

dark?.addEventListener('change', follow);
