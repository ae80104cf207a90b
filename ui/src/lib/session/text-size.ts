/** Making texts larger and smaller, by keys or in the settings, before and after a vault is open. */
import type { TextSize } from '$lib/ipc';
import { t } from '$lib/texts';
import { textSizeLabel } from '$lib/texts/labels';
import { attempt } from './attempt';
import { session } from './session.svelte';

const sizes = Object.keys(textSizeLabel) as TextSize[];

/** The size a step larger (1) or smaller (-1) than this one; the largest and the smallest have nothing beyond them. */
export function sizeBeside(size: TextSize, step: 1 | -1): TextSize {
  return sizes[sizes.indexOf(size) + step] ?? size;
}

export const larger = (): Promise<void> => resize((size) => sizeBeside(size, 1));
export const smaller = (): Promise<void> => resize((size) => sizeBeside(size, -1));
export const usualSize = (): Promise<void> => resize(() => '100');

/** The last change, so that the next one begins from what it came to. */
let changing = Promise.resolve();

function resize(to: (from: TextSize) => TextSize): Promise<void> {
  changing = changing.then(() =>
    attempt(async () => {
      const textSize = to(session.look.textSize);
      if (textSize !== session.look.textSize) await session.changeLook({ textSize });
      session.tell(t('text-size-now', { size: t(textSizeLabel[textSize]) }));
    }),
  );
  return changing;
}
