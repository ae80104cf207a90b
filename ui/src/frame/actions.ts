/** What Ctrl+K can do besides finding. */
import IconArrowBackUp from '@tabler/icons-svelte/icons/arrow-back-up';
import IconArrowForwardUp from '@tabler/icons-svelte/icons/arrow-forward-up';
import IconFileImport from '@tabler/icons-svelte/icons/file-import';
import IconHelp from '@tabler/icons-svelte/icons/help';
import IconHistory from '@tabler/icons-svelte/icons/history';
import IconKeyboard from '@tabler/icons-svelte/icons/keyboard';
import IconLock from '@tabler/icons-svelte/icons/lock';
import IconMoon from '@tabler/icons-svelte/icons/moon';
import IconPlus from '@tabler/icons-svelte/icons/plus';
import IconSun from '@tabler/icons-svelte/icons/sun';
import IconTextDecrease from '@tabler/icons-svelte/icons/text-decrease';
import IconTextIncrease from '@tabler/icons-svelte/icons/text-increase';
import IconTextSize from '@tabler/icons-svelte/icons/text-size';
import type { Theme } from '$lib/ipc';
import { places } from '$lib/router/places';
import { router } from '$lib/router/router.svelte';
import { attempt } from '$lib/session/attempt';
import { surround } from '$lib/session/frame.svelte';
import { session } from '$lib/session/session.svelte';
import { larger, smaller, usualSize } from '$lib/session/text-size';
import { redo, undo } from '$lib/session/undo';
import type { Action } from './action';
import { lock, newConversation, readList, showRecent } from './commands';
import { pages, shown } from './places';

/** All commands that make sense now. */
export function actions(): Action[] {
  const made: Action[] = [
    { label: 'command-conversation', words: 'words-conversation', icon: IconPlus, shortcut: 'conversation', run: newConversation },
    { label: 'command-network', words: 'words-network', icon: IconPlus, run: () => router.go({ place: 'together', part: 'new' }) },
  ];
  if (session.networks.length) {
    made.push(
      { label: 'meeting-new', words: 'words-meeting', icon: IconPlus, run: () => router.go({ place: 'meetings', part: 'new' }) },
      { label: 'command-person', words: 'words-person', icon: IconPlus, run: () => router.go({ place: 'people', part: 'new' }) },
      { label: 'import', words: 'words-import', icon: IconFileImport, run: readList },
      { label: 'command-organisation', words: 'words-organisation', icon: IconPlus, run: () => router.go({ place: 'together', part: 'new-organisation' }) },
    );
  }
  if (session.history.undo) made.push({ label: 'command-undo', words: 'words-undo', icon: IconArrowBackUp, shortcut: 'undo', run: () => void undo() });
  if (session.history.redo) made.push({ label: 'command-redo', words: 'words-redo', icon: IconArrowForwardUp, shortcut: 'redo', run: () => void redo() });
  made.push({ label: 'command-recent', words: 'words-recent', icon: IconHistory, shortcut: 'recent', run: showRecent });
  return [
    ...made,
    ...places.map((place): Action => ({
      label: shown[place].label,
      words: shown[place].words,
      icon: shown[place].icon,
      shortcut: `place-${place}`,
      run: () => router.go({ place }),
    })),
    ...pages(),
    { label: 'command-light', words: 'words-light', icon: IconSun, run: () => void look('light') },
    { label: 'command-dark', words: 'words-dark', icon: IconMoon, run: () => void look('dark') },
    { label: 'command-larger', words: 'words-text-size', icon: IconTextIncrease, shortcut: 'larger', run: () => void larger() },
    { label: 'command-smaller', words: 'words-text-size', icon: IconTextDecrease, shortcut: 'smaller', run: () => void smaller() },
    { label: 'command-usual-size', words: 'words-text-size', icon: IconTextSize, shortcut: 'usualSize', run: () => void usualSize() },
    { label: 'command-explain', words: 'words-explain', icon: IconHelp, shortcut: 'explain', run: () => (surround.dialog = 'explanation') },
    { label: 'command-shortcuts', words: 'words-shortcuts', icon: IconKeyboard, shortcut: 'shortcuts', run: () => (surround.dialog = 'shortcuts') },
    { label: 'command-lock', words: 'words-lock', icon: IconLock, shortcut: 'lock', run: () => void lock() },
  ];
}

function look(theme: Theme): Promise<void> {
  return attempt(() => session.changeLook({ theme }));
}
