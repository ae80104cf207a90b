/** What an open vault is shown in; loaded when it is needed, so that the screens before it come sooner. */
export { default as Frame } from './Frame.svelte';
export { comeBack, rememberPlace } from './whereabouts.svelte';
