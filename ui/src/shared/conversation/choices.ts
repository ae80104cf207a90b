import IconBuilding from '@tabler/icons-svelte/icons/building';
import IconLock from '@tabler/icons-svelte/icons/lock';
import { t } from '$lib/texts';

/** The ways to talk, in words short enough to stand side by side. */
export function kinds() {
  return [
    { value: 'coffee' as const, label: t('kind-coffee') },
    { value: 'walk' as const, label: t('kind-walk') },
    { value: 'phone' as const, label: t('kind-phone') },
    { value: 'video' as const, label: t('kind-video') },
    { value: 'visit' as const, label: t('kind-visit') },
    { value: 'message' as const, label: t('kind-message') },
    { value: 'letter' as const, label: t('kind-letter') },
    { value: 'note' as const, label: t('kind-note') },
  ];
}

/** Who may read a conversation. It is about people, so it is never public. */
export function grades() {
  return [
    { value: 'internal' as const, label: t('classification-internal'), icon: IconBuilding },
    { value: 'confidential' as const, label: t('classification-confidential'), icon: IconLock },
  ];
}
