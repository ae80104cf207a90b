/** Before the tests: they ask for texts at once, in both languages. */
import { loadTexts } from './index';

await Promise.all([loadTexts('nl'), loadTexts('en')]);
