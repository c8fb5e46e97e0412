import { createRandom } from '../random.ts';
import { getDag } from '../vacaturewereld/dagen.ts';
import type { Basisvacature, Plaatsing, Vacaturewereld } from '../vacaturewereld/plaatsing.ts';
import { createVumSleutel, TELLER } from './sleutel.ts';

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

/** VUM's list of working and thinking levels. */
const NIVEAU: Readonly<Record<Basisvacature['niveau'], string>> = {
  BASISONDERWIJS: '2',
  VMBO: '3',
  MBO2: '4',
  MBO3: '4',
  MBO4: '4',
  HBO: '5',
  WO: '6',
};

/** The whole vacancy under a number; throws a RangeError for a number that VUM does not have. */
export const createVumVacature = (wereld: Vacaturewereld, nummer: number): VumVacature => {
  const { vumID, overeenkomst } = createVumSleutel(wereld, nummer);
  const plaatsing = wereld.getPlaatsing(TELLER, nummer);
  const { vacature } = plaatsing;
  const { boc, rijbewijs, ervaringJaren } = vacature;
  const random = createRandom('vum-detail', nummer);
  return {
    vumID,
    idVacature: `V-${String(nummer).padStart(6, '0')}`,
    naamVacature: plaatsing.titel,
    nummerVacature: String(4_000_000 + nummer),
    omschrijvingVacature: plaatsing.omschrijving,
    codeWerkEnDenkniveauMinimaal: random.chance(0.05) ? '7' : NIVEAU[vacature.niveau],
    indicatieLdrRegistratie: getIndicatie(vacature.doelgroepregister),
    sluitingsDatumVacature: vacature.sluitingsdatum,
    sollicitatiewijze: [
      {
        codeSollicitatiewijze: '4',
        webadres: { codeWebadres: '4', url: `https://werkgever.invalid/vacatures/${nummer}` },
      },
      ...(random.chance(0.3) ? [{ codeSollicitatiewijze: random.pick(['1', '2', '3']) }] : []),
    ],
    werkgever: createWerkgever(plaatsing, random.int(400, 4_000)),
    arbeidsVoorwaarden: {
      datumAanvangWerkzaamheden: vacature.begin,
      omschrijvingArbeidsvoorwaarden: random.pick([
        'Reiskostenvergoeding',
        '25 vakantiedagen',
        'Scholing in werktijd',
        'Pensioenregeling',
      ]),
      ...(plaatsing.loon && { salarisIndicatie: getSalaris(plaatsing.loon) }),
    },
    contractvorm: [
      { codeTypeArbeidscontract: vacature.contract === 'VAST' ? 'O' : 'B', codeTypeOvereenkomst: overeenkomst },
    ],
    beroep: { codeBeroepsnaam: boc.code, omschrijvingBeroepsnaam: boc.naam },
    ...(ervaringJaren !== null && { werkervaring: [{ aantalJarenWerkzaamInBeroep: ervaringJaren }] }),
    ...(rijbewijs && { rijbewijs: [{ codeSoortRijbewijs: rijbewijs }] }),
    werktijden: {
      aantalWerkurenPerWeekMinimaal: plaatsing.uren.minimum,
      aantalWerkurenPerWeekMaximaal: plaatsing.uren.maximum,
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

/** VUM's list StdIndicatie: 0 onbekend, 1 ja, 2 nee. */
const getIndicatie = (waarde: boolean | null): string => {
  if (waarde === null) return '0';
  return waarde ? '1' : '2';
};

const getSalaris = ({ minimum, maximum, periode }: NonNullable<Plaatsing['loon']>): string =>
  `${Math.round(minimum)} - ${Math.round(maximum)} euro bruto per ${periode === 'UUR' ? 'uur' : 'maand'}`;

/** VUM has the address of the employer, also where the work is done from home. */
const createWerkgever = (
  { vacature: { gemeente, postcode, werkgever }, werkgever: genoemd }: Plaatsing,
  dagenGeleden: number,
): VumVacature['werkgever'] => ({
  handelsnaamOrganisatie: (genoemd ?? werkgever).naam,
  adresHouding: [
    {
      codeFunctieAdres: 'E',
      datumAanvangAdres: getDag(-dagenGeleden),
      adres: {
        adresNederland: {
          codeGemeente: gemeente.code.slice(2),
          gemeentenaam: gemeente.naam,
          postcode,
          woonplaatsnaam: gemeente.hoofdplaats,
        },
      },
    },
  ],
  contactpersoon: [
    { naamContactpersoonAfdeling: 'Afdeling personeel', telefoonnummer: [{ telefoonnummer: '0880000000' }] },
  ],
  sector: [{ codeSbi: werkgever.sbi }],
});
