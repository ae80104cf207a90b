/** Which text belongs to which day. Every string on the right is a key. */
import type { NamedDay, SchoolHolidayName, SchoolRegion } from '$lib/ipc';

export const holidayLabel: Record<SchoolHolidayName, string> = {
  autumn: 'school-holiday-autumn',
  christmas: 'school-holiday-christmas',
  spring: 'school-holiday-spring',
  may: 'school-holiday-may',
  summer: 'school-holiday-summer',
};

export const regionLabel: Record<SchoolRegion, string> = {
  north: 'school-region-north',
  central: 'school-region-central',
  south: 'school-region-south',
};

export const dayLabel: Record<NamedDay, string> = {
  newYear: 'named-day-new-year',
  goodFriday: 'named-day-good-friday',
  easter: 'named-day-easter',
  easterMonday: 'named-day-easter-monday',
  kingsDay: 'named-day-kings-day',
  remembranceDay: 'named-day-remembrance-day',
  liberationDay: 'named-day-liberation-day',
  ascensionDay: 'named-day-ascension-day',
  pentecost: 'named-day-pentecost',
  pentecostMonday: 'named-day-pentecost-monday',
  ketiKoti: 'named-day-keti-koti',
  saintNicholasEve: 'named-day-saint-nicholas-eve',
  christmasEve: 'named-day-christmas-eve',
  christmasDay: 'named-day-christmas-day',
  secondChristmasDay: 'named-day-second-christmas-day',
  newYearsEve: 'named-day-new-years-eve',
  orthodoxChristmas: 'named-day-orthodox-christmas',
  orthodoxEaster: 'named-day-orthodox-easter',
  ramadan: 'named-day-ramadan',
  eidAlFitr: 'named-day-eid-al-fitr',
  eidAlAdha: 'named-day-eid-al-adha',
  ashura: 'named-day-ashura',
  mawlid: 'named-day-mawlid',
  passover: 'named-day-passover',
  shavuot: 'named-day-shavuot',
  roshHashanah: 'named-day-rosh-hashanah',
  yomKippur: 'named-day-yom-kippur',
  sukkot: 'named-day-sukkot',
  hanukkah: 'named-day-hanukkah',
  purim: 'named-day-purim',
  nowruz: 'named-day-nowruz',
  chineseNewYear: 'named-day-chinese-new-year',
};
