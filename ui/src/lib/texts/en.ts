import type { Files } from './index';

export default import.meta.glob<string>(['../../../../texts/en/ui/*.ftl', '../../../../texts/en/errors/*.ftl'], { query: '?raw', import: 'default', eager: true }) satisfies Files;
