// @vitest-environment jsdom
import IconPlus from '@tabler/icons-svelte/icons/plus';
import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { reads } from '$lib/session/shown';
import Button from './Button.svelte';

let done = 0;
const deed = () => new Promise((answer) => setTimeout(answer, 20)).then(() => (done += 1));

beforeEach(() => {
  vi.useFakeTimers();
  done = 0;
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const find = (name: string) => screen.getByRole('button', { name });

function show(label: string, props: Record<string, unknown>): HTMLElement {
  render(Button, { label, icon: IconPlus, ...props } as never);
  return find(label);
}

test('two presses near each other do once what is done in the core, and later presses do it again', async () => {
  const button = show('Bewaar', { onclick: deed });
  for (const gap of [1, 5, 20, 50, 100, 200]) {
    done = 0;
    button.click();
    await vi.advanceTimersByTimeAsync(gap);
    button.click();
    await vi.advanceTimersByTimeAsync(400);
    expect(done, `${gap} ms apart`).toBe(1);
  }
});

test('what only changes the page, and what is counted up, is done at every press', async () => {
  const month = show('Later', { onclick: () => void (done += 1) });
  for (let press = 0; press < 3; press += 1) month.click();
  expect(done).toBe(3);
  const more = show('Meer', { onclick: deed, repeats: true });
  for (let press = 0; press < 3; press += 1) {
    more.click();
    await vi.advanceTimersByTimeAsync(60);
  }
  expect(done).toBe(6);
});

test('what is counted up is done at every press, however long the page reads', async () => {
  const more = show('Meer', { onclick: () => (reads(new Promise((answer) => setTimeout(answer, 700))), deed()), repeats: true });
  for (let press = 0; press < 5; press += 1) {
    more.click();
    await vi.advanceTimersByTimeAsync(60);
  }
  expect(done).toBe(5);
  await vi.advanceTimersByTimeAsync(1000);
});

test('what was typed and sent while the page still reads is sent after that', async () => {
  const part = document.body.appendChild(document.createElement('main'));
  const onclick = () => (reads(new Promise((answer) => setTimeout(answer, 700))), deed());
  render(Button, { target: part, props: { label: 'Besluit', icon: IconPlus, onclick } as never });
  const button = find('Besluit');
  button.click();
  await vi.advanceTimersByTimeAsync(100);
  part.dispatchEvent(new Event('input'));
  button.click();
  button.click();
  expect(done).toBe(1);
  await vi.advanceTimersByTimeAsync(2000);
  expect(done).toBe(2);
  part.remove();
});

test('nothing is done again before the page shows what the first press did', async () => {
  const button = show('Plan', { onclick: () => (reads(new Promise((answer) => setTimeout(answer, 700))), deed()) });
  button.click();
  await vi.advanceTimersByTimeAsync(600);
  button.click();
  await vi.advanceTimersByTimeAsync(200);
  expect(done).toBe(1);
  button.click();
  await vi.advanceTimersByTimeAsync(200);
  expect(done).toBe(2);
});

test('a double click that began on another button ends there', async () => {
  const click = (button: HTMLElement, detail: number) => button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail }));
  const ask = show('Verwijder', { onclick: () => undefined });
  const sure = show('Ja, verwijder', { onclick: deed });
  click(ask, 1);
  click(sure, 2);
  await vi.advanceTimersByTimeAsync(1000);
  expect(done).toBe(0);
  click(sure, 1);
  await vi.advanceTimersByTimeAsync(100);
  expect(done).toBe(1);
  // Somebody whose desktop lets a double click take long clicks slowly, each time the next of a series.
  await vi.advanceTimersByTimeAsync(3000);
  click(sure, 2);
  await vi.advanceTimersByTimeAsync(100);
  expect(done).toBe(2);
});

test('a form is sent once by two presses', async () => {
  const form = document.body.appendChild(document.createElement('form'));
  let sent = 0;
  form.addEventListener('submit', (event) => (event.preventDefault(), (sent += 1)));
  render(Button, { target: form, props: { label: 'Stuur', icon: IconPlus, type: 'submit' } as never });
  const button = find('Stuur');
  button.click();
  await vi.advanceTimersByTimeAsync(200);
  button.click();
  expect(sent).toBe(1);
  await vi.advanceTimersByTimeAsync(400);
  button.click();
  expect(sent).toBe(2);
  // What was wrong is put right at once.
  form.dispatchEvent(new Event('input'));
  button.click();
  await vi.advanceTimersByTimeAsync(10);
  expect(sent).toBe(3);
  form.remove();
});
