// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { session } from '$lib/session/session.svelte';
import { undo } from './commands';
import StatusBar from './StatusBar.svelte';

beforeEach(() => {
  mockIPC((command) => (command === 'undo' ? 'conversation.hold' : []));
});

afterEach(() => {
  cleanup();
  clearMocks();
  session.undoable = undefined;
});

test('what was taken back is named, to be heard and to be seen', async () => {
  session.undoable = 'conversation.hold';
  render(StatusBar);
  await undo();
  expect(session.announced).toMatch(/Gesprek/);
  expect(await screen.findByText(session.announced)).toBeTruthy();
});
