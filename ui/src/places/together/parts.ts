/** The parts of the place Together, in groups: a tab each, with its parts in the row below. A new part is a folder and a line here. */
import Agreements from './agreements/Agreements.svelte';
import Contributions from './contributions/Contributions.svelte';
import Decisions from './decisions/Decisions.svelte';
import Equality from './equality/Equality.svelte';
import FocusGroups from './focus-groups/FocusGroups.svelte';
import Goals from './goals/Goals.svelte';
import NetworkView from './NetworkView.svelte';
import OrganisationList from './OrganisationList.svelte';
import type { Group, Part } from './part';
import Pledges from './pledges/Pledges.svelte';
import Programme from './programme/Programme.svelte';
import Signals from './signals/Signals.svelte';
import StartUp from './start-up/StartUp.svelte';
import Surveys from './surveys/Surveys.svelte';
import Themes from './themes/Themes.svelte';

export const groups: Group[] = [
  {
    label: 'together-overview',
    parts: [
      { part: undefined, label: 'together-overview', ofNetwork: true, view: NetworkView },
      { part: 'programme', label: 'together-programme', words: 'words-programme', ofNetwork: true, view: Programme },
      { part: 'start-up', label: 'together-start-up', words: 'words-start-up', ofNetwork: true, view: StartUp },
      { part: 'organisations', label: 'together-organisations', words: 'words-organisations', ofNetwork: false, view: OrganisationList },
    ],
  },
  {
    label: 'together-themes-inputs',
    parts: [
      { part: 'themes', label: 'together-themes-inputs', short: 'together-themes-short', words: 'words-themes', ofNetwork: true, view: Themes },
      { part: 'focus-groups', label: 'together-focus-groups', words: 'words-focus-groups', ofNetwork: true, view: FocusGroups },
      { part: 'surveys', label: 'together-surveys', words: 'words-surveys', ofNetwork: true, view: Surveys },
    ],
  },
  {
    label: 'together-goals',
    parts: [{ part: 'goals', label: 'together-goals', words: 'words-goals', ofNetwork: true, view: Goals }],
  },
  {
    label: 'together-agreed',
    parts: [
      { part: 'agreements', label: 'together-agreements', words: 'words-agreements', ofNetwork: true, view: Agreements },
      { part: 'decisions', label: 'together-decisions', words: 'words-decisions', ofNetwork: true, view: Decisions },
      { part: 'pledges', label: 'together-pledges', words: 'words-pledges', ofNetwork: true, view: Pledges },
    ],
  },
  {
    label: 'together-equality',
    parts: [
      { part: 'equality', label: 'together-equality', short: 'together-picture', words: 'words-equality', ofNetwork: true, view: Equality },
      { part: 'contributions', label: 'together-contributions', words: 'words-contributions', ofNetwork: true, view: Contributions },
      { part: 'signals', label: 'together-signals', words: 'words-signals', ofNetwork: true, view: Signals },
    ],
  },
];

/** All of them, whatever group they are in. */
export const parts: Part[] = groups.flatMap((group) => group.parts);
