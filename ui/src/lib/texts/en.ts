import type { Files } from './texts';

export default import.meta.glob<string>(['../../../../texts/en/ui/*.ftl', '../../../../texts/en/errors/*.ftl'], { query: '?raw', import: 'default', eager: true }) satisfies Files;
