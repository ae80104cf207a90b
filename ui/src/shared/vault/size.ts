import { locale } from '$lib/texts/once';

/** A size as people read it: "412 kB", "3,1 MB". */
export function showSize(kib: number): string {
  const bytes = kib * 1024;
  const large = bytes >= 1_000_000;
  const number = new Intl.NumberFormat(locale(), { maximumFractionDigits: large ? 1 : 0 });
  return `${number.format(bytes / (large ? 1_000_000 : 1000))}\u00a0${large ? 'MB' : 'kB'}`;
}
