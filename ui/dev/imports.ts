/** People from a list, for looking only: the list of a Monday with 31 rows, of which two stand twice. */
type Any = Record<string, any>;

const family = 'Haddou Verbruggen Wilk Tesfay Postma Okoye Graaf Jansen Yilmaz Kaya Bakker Smit Meijer Mulder Bos Vos Peters Hendriks Dekker Brouwer Dijk Koster Prins Blom Huisman Postma2 Kuiper Veenstra Kramer'.split(' ');
const given = 'Samira Joke Tomasz Selam Henk Lina Mirjam Piet Emre Aylin Els Bram Noor Kees Fatma Daan Wim Ria Sven Lotte Jaap Anna Koen Iris Tess Bo Hugo Vera Guus'.split(' ');

const column = (number: number, header: string, field: string | null, confidence: string, examples: string[]) => ({ number, header, field, confidence, examples });
const columns = [
  column(1, 'Achternaam', 'family', 'certain', ['Haddou', 'Verbruggen', 'Wilk']),
  column(2, 'Tussenvoegsel', 'prefix', 'certain', ['de', 'van der']),
  column(3, 'Voornaam', 'given', 'certain', ['Samira', 'Joke', 'Tomasz']),
  column(4, 'Telefoon', 'phone', 'certain', ['06 12 34 56 78', '06-12345679', '+31 6 1234 5680']),
  column(6, 'Notitie', 'notes', 'likely', ['Wil wel een avond over huiswerk. Kan zelf vertalen.', 'liefst na vijven']),
];
const leftOut = [{ number: 5, header: 'Geboorteland', category: 'origin', by: 'header' }];
const sheet = (more: Any = {}) => ({
  name: 'Blad1',
  headerRow: 1,
  rows: 31,
  columns,
  leftOut,
  mapping: columns.map(({ number, field }) => ({ column: number, field })),
  layout: 'voorbeeld',
  asLastTime: false,
  ...more,
});

/** Everything a list can come with: several sheets, guesses that are wrong, columns that are refused. */
const odd = sheet({
  name: 'Leden 2026',
  headerRow: 3,
  columns: [
    column(1, 'Naam', 'fullName', 'certain', ['Wit, Marieke de', 'Samira Haddou', 'Van der Heijden-Schimmelpenninck van der Oye, Wilhelmina-Johanna']),
    column(2, 'Roepnaam', 'given', 'likely', ['Marieke', 'Samira', 'Willemijn']),
    column(3, 'Voornaam', 'given', 'certain', ['Marieke', 'Samira', 'Wilhelmina-Johanna']),
    column(4, '', null, 'none', []),
    column(5, 'E-mailadres', 'email', 'certain', ['samira@example.nl', 'wilhelmina-johanna.van-der-heijden@verenigingsbureau.example.nl']),
    column(28, 'Contributie betaald op rekening van de bewonersvereniging', null, 'none', ['ja', 'nee']),
  ],
  mapping: [{ column: 1, field: 'fullName' }, { column: 2, field: 'given' }, { column: 3, field: 'given' }, { column: 5, field: 'email' }],
  leftOut: [
    ...leftOut,
    { number: 7, header: 'Nummer', category: 'identityNumber', by: 'contents' },
    { number: 8, header: 'Land', category: null, by: 'header' },
  ],
});

const card = (name: string, organisation: string | null = null, ...ways: string[]) => ({ name, organisation, ways });
const name = (at: number) => `${given[at % given.length]} ${family[at % family.length]?.replace('2', '')}`;

/** What would happen: the rows 12 and 24 stand for somebody who is there, or for an earlier row. */
function plan(request: Any, many: boolean): Any {
  const chosen = new Map<number, Any>(request.choices.map(({ row, choice }: Any) => [row, choice]));
  const count = many ? 10_000 : 31;
  const rows = Array.from({ length: count }, (_, at) => {
    const row = at + 2;
    const own = { row, card: card(name(at), null, `06 1234 ${5600 + (at % 4000)}`), outcome: chosen.get(row) ?? { what: 'add' }, alike: [] as Any[] };
    if (row === 12) {
      own.card = card('S. Haddou', 'De Kade', '06-12345678');
      own.alike = [{ person: 'p1', row: null, card: card('Samira Haddou', 'Bewonersvereniging De Kade', '06 12 34 56 78', 'samira@example.nl'), reasons: ['similarName', 'samePhone'] }];
      own.outcome = chosen.get(row) ?? { what: 'merge', person: 'p1' };
    }
    if (row === 24) {
      own.card = card('Kees Mulder', null, '06 1234 5613');
      own.alike = [{ person: null, row: 15, card: card('Kees Mulder', null, '06 1234 5613'), reasons: ['sameName', 'samePhone'] }];
      own.outcome = chosen.get(row) ?? { what: 'mergeRow', row: 15 };
    }
    return own;
  });
  const counted = (...what: string[]) => rows.filter(({ outcome }) => what.includes(outcome.what)).length;
  return {
    added: counted('add'),
    merged: counted('merge', 'mergeRow'),
    skipped: counted('skip'),
    organisations: ['De Kade', 'Buurtwinkel Oost'],
    rows,
    remarks: [
      { row: 7, column: 4, kind: 'phoneUnread', text: '06 12' },
      { row: 19, column: 4, kind: 'phoneUnread', text: 'geen' },
      { row: 21, column: 6, kind: 'labelRefused', text: '' },
      ...(many ? Array.from({ length: 500 }, (_, at) => ({ row: at + 30, column: 4, kind: 'emailMended', text: `naam${at} @example.nl` })) : []),
    ],
    leftOut: [],
  };
}

const contacts = { name: 'contacten.vcf', kind: 'contacts', sheets: [] };

/** `import=odd`: a file with everything; `contacts`, `broken`, `many`: what it says. */
export function answers(query: URLSearchParams, emit: (event: string, payload: unknown) => void, changed: (operation: string, ...kinds: string[]) => void): Record<string, (args: Any) => unknown> {
  const kind = query.get('import');
  const source = () => {
    if (kind === 'broken') throw { code: 'vault.unreachable', args: {} };
    if (kind === 'contacts') return contacts;
    return { name: 'bewonerslijst havenkwartier.xlsx', kind: 'table', sheets: kind === 'odd' ? [sheet({ name: 'Oud', rows: 0, columns: [], mapping: [], leftOut: [] }), odd, sheet()] : [sheet()] };
  };
  (window as any).drop = (state: string) => emit('file-dropped', { state });
  return {
    choose_import_file: source,
    take_dropped_file: source,
    paste_import: () => ({ ...(source() as Any), name: '' }),
    preview_import: async ({ request }) => {
      await new Promise((done) => setTimeout(done, 150));
      const made = plan(request, kind === 'many');
      if (kind === 'contacts') made.leftOut = [{ name: 'PHOTO', category: null, contacts: 12 }, { name: 'X-RELIGION', category: 'religion', contacts: 1 }];
      return made;
    },
    run_import: ({ request }) => {
      changed('person.import', 'person');
      return plan(request, kind === 'many');
    },
    forget_import: () => null,
  };
}
