import type { Burgersituatie, Werkgeversituatie } from './situaties.ts';
import { PEILDATUM } from './situaties.ts';

/** What the desk said about one situation, as the graph answers it. */
export interface Antwoord {
  readonly regio: string;
  readonly verantwoordelijken: readonly Verantwoordelijke[];
  readonly vervolgstappen: readonly { readonly titel: string; readonly uitleg: string }[];
  readonly volgendeVraag: { readonly veld: string; readonly vraag: string; readonly reden: string } | null;
  readonly voorzieningencheck: Voorzieningencheck | null;
  readonly regelingen: readonly LoketRegeling[];
  readonly diensten: readonly {
    readonly naam: string;
    readonly soort: string;
    readonly aanbieder: { readonly naam: string } | null;
  }[];
}

interface Voorzieningencheck {
  readonly samenvatting: string;
  readonly voorzieningen: readonly {
    readonly cao: { readonly naam: string };
    readonly openVoorContract: boolean | null;
    readonly voorziening: { readonly soort: string; readonly omschrijving: string };
  }[];
  readonly ontbreekt: readonly { readonly soort: string; readonly toelichting: string }[];
}
interface Grondslag {
  readonly wet: string;
  readonly artikel: string | null;
}
interface Verantwoordelijke {
  readonly rol: string;
  readonly partij: string;
  readonly reden: string;
  readonly zekerheid: string;
  readonly grondslag: Grondslag | null;
  readonly terugval: { readonly partij: string; readonly toelichting: string } | null;
}
/** One scheme at the desk, as `LoketRegeling` of the graph. */
export interface LoketRegeling {
  readonly regeling: {
    readonly naam: string;
    readonly beschikbaarheid: string;
    readonly uitvoerder: { readonly naam: string };
  };
  readonly voorverkenning: Voorverkenning | null;
}
interface Voorverkenning {
  readonly uitkomst: keyof typeof KOPPEN;
  readonly uitleg: string;
  readonly ontbrekendeGegevens: readonly string[];
  readonly voorwaarden: readonly {
    readonly uitkomst: keyof typeof TEKENS;
    readonly reden: string;
    readonly voorwaarde: {
      readonly omschrijving: string;
      readonly grondslag: Grondslag | null;
      readonly alternatief: { readonly weg: number } | null;
    };
  }[];
  readonly schattingen: readonly {
    readonly omschrijving: string;
    readonly minimum: number;
    readonly maximum: number;
    readonly eenheid: string;
    readonly toelichting: string;
  }[];
}

const KOPPEN = {
  WAARSCHIJNLIJK_WEL: 'Past waarschijnlijk',
  GEGEVENS_ONTBREKEN: 'Past misschien: er ontbreekt nog iets',
  WAARSCHIJNLIJK_NIET: 'Past waarschijnlijk niet',
  VERVALLEN: 'Bestaat niet meer',
} as const;
const TEKENS = { VOLDAAN: 'ja', NIET_VOLDAAN: 'nee', ONBEKEND: '?' } as const;

/** A situation with its answer as a page that a domain expert can read and mark, in Dutch. */
export const schrijfSituatie = (
  { titel, verhaal, situatie }: Burgersituatie | Werkgeversituatie,
  { regio, verantwoordelijken, vervolgstappen, volgendeVraag, voorzieningencheck, regelingen, diensten }: Antwoord,
): string =>
  [
    `# ${titel}`,
    `${verhaal} Verzonnen situatie, geen echt mens of bedrijf. Peildatum ${PEILDATUM}, arbeidsmarktregio ${regio}.`,
    'Dit is een indicatie. Alleen de uitvoerder beslist.',
    '## Wat er bekend is',
    schrijfFeiten(situatie),
    '## Wie helpt',
    verantwoordelijken.map(schrijfVerantwoordelijke).join('\n'),
    '## Wat nu kan',
    vervolgstappen.map((stap, i) => `${i + 1}. ${stap.titel} ${stap.uitleg}`).join('\n') || 'Niets.',
    ...(volgendeVraag
      ? [`Volgende vraag (\`${volgendeVraag.veld}\`): ${volgendeVraag.vraag} ${volgendeVraag.reden}`]
      : []),
    ...(voorzieningencheck ? ['## Wat cao’s regelen', schrijfCheck(voorzieningencheck)] : []),
    '## Regelingen',
    ...Object.keys(KOPPEN).flatMap((uitkomst) =>
      schrijfRegelingen(
        uitkomst,
        regelingen.filter(({ voorverkenning }) => voorverkenning?.uitkomst === uitkomst),
      ),
    ),
    '## Diensten in de regio',
    diensten
      .map(({ naam, soort, aanbieder }) => `- ${naam} (${soort}${aanbieder ? `, ${aanbieder.naam}` : ''})`)
      .join('\n') || 'Geen.',
  ]
    .join('\n\n')
    .concat('\n');

const schrijfFeiten = (feiten: object, voor = ''): string =>
  Object.entries(feiten)
    .map(([veld, waarde]) =>
      typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)
        ? schrijfFeiten(waarde, `${voor}${veld}.`)
        : `- \`${voor}${veld}\`: ${[waarde].flat().join(', ')}`,
    )
    .join('\n');

const schrijfCheck = ({ samenvatting, voorzieningen, ontbreekt }: Voorzieningencheck): string =>
  [
    `${samenvatting}\n`,
    ...voorzieningen.map(
      ({ cao, openVoorContract, voorziening }) =>
        `- ${openVoorContract === null ? '?' : openVoorContract ? 'ja' : 'nee'}: ${voorziening.soort} (${cao.naam}). ${voorziening.omschrijving}`,
    ),
    ...ontbreekt.map(({ soort, toelichting }) => `- ontbreekt: ${soort}. ${toelichting}`),
  ].join('\n');

const schrijfGrondslag = (grondslag: Grondslag | null): string =>
  grondslag ? `${grondslag.wet}${grondslag.artikel ? `, artikel ${grondslag.artikel}` : ''}` : 'geen tekst';

const schrijfVerantwoordelijke = ({ rol, partij, zekerheid, grondslag, reden, terugval }: Verantwoordelijke): string =>
  `- **${rol} ${partij}** (${zekerheid}; ${schrijfGrondslag(grondslag)}): ${reden}${terugval ? ` Anders ${terugval.partij}: ${terugval.toelichting}` : ''}`;

const schrijfRegelingen = (uitkomst: string, regelingen: readonly LoketRegeling[]): readonly string[] => {
  if (regelingen.length === 0 || !isUitkomst(uitkomst)) return [];
  const kop = `### ${KOPPEN[uitkomst]} (${regelingen.length})`;
  // Of what does not fit only the reasons matter, of what is gone only its name.
  if (uitkomst === 'VERVALLEN') return [kop, regelingen.map(({ regeling }) => `- ${regeling.naam}`).join('\n')];
  if (uitkomst === 'WAARSCHIJNLIJK_NIET') return [kop, regelingen.map(schrijfAfwijzing).join('\n')];
  return [kop, ...regelingen.map(schrijfRegeling)];
};

const isUitkomst = (uitkomst: string): uitkomst is keyof typeof KOPPEN => Object.hasOwn(KOPPEN, uitkomst);

const schrijfAfwijzing = ({ regeling, voorverkenning }: LoketRegeling): string => {
  const redenen = (voorverkenning?.voorwaarden ?? [])
    .filter(({ uitkomst }) => uitkomst === 'NIET_VOLDAAN')
    .map(({ voorwaarde, reden }) => `${voorwaarde.omschrijving} ${reden}`);
  return `- ${regeling.naam}: ${redenen.join(' ') || 'geldt nog niet op deze datum.'}`;
};

/** Of ways with different letters one is enough. */
const schrijfWeg = (alternatief: { readonly weg: number } | null): string =>
  alternatief ? `(weg ${String.fromCharCode(96 + alternatief.weg)}) ` : '';

const schrijfRegeling = ({ regeling, voorverkenning }: LoketRegeling): string => {
  const { uitleg = '', ontbrekendeGegevens = [], voorwaarden = [], schattingen = [] } = voorverkenning ?? {};
  return [
    `**${regeling.naam}** (${regeling.uitvoerder.naam}; ${regeling.beschikbaarheid}). ${uitleg}`,
    '| | voorwaarde | waarom | grondslag |\n|---|---|---|---|\n'.concat(
      voorwaarden
        .map(
          ({ uitkomst, reden, voorwaarde }) =>
            `| ${TEKENS[uitkomst]} | ${schrijfWeg(voorwaarde.alternatief)}${voorwaarde.omschrijving} | ${reden} | ${schrijfGrondslag(voorwaarde.grondslag)} |`,
        )
        .join('\n'),
    ),
    ...schattingen.map(
      ({ omschrijving, minimum, maximum, eenheid, toelichting }) =>
        `Schatting: ${omschrijving} ${minimum === maximum ? '' : `${minimum} tot `}${maximum} ${eenheid}. ${toelichting}`,
    ),
    ...(ontbrekendeGegevens.length > 0
      ? [`Vraag nog: ${ontbrekendeGegevens.map((veld) => `\`${veld}\``).join(', ')}.`]
      : []),
  ].join('\n\n');
};
