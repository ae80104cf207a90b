import type { Files } from './texts';

export default import.meta.glob<string>(['../../../../texts/nl/ui/*.ftl', '../../../../texts/nl/errors/*.ftl'], { query: '?raw', import: 'default', eager: true }) satisfies Files;
