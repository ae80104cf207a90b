import type { Full, SurveyPage } from '$lib/ipc';

/** A dialog asked for: to make a survey, to change or translate one, to type its sheets in, to take answers of a file in, to check the sample, or to close it. */
export type Asked = { what: 'new' } | { what: 'edit' | 'translate' | 'type' | 'takeIn' | 'check' | 'close'; page: Full<SurveyPage> };
