import type { Balie, Situatie } from '../shared/situatie.ts';
import { getBaliesleutel } from './baliesleutel.ts';
import type { Gedateerd } from './create-loket.ts';
import { heeftBaan, isOudeWerkgeverOpen, wisseltNaarGemeente, wisseltNaarUwv } from './feiten.ts';
import { SUWI } from './grondslagen.ts';
import { getMeenemen } from './meenemen.ts';
import { plusWerkdagen } from './plus-werkdagen.ts';
import { type Grondslag, getOrganisatie, type Partij, type Verantwoordelijke } from './verantwoordelijke.ts';
import { getOvernemers } from './verantwoordelijken.ts';

/** `Overdracht` of the SDL: worked out, not sent and not stored. */
export interface Overdracht {
  /** How the receiving counter is reached is `menukaart`'s, by this key. */
  readonly sleutel: string;
  readonly van: Balie | null;
  readonly naar: Balie;
  readonly soort: 'WARM' | 'KOUD';
  readonly organisatie: { readonly id: string } | null;
  readonly grondslag: Grondslag | null;
  readonly meenemen: readonly string[];
  readonly bevestigenVoor: string | null;
  readonly uitleg: string;
}

interface Ontvanger {
  /** As one says it in a sentence. */
  readonly naam: string;
  /** The parties that one meets at this counter. */
  readonly partijen: readonly Partij[];
  /** The party that is one organisation; null where a counter is of several, or of nobody we can name. */
  readonly organisatie: Partij | null;
  /** The Werkcentrum or a counter that goes into it: these take everybody over (Wet SUWI art. 9 and 10). */
  readonly werkcentrum: boolean;
}

/** Our own term: no law gives one. */
const BEVESTIGEN_WERKDAGEN = 5;
const TERMIJN =
  'Binnen vijf werkdagen hoort u of het lukt. Die termijn is onze eigen afspraak. Die staat niet in een wet.';

const VOORNEMEN = 'De vakbonden willen mensen zoals u helpen, maar dat is er nog niet overal.';
const DOORLOOPT = 'Volgt u al een cursus of krijgt u al hulp? Die gaat door, ook als uw uitkering verandert.';
const ZONDER_WERKGEVER = 'U hebt nu geen werkgever die u kan helpen. Het Werkcentrum helpt u verder.';

const OUDE_WERKGEVER =
  'Soms helpt uw oude werkgever u, als die uw uitkering zelf betaalt. Vraag dat aan UWV. Het Werkcentrum helpt u verder.';

const ONTVANGERS: Readonly<Record<Balie, Ontvanger>> = {
  WERKCENTRUM: { naam: 'het Werkcentrum', partijen: ['WERKCENTRUM'], organisatie: null, werkcentrum: true },
  WERKPLEIN: { naam: 'het Werkplein', partijen: ['UWV', 'GEMEENTE'], organisatie: null, werkcentrum: true },
  UWV: { naam: 'UWV', partijen: ['UWV'], organisatie: 'UWV', werkcentrum: false },
  GEMEENTE: { naam: 'uw gemeente', partijen: ['GEMEENTE'], organisatie: 'GEMEENTE', werkcentrum: false },
  WSP: { naam: 'het werkgeversservicepunt', partijen: ['WSP'], organisatie: null, werkcentrum: true },
  LEERWERKLOKET: { naam: 'het Leerwerkloket', partijen: [], organisatie: null, werkcentrum: true },
  RMT: { naam: 'het mobiliteitsteam van uw regio', partijen: [], organisatie: null, werkcentrum: true },
  VAKBOND: { naam: 'de vakbond', partijen: ['VAKBOND', 'SOCIALE_PARTNERS'], organisatie: null, werkcentrum: false },
  WERKGEVER: { naam: 'uw werkgever', partijen: ['WERKGEVER'], organisatie: null, werkcentrum: false },
};

/**
 * The hand-over to a counter: WARM to who is responsible here or to the Werkcentrum and its parts, else KOUD. An intention
 * is no receiver: nobody there has to say yes.
 */
export const getOverdracht = (situatie: Gedateerd<Situatie>, naar: Balie): Overdracht => {
  const ontvanger = ONTVANGERS[naar];
  const van = situatie.aangekloptBij ?? null;
  const partijen = getOvernemers(situatie).filter(({ partij }) => ontvanger.partijen.includes(partij));
  const verantwoordelijke = partijen.find(({ zekerheid }) => zekerheid !== 'VOORNEMEN');
  const soort = verantwoordelijke || ontvanger.werkcentrum ? 'WARM' : 'KOUD';
  return {
    sleutel: getBaliesleutel(situatie.gemeente, naar),
    van,
    naar,
    soort,
    organisatie: ontvanger.organisatie && getOrganisatie(ontvanger.organisatie, situatie.gemeente),
    grondslag: verantwoordelijke?.grondslag ?? (ontvanger.werkcentrum ? SUWI('9 en 10') : null),
    meenemen: getMeenemen(situatie, naar),
    bevestigenVoor: soort === 'WARM' && van !== naar ? plusWerkdagen(situatie.peildatum, BEVESTIGEN_WERKDAGEN) : null,
    uitleg: soort === 'WARM' ? getWarmeUitleg(situatie, van, naar) : getKoudeUitleg(situatie, van, naar, partijen),
  };
};

const getWarmeUitleg = (situatie: Situatie, van: Balie | null, naar: Balie): string => {
  const { naam } = ONTVANGERS[naar];
  const slot = neemtOver(situatie, naar) ? ` ${DOORLOOPT}` : '';
  if (van === naar) return `U bent al bij de goede plek: ${naam}. Er is geen overdracht nodig.${slot}`;
  const loket = van ? `U klopte aan bij ${ONTVANGERS[van].naam}. Dat loket` : 'Het loket waar u aanklopt,';
  return `${loket} brengt u in contact met ${naam}. U hoeft uw verhaal niet opnieuw te vertellen. ${TERMIJN}${slot}`;
};

const getKoudeUitleg = (
  situatie: Situatie,
  van: Balie | null,
  naar: Balie,
  partijen: readonly Verantwoordelijke[],
): string => {
  if (naar === 'WERKGEVER' && heeftBaan(situatie) === false)
    return isOudeWerkgeverOpen(situatie) ? OUDE_WERKGEVER : ZONDER_WERKGEVER;
  const { naam } = ONTVANGERS[naar];
  const bezoek = van === naar ? `U bent nu bij ${naam}.` : 'U kunt er wel zelf naartoe gaan.';
  const waarom = partijen.length > 0 ? VOORNEMEN : `Voor uw vraag heeft ${naam} geen vaste taak.`;
  return `${waarom} ${bezoek} Het Werkcentrum helpt u verder.`;
};

/** Whether this counter takes over what another one began. */
const neemtOver = (situatie: Situatie, naar: Balie): boolean => {
  const { partijen } = ONTVANGERS[naar];
  return (
    (partijen.includes('GEMEENTE') && wisseltNaarGemeente(situatie) === true) ||
    (partijen.includes('UWV') && wisseltNaarUwv(situatie) === true)
  );
};
