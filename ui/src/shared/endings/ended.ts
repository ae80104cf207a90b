/** Whether a network is over: it is read, and nothing comes of it by itself any more. */
import type { Network } from '$lib/ipc';

/** Whether its last day is before `today`. */
export const hasEnded = ({ endsOn }: Pick<Network, 'endsOn'>, today: string): boolean => !!endsOn && endsOn < today;
