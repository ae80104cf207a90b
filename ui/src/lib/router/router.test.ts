import { expect, test } from 'vitest';
import { Router } from './router.svelte';

test('goes back and forward, and forgets what was ahead when it goes elsewhere', () => {
  const router = new Router();
  router.go({ place: 'people' });
  router.go({ place: 'people', id: 'a' });
  router.back();
  expect(router.now).toEqual({ place: 'people' });
  router.forward();
  expect(router.now).toEqual({ place: 'people', id: 'a' });
  router.back();
  router.go({ place: 'privacy' });
  expect(router.canGoForward).toBe(false);
  router.back();
  expect(router.now).toEqual({ place: 'people' });
});

test('going where one is adds nothing to the past', () => {
  const router = new Router();
  router.go({ place: 'today' });
  expect(router.canGoBack).toBe(false);
});

test('a replaced route is not in the past', () => {
  const router = new Router();
  router.go({ place: 'people', part: 'new' });
  router.replace({ place: 'people', id: 'a' });
  router.back();
  expect(router.now).toEqual({ place: 'today' });
});

test('a page that is open is made anew when it is opened again, and the way back stays', () => {
  const router = new Router();
  router.go({ place: 'meetings', part: 'new' });
  const before = router.now;
  router.reopen({ place: 'meetings', part: 'new' });
  expect(router.now).toEqual({ place: 'meetings', part: 'new' });
  expect(router.now).not.toBe(before);
  router.back();
  expect(router.now).toEqual({ place: 'today' });
});
