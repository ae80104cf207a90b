/** Looks at pages in a browser without the shell. Never part of a build: the build starts at ../index.html. */
import { install } from './fake';

install(new URLSearchParams(location.search));
await import('../src/main');
