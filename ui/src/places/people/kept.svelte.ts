import { everybody, type Choice } from './list';

/** What the list of people remembers while one looks at somebody and comes back; a lock seals it with where one was. */
export const kept = $state<{ choice: Choice; opened: string | undefined }>({ choice: everybody(), opened: undefined });
