import { vouw } from '../../schema/referentie/vouw.ts';
import type { HarvestDocument } from '../shared/harvest/harvest-index.ts';
import type { Betaalt } from './betaalt.ts';
import type { Regeling } from './regeling.ts';

/** Stands for "not limited" where filters look for an area, a branch or a kind of learning. */
export const ONBEPERKT = '*';

/** Where the index keeps what a scheme can pay for. */
export const BETAALKENMERK = {
  soort: 'betaaltSoort',
  leerweg: 'betaaltLeerweg',
  waardedocument: 'betaaltWaardedocument',
  niveau: 'betaaltNiveau',
  uitvoeringsvorm: 'betaaltUitvoeringsvorm',
  doelgroep: 'betaaltVoor',
} as const satisfies Readonly<Record<keyof Betaalt, string>>;

/**
 * A scheme, ready to be found by words, by what `RegelingFilter` asks and by what it can pay for; whether it is open depends
 * on the day.
 */
export const createDocument = (regeling: Regeling): HarvestDocument<Regeling> => ({
  id: regeling.id,
  volgorde: vouw(regeling.naam),
  tekst: [regeling.naam, regeling.samenvatting, regeling.upl?.naam ?? ''].join('\n'),
  kenmerken: {
    bron: [regeling.herkomst.bron.id],
    doelgroep: regeling.doelgroepen,
    soort: [regeling.soort],
    uitvoerder: [regeling.uitvoerder.id],
    gebied: getGebieden(regeling),
    sector: regeling.sectoren.length === 0 ? [ONBEPERKT] : regeling.sectoren.map(({ id }) => id),
    cao: regeling.caos?.map(({ id }) => id) ?? [],
    upl: regeling.upl === null ? [] : [regeling.upl.uri],
    ...getBetaalkenmerken(regeling.betaalt),
  },
  gegevens: regeling,
});

/** The narrowest limits: municipalities, else regions, else none. */
const getGebieden = ({ gebied: { gemeenten, arbeidsmarktregios } }: Regeling): readonly string[] => {
  const codes = (gemeenten.length > 0 ? gemeenten : arbeidsmarktregios).map(({ code }) => code);
  return codes.length > 0 ? codes : [ONBEPERKT];
};

/** No kenmerk at all where it pays for nothing, so that it is never found. */
const getBetaalkenmerken = (betaalt: Betaalt | null): Record<string, readonly string[]> =>
  betaalt === null
    ? {}
    : {
        [BETAALKENMERK.soort]: betaalt.soort,
        [BETAALKENMERK.leerweg]: betaalt.leerweg ?? [ONBEPERKT],
        [BETAALKENMERK.waardedocument]: betaalt.waardedocument ?? [ONBEPERKT],
        [BETAALKENMERK.niveau]: betaalt.niveau ?? [ONBEPERKT],
        [BETAALKENMERK.uitvoeringsvorm]: betaalt.uitvoeringsvorm,
        [BETAALKENMERK.doelgroep]: betaalt.doelgroep,
      };
