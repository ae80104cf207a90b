/** What there is to say of a working agreement, in a few words. */
import type { AcknowledgedHow, Agreement, AgreementAbout, Full } from '$lib/ipc';
import { t } from '$lib/texts';

export const aboutLabel: Record<AgreementAbout, string> = {
  confidentiality: 'about-confidentiality',
  sharingInformation: 'about-sharing-information',
  photos: 'about-photos',
  contact: 'about-contact',
  decisionMaking: 'about-decision-making',
  money: 'about-money',
  other: 'about-other',
};

export const howLabel: Record<AcknowledgedHow, string> = {
  meeting: 'how-meeting',
  talk: 'how-talk',
  paper: 'how-paper',
};

/** What it is about: in the words of the network where it has some. */
export const aboutOf = ({ about, subject }: Pick<Full<Agreement>, 'about' | 'subject'>): string => subject || t(aboutLabel[about]);

/** As much of a text as names it: its first line, within bounds. */
export function nameOf(text: string, most = 140): string {
  const line = text.trim().split('\n')[0] ?? '';
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).trimEnd()} …`;
}
