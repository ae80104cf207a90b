import { mount } from 'svelte';
import Projector from './Projector.svelte';
import '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css';
import '../styles/projector.css';

mount(Projector, { target: document.body });
