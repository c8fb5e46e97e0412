import { gemeenten, gemeentenInRegio, getGemeente } from '../../schema/referentie/gemeenten.ts';
import { arbeidsmarktregios } from '../../schema/referentie/regios.ts';
import { vouw } from '../../schema/referentie/vouw.ts';
import type { HarvestDocument } from '../shared/harvest/harvest-index.ts';
import type { Dienst, Dienstgebied, Werkgeversdienst } from './dienst.ts';

/** Value of `voor` of a service that leaves nobody out. */
export const IEDEREEN = 'IEDEREEN';
/** Value of `past` of a service that helps with debts. */
export const SCHULDHULP = 'SCHULDHULP';

/** A service as the index holds it: where and for whom it is found. */
export const createDocument = (dienst: Dienst): HarvestDocument<Dienst> => {
  const { regio, gemeente } = getBeschikbaarheid(dienst.gebied);
  return {
    id: dienst.id,
    volgorde: vouw(dienst.naam),
    tekst: [dienst.naam, dienst.samenvatting, dienst.aanbieder?.naam].join(' '),
    kenmerken: {
      regio,
      // The same regions once more: the menu of a region is searched with a filter that may name another.
      menukaart: regio,
      gemeente,
      functionaliteit: dienst.functionaliteiten,
      doelgroep: dienst.doelgroepen,
      soort: [dienst.soort],
      fase: dienst.fase,
      klantkenmerk: dienst.klantkenmerken,
      uitvoeringsvorm: dienst.uitvoeringsvorm,
      bron: [dienst.herkomst.bron.id],
      groep: dienst.groepen,
      aanbieder: dienst.aanbieder ? [dienst.aanbieder.id] : [],
      voor: dienst.groepen.length === 0 ? [IEDEREEN] : dienst.groepen,
      ...createWerkgeverkenmerken(dienst.werkgeversdienst),
      past: [
        ...dienst.groepen,
        ...dienst.klantkenmerken,
        ...(isSchuldhulp(dienst) ? [SCHULDHULP] : []),
        ...(dienst.werkgeversdienst?.sectoren.map(({ id }) => getSectorkenmerk(id)) ?? []),
        ...(dienst.werkgeversdienst?.leeftijdsgroepen ?? []),
      ],
    },
    gegevens: dienst,
  };
};

/** A sector among the values of `past`. */
export const getSectorkenmerk = (sector: string): string => `SECTOR_${sector}`;

/** Values of a service for employers; other services have none, and are found by none. */
const createWerkgeverkenmerken = (dienst: Werkgeversdienst | null): Readonly<Record<string, readonly string[]>> =>
  dienst
    ? {
        werkgeversvraag: dienst.vragen,
        sector: dienst.alleSectoren ? [IEDEREEN] : dienst.sectoren.map(({ id }) => id),
        leeftijdsgroep: dienst.leeftijdsgroepen.length === 0 ? [IEDEREEN] : dienst.leeftijdsgroepen,
      }
    : {};

/** Who lives where can use it: a service for a region also counts in its municipalities, and the other way round. */
const getBeschikbaarheid = ({
  soort,
  ...gebied
}: Dienstgebied): { regio: readonly string[]; gemeente: readonly string[] } => {
  if (soort === 'LANDELIJK')
    return { regio: arbeidsmarktregios.map(({ code }) => code), gemeente: gemeenten.map(({ code }) => code) };
  const regios = gebied.arbeidsmarktregios.map(({ code }) => code);
  const plaatsen = gebied.gemeenten.map(({ code }) => code);
  return {
    regio: [...new Set([...regios, ...plaatsen.flatMap((code) => getGemeente(code)?.regio ?? [])])],
    gemeente: [
      ...new Set([...plaatsen, ...regios.flatMap((code) => gemeentenInRegio(code).map((gemeente) => gemeente.code))]),
    ],
  };
};

/** Functionaliteit 7 is wider than debts; practical matters (KK03) are where money belongs. */
const isSchuldhulp = ({ functionaliteiten, klantkenmerken }: Dienst): boolean =>
  functionaliteiten.includes('DOORVERWIJZING_SCHULDHULP_MAATSCHAPPELIJK') && klantkenmerken.includes('PRAKTISCH');
