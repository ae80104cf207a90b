/** Which text belongs to which value of the domain. Every string on the right is a key. */
import type {
  ContactChannel,
  Classification,
  ContactKind,
  ConversationKind,
  Directness,
  Form,
  FormOfAddress,
  LanguageLevel,
  LegalBasis,
  Likeness,
  Locale,
  NameOrder,
  ProjectorScene,
  Side,
  Stage,
  TextSize,
  Theme,
} from '$lib/ipc';

export const classificationLabel: Record<Classification, string> = {
  public: 'classification-public',
  internal: 'classification-internal',
  confidential: 'classification-confidential',
};

/** For whom something with this mark is. */
export const readersLabel: Record<Classification, string> = {
  public: 'report-public-readers',
  internal: 'report-internal-readers',
  confidential: 'report-confidential-readers',
};

export const conversationLabel: Record<ConversationKind, string> = {
  coffee: 'conversation-coffee',
  walk: 'conversation-walk',
  phone: 'conversation-phone',
  video: 'conversation-video',
  visit: 'conversation-visit',
  message: 'conversation-message',
  letter: 'conversation-letter',
  note: 'conversation-note-kind',
};

export const basisLabel: Record<LegalBasis, string> = {
  consent: 'basis-consent',
  contract: 'basis-contract',
  legalObligation: 'basis-legal-obligation',
  vitalInterests: 'basis-vital-interests',
  publicTask: 'basis-public-task',
  legitimateInterests: 'basis-legitimate-interests',
};

export const contactLabel: Record<ContactKind, string> = {
  phone: 'contact-phone',
  message: 'contact-message',
  email: 'contact-email',
  post: 'contact-post',
  visit: 'contact-visit',
};

export const channelLabel: Record<ContactChannel, string> = {
  inPerson: 'channel-in-person',
  phone: 'channel-phone',
  message: 'channel-message',
  email: 'channel-email',
  letter: 'channel-letter',
};

export const directnessLabel: Record<Directness, string> = {
  direct: 'directness-direct',
  indirect: 'directness-indirect',
};

export const formLabel: Record<Form, string> = { spoken: 'form-spoken', written: 'form-written' };

export const addressLabel: Record<FormOfAddress, string> = { formal: 'address-formal', informal: 'address-informal' };

export const levelLabel: Record<LanguageLevel, string> = {
  none: 'level-none',
  some: 'level-some',
  good: 'level-good',
};

export const sideLabel: Record<Side, string> = { ours: 'side-ours', theirs: 'side-theirs' };

export const stageLabel: Record<Stage, string> = {
  planned: 'stage-planned',
  held: 'stage-held',
  cancelled: 'stage-cancelled',
};

export const themeLabel: Record<Theme, string> = {
  system: 'theme-system',
  light: 'theme-light',
  dark: 'theme-dark',
};

/** From the usual size to the largest. */
export const textSizeLabel: Record<TextSize, string> = {
  '100': 'text-size-100',
  '110': 'text-size-110',
  '125': 'text-size-125',
  '150': 'text-size-150',
  '175': 'text-size-175',
  '200': 'text-size-200',
};

export const nameOrderLabel: Record<NameOrder, string> = { lastName: 'name-order-last', firstName: 'name-order-first' };

export const localeLabel: Record<Locale, string> = { nl: 'locale-nl', en: 'locale-en' };

export const projectorSceneLabel: Record<ProjectorScene, string> = {
  agreements: 'projector-agreements',
  agenda: 'projector-agenda',
  item: 'projector-item',
  decisions: 'projector-decisions',
  goals: 'projector-goals',
  input: 'projector-input',
  black: 'projector-black',
};

export const originLabel = {
  member: 'origin-member',
  municipality: 'origin-municipality',
  together: 'origin-together',
} as const;

export const likenessLabel: Record<Likeness, string> = {
  sameName: 'likeness-same-name',
  similarName: 'likeness-similar-name',
  samePhone: 'likeness-same-phone',
  sameMail: 'likeness-same-mail',
};
