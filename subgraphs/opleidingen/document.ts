import { getBelasting } from '../../schema/referentie/belasting.ts';
import { getBeroep } from '../../schema/referentie/beroepen.ts';
import { getGemeente } from '../../schema/referentie/gemeenten.ts';
import { vouw } from '../../schema/referentie/vouw.ts';
import type { HarvestDocument } from '../shared/harvest/harvest-index.ts';
import { type Dagdeel, isThuis, type Opleiding, type Uitvoering } from './opleiding.ts';

/** Stands among the values of a place: follow it from anywhere. */
export const OVERAL = 'OVERAL';
/** Stands among the starts, after every day: begin when you like. */
const ALTIJD = 'altijd';
/** Stands for what the occupations ask of a programme that tells none. */
export const ZONDER_BEROEP = 'ZONDER_BEROEP';

/** What an occupation asks of body and mind, as one value: many occupations ask the same. */
export const getBelastingprofiel = (beroep: string): string => getBelasting(beroep).join(' ');

/** Stands in a combination for a property that is not asked for. */
export const ELKE = '*';

/**
 * One value for the place, the way, the parts of the week and the start of the same run; its parts alone would also match
 * parts of different runs. The start stands last, so that "from this day on" is one range.
 */
export const combineer = (plaats: string, vorm: string, dagdelen: string, start: string): string =>
  `${plaats}|${vorm}|${dagdelen}|${start}`;

/** Parts of the week as one value, in any order the same. */
export const getDagdelensleutel = (dagdelen: readonly Dagdeel[]): string => dagdelen.toSorted().join('+');

/** Euros as text that compares as the amounts do: whole cents, in as many digits as the highest price has. */
export const getBedragsleutel = (euros: number): string => String(Math.round(euros * 100)).padStart(10, '0');

/** Makes a programme ready to be found: by place, occupation, kind and words, in order of name. */
export const createDocument = (opleiding: Opleiding): HarvestDocument<Opleiding> => {
  const { id, naam, omschrijving, opleider, soort, niveau, leerweg, waardedocument, uitvoeringen, gemeenten } =
    opleiding;
  const beroepen = opleiding.beroepen.map((beroep) => beroep.id);
  const overal = uitvoeringen.some(({ vorm }) => isThuis(vorm)) ? [OVERAL] : [];
  return {
    id,
    volgorde: vouw(naam ?? ''),
    tekst: [naam, omschrijving, opleider?.naam].filter((deel) => deel != null).join('\n'),
    kenmerken: {
      bron: [opleiding.herkomst.bron.id],
      regio: uniek([...gemeenten.map((code) => getGemeente(code)?.regio), ...overal]),
      gemeente: uniek([...gemeenten, ...overal]),
      beroep: beroepen,
      beroepsgroep: uniek(beroepen.map((beroep) => getBeroep(beroep)?.brc)),
      belasting: beroepen.length > 0 ? uniek(beroepen.map(getBelastingprofiel)) : [ZONDER_BEROEP],
      vaardigheid: opleiding.vaardigheden.map((vaardigheid) => vaardigheid.id),
      toegestaanMet: uniek((opleiding.toegestaanMet ?? []).map(({ uitkering }) => uitkering)),
      soort: [soort],
      niveau: [niveau],
      leerweg: [leerweg],
      waardedocument: [waardedocument],
      vorm: uniek(uitvoeringen.map(({ vorm }) => vorm)),
      kosten: uniek(getBedragen(opleiding).map(getBedragsleutel)),
      uitvoering: uniek(uitvoeringen.flatMap(getCombinaties)),
    },
    gegevens: opleiding,
  };
};

const getCombinaties = (uitvoering: Uitvoering): readonly string[] =>
  [...getPlaatsen(uitvoering), ELKE].flatMap((plaats) =>
    [uitvoering.vorm, ELKE].flatMap((vorm) =>
      [...(uitvoering.dagdelen ? [getDagdelensleutel(uitvoering.dagdelen)] : []), ELKE].map((dagdelen) =>
        combineer(plaats, vorm, dagdelen, uitvoering.start ?? ALTIJD),
      ),
    ),
  );

/** What the whole costs, or each start where only those have a price. */
const getBedragen = ({ kosten, uitvoeringen }: Opleiding): readonly number[] =>
  kosten?.bedrag == null ? uitvoeringen.flatMap(({ prijs }) => prijs?.bedrag ?? []) : [kosten.bedrag];

const getPlaatsen = ({ vorm, gemeente }: Uitvoering): readonly string[] =>
  isThuis(vorm) ? [OVERAL] : uniek([gemeente?.code, getGemeente(gemeente?.code ?? '')?.regio]);

const uniek = (waarden: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(waarden.filter((waarde) => waarde !== undefined)),
];
