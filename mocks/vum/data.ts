import { bocCodes } from '../../schema/referentie/boc.ts';
import { gemeenten } from '../../schema/referentie/gemeenten.ts';
import { mockDag } from '../klok.ts';
import { createRandom } from '../random.ts';
import { getBeroepsgewicht, getGemeentegewicht, getSbi, OMSCHRIJVINGEN, WERKGEVERNAMEN } from './woorden.ts';

/** A vacancy as VUM gives it in the detail: field names and codes of the VUM standard. */
export interface VumVacature {
  readonly vumID: string;
  readonly idVacature: string;
  readonly naamVacature: string;
  readonly nummerVacature: string;
  readonly omschrijvingVacature: string;
  readonly codeWerkEnDenkniveauMinimaal: string;
  readonly indicatieLdrRegistratie: string;
  readonly sluitingsDatumVacature: string;
  readonly sollicitatiewijze: readonly object[];
  readonly werkgever: {
    readonly handelsnaamOrganisatie: string;
    readonly adresHouding: readonly object[];
    readonly contactpersoon: readonly object[];
    readonly sector: readonly object[];
  };
  readonly arbeidsVoorwaarden: object;
  readonly contractvorm: readonly { readonly codeTypeArbeidscontract: string; readonly codeTypeOvereenkomst: string }[];
  readonly beroep: { readonly codeBeroepsnaam: string; readonly omschrijvingBeroepsnaam: string };
  readonly werkervaring?: readonly object[];
  readonly rijbewijs?: readonly object[];
  readonly werktijden: object;
  readonly vakvaardigheid: readonly object[];
  readonly taalbeheersing: readonly object[];
}

/** What a search looks at, kept apart from the vacancies themselves, which are made when they are asked for. */
export interface VumSleutel {
  readonly nummer: number;
  readonly vumID: string;
  readonly gemeente: number;
  readonly boc: number;
  readonly overeenkomst: string;
}

/** How many vacancies the mocked exchange holds. */
export const AANTAL_VACATURES = 10_000;

/** The keys of all vacancies, by their VUM id. */
export const createVumSleutels = (aantal: number = AANTAL_VACATURES): ReadonlyMap<string, VumSleutel> => {
  const sleutels = Array.from({ length: aantal }, (_, nummer) => createSleutel(nummer));
  return new Map(sleutels.map((sleutel) => [sleutel.vumID, sleutel]));
};

/** The whole vacancy of a key: the same key gives the same vacancy. */
export const createVumVacature = ({
  nummer,
  vumID,
  gemeente: gemeenteNr,
  boc: bocNr,
  overeenkomst,
}: VumSleutel): VumVacature => {
  const random = createRandom('vum-detail', nummer);
  const gemeente = gemeenten[gemeenteNr];
  const boc = bocCodes[bocNr];
  if (!gemeente || !boc) throw new RangeError('a key of another world');
  const niveau = NIVEAU_BIJ_ISCO[Number(boc.isco[0])] ?? '7';
  const sbi = getSbi(boc.isco);
  const uren = random.pick([16, 20, 24, 28, 32, 36, 38, 40]);
  const uurloon = 14.71 + random.int(0, 8) * (1 + Number(niveau) / 3);
  const bedrijf = `${random.pick(WERKGEVERNAMEN)} ${random.pick(['Groep', 'B.V.', 'Nederland', gemeente.hoofdplaats])}`;
  return {
    vumID,
    idVacature: `V-${String(nummer).padStart(6, '0')}`,
    naamVacature: getTitel(boc.naam, overeenkomst, random.int(0, 5)),
    nummerVacature: String(4_000_000 + nummer),
    omschrijvingVacature: `${random.pick(OMSCHRIJVINGEN)} Wij zoeken een ${boc.naam} in ${gemeente.hoofdplaats} voor ${uren} uur per week.`,
    codeWerkEnDenkniveauMinimaal: random.chance(0.05) ? '7' : niveau,
    indicatieLdrRegistratie: random.pick(['0', '2', '2', '2', '2', '2', '1']),
    sluitingsDatumVacature: mockDag(random.int(5, 60)),
    sollicitatiewijze: [
      {
        codeSollicitatiewijze: '4',
        webadres: { codeWebadres: '4', url: `https://werkgever.invalid/vacatures/${nummer}` },
      },
      ...(random.chance(0.3) ? [{ codeSollicitatiewijze: random.pick(['1', '2', '3']) }] : []),
    ],
    werkgever: {
      handelsnaamOrganisatie: bedrijf,
      adresHouding: [
        {
          codeFunctieAdres: 'E',
          datumAanvangAdres: mockDag(-random.int(400, 4_000)),
          adres: {
            adresNederland: {
              codeGemeente: gemeente.code.slice(2),
              gemeentenaam: gemeente.naam,
              postcode: `${gemeente.postcode}${random.pick(['AA', 'AB', 'BC', 'CD', 'EH', 'GK', 'JL', 'KP', 'NR', 'TV'])}`,
              woonplaatsnaam: gemeente.hoofdplaats,
            },
          },
        },
      ],
      contactpersoon: [
        { naamContactpersoonAfdeling: 'Afdeling personeel', telefoonnummer: [{ telefoonnummer: '0880000000' }] },
      ],
      sector: [{ codeSbi: sbi }],
    },
    arbeidsVoorwaarden: {
      datumAanvangWerkzaamheden: mockDag(random.int(7, 90)),
      omschrijvingArbeidsvoorwaarden: random.pick([
        'Reiskostenvergoeding',
        '25 vakantiedagen',
        'Scholing in werktijd',
        'Pensioenregeling',
      ]),
      salarisIndicatie: `${Math.round(uurloon * uren * 4.33)} - ${Math.round(uurloon * 1.2 * uren * 4.33)} euro bruto per maand`,
    },
    contractvorm: [{ codeTypeArbeidscontract: random.chance(0.6) ? 'B' : 'O', codeTypeOvereenkomst: overeenkomst }],
    beroep: { codeBeroepsnaam: boc.code, omschrijvingBeroepsnaam: boc.naam },
    ...(random.chance(0.5) && { werkervaring: [{ aantalJarenWerkzaamInBeroep: random.int(1, 5) }] }),
    ...(random.chance(/^(7|83)/.test(boc.isco) ? 0.6 : 0.15) && {
      rijbewijs: [{ codeSoortRijbewijs: boc.isco === '8332' ? 'C' : 'B' }],
    }),
    werktijden: {
      aantalWerkurenPerWeekMinimaal: Math.max(8, uren - random.pick([0, 0, 4, 8])),
      aantalWerkurenPerWeekMaximaal: uren,
      indicatieKantoortijden: random.pick(['0', '1', '2']),
    },
    vakvaardigheid: [{ omschrijving: boc.naam }],
    taalbeheersing: [
      {
        codeTaal: 'dut',
        codeNiveauTaalbeheersingMondeling: random.pick(['2', '3', '4']),
        codeNiveauTaalbeheersingSchriftelijk: random.pick(['1', '2', '3']),
      },
    ],
  };
};

/** ISCO major group to VUM's list of working levels: managers to helpers. */
const NIVEAU_BIJ_ISCO = ['4', '5', '6', '5', '4', '3', '3', '4', '3', '2'] as const;

const TITEL = [
  (naam: string) => naam,
  (naam: string) => `${naam} (m/v/x)`,
  (naam: string) => `Ervaren ${naam}`,
  (naam: string) => `${naam} fulltime`,
  (naam: string) => `${naam} parttime`,
  (naam: string) => `Allround ${naam}`,
] as const;

const getTitel = (naam: string, overeenkomst: string, vorm: number): string => {
  if (overeenkomst === '02') return `Leerling ${naam} (bbl)`;
  if (overeenkomst === '04') return `Werkervaringsplaats ${naam}`;
  const titel = TITEL[vorm]?.(naam) ?? naam;
  return titel.charAt(0).toUpperCase() + titel.slice(1);
};

const createSleutel = (nummer: number): VumSleutel => {
  const random = createRandom('vum', nummer);
  const overeenkomst = random.chance(0.88) ? '01' : random.pick(['02', '02', '03', '04']);
  return {
    nummer,
    vumID: `VUM-${Math.floor(random.next() * 0xffffffff)
      .toString(16)
      .padStart(8, '0')}-${nummer.toString(36)}`,
    gemeente: kiesGewogen(GEMEENTEGEWICHTEN, random.next()),
    boc: kiesGewogen(BOCGEWICHTEN, random.next()),
    overeenkomst,
  };
};

/** Running totals, so that a draw is one binary search. */
const stapel = (gewichten: readonly number[]): readonly number[] => {
  let som = 0;
  return gewichten.map((gewicht) => {
    som += gewicht;
    return som;
  });
};

const kiesGewogen = (totalen: readonly number[], kans: number): number => {
  const doel = kans * (totalen.at(-1) ?? 0);
  let laag = 0;
  let hoog = totalen.length - 1;
  while (laag < hoog) {
    const midden = (laag + hoog) >> 1;
    if ((totalen[midden] ?? 0) > doel) hoog = midden;
    else laag = midden + 1;
  }
  return laag;
};

const GEMEENTEGEWICHTEN = stapel(gemeenten.map(({ code }) => getGemeentegewicht(code)));
const BOCGEWICHTEN = stapel(bocCodes.map(({ isco }) => getBeroepsgewicht(isco)));
