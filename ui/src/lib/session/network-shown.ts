import { t } from '$lib/texts';
import { session } from './session.svelte';

/** Which network a place that follows the choice shows; nothing while there is no choice to make. */
export function networkShown(): string {
  if (session.networks.length < 2) return '';
  return session.network ? t('network-shown', { network: session.network.name }) : t('network-shown-all');
}

/** What a place says that shows all networks whatever is chosen. */
export function allNetworksShown(): string {
  return session.networks.length < 2 ? '' : t('network-shown-always');
}
