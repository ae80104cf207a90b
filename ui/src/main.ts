import { mount } from 'svelte';
import App from './App.svelte';
// The theme stands apart, so that the build can leave out what no component here reads.
import '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css';
import './styles/index.css';

mount(App, { target: document.body });
