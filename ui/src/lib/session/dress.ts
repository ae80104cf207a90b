import type { Locale, TextSize, Theme } from '$lib/ipc';
import { letters } from './letters.svelte';

/** How the window looks. */
export interface Look {
  language: Locale;
  theme: Theme;
  textSize: TextSize;
}

const dark = window.matchMedia?.('(prefers-color-scheme: dark)');
let theme: Theme = 'system';

/** Gives the page its language, its colours and its size; `system` follows what the desktop asks for, also when that changes. */
export function dress(look: Look): void {
  theme = look.theme;
  document.documentElement.lang = look.language;
  letters.resize(look.textSize);
  follow();
}

function follow(): void {
  const shown = theme === 'system' ? (dark?.matches ? 'dark' : 'light') : theme;
  document.documentElement.dataset.theme = shown;
}

dark?.addEventListener('change', follow);
