/** Names found in a report that is to name nobody, and what was chosen for each. */
import type { Full, NameChoice, NameFinding, NamesInReport, ReportText } from '$lib/ipc';

/** What can be chosen for a name. Own words count once there are any. */
export type Choosing = 'undecided' | 'replace' | 'own' | 'keep' | 'noName';

export interface Chosen {
  choosing: Choosing;
  words: string;
}

export type ChosenNames = Record<string, Chosen>;

/** A report in which nobody was looked for. */
export const noNames: Full<NamesInReport> = { findings: [], undecided: 0, peopleNamed: 0 };

const nothing: Chosen = { choosing: 'undecided', words: '' };

export function chosenFor(chosen: ChosenNames, finding: string): Chosen {
  return chosen[finding] ?? nothing;
}

/** The choices as the core takes them. */
export function choicesOf(chosen: ChosenNames): NameChoice[] {
  return Object.entries(chosen).flatMap(([finding, { choosing, words }]): NameChoice[] => {
    if (choosing === 'undecided' || (choosing === 'own' && !words.trim())) return [];
    if (choosing === 'own') return [{ finding, decision: 'replace', words: words.trim() }];
    return [{ finding, decision: choosing, words: '' }];
  });
}

/** The same with one choice for all that surely are names, or for all there are; what was chosen already stays. */
export function allAtOnce(chosen: ChosenNames, findings: Full<NameFinding>[], choosing: 'replace' | 'keep'): ChosenNames {
  const fitting = findings.filter(
    ({ id, certainty }) => chosenFor(chosen, id).choosing === 'undecided' && (choosing === 'keep' || certainty === 'certain'),
  );
  return { ...chosen, ...Object.fromEntries(fitting.map(({ id }) => [id, { choosing, words: '' }])) };
}

/** The text and the number of the agenda item where a name stands, for its sentence; 0 for none. */
export function placeOf({ place }: Full<NameFinding>): { text: ReportText; item: number } {
  return { text: place.text, item: place.item ?? 0 };
}
