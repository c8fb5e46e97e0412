import { createCaoId } from '../../cao/ids.ts';
import type { Grondslag } from '../../regeling.ts';
import type { Kant, Regel, Regelgroep, Voorwaarde } from '../../voorverkenning/regel.ts';
import { CONTRACT, SECTOR } from './codes.ts';
import type { FondsregelingSource } from './parse.ts';

const OF = new Intl.ListFormat('nl', { type: 'disjunction' });

const KANT = { werknemer: 'burger', werkgever: 'werkgever' } as const satisfies Record<string, Kant>;

const CONTRACTNAAM: Readonly<Record<keyof typeof CONTRACT, string>> = {
  V: 'een vast contract',
  T: 'een tijdelijk contract',
  U: 'een contract met een uitzendbureau',
  O: 'een oproepcontract',
};

const WERKT: Voorwaarde = {
  code: 'werkt',
  omschrijving: 'U werkt nu bij een werkgever.',
  grondslag: null,
  kant: 'burger',
  toets: { feel: 'rol = "WERKENDE"', nodig: ['rol'], normen: [] },
};

/**
 * For whom a scheme of a fund is. The agreement decides, and not the branch: as long as nobody told the agreement, another
 * branch rules the scheme out and the right one proves nothing. An employee has to be one now, with a kind of contract that
 * is covered as well. Whether an employer pays premium to the fund stands in no intake.
 */
export const mapRegels = (bron: FondsregelingSource): Regelgroep => ({
  alle: [
    ...(bron.AANVRAGER === 'werknemer' ? [WERKT] : []),
    mapScope(bron),
    ...(bron.AANVRAGER === 'werknemer' ? [mapContract(bron)] : []),
    ...(bron.PREMIE === 'J' ? [mapPremie(bron)] : []),
  ],
});

/** The agreements that a scheme rests on. */
export const mapGrondslag = ({ CAO }: FondsregelingSource): Grondslag => ({
  wet: CAO.join(', '),
  artikel: null,
  url: null,
});

const mapScope = (bron: FondsregelingSource): Regel =>
  bron.SBI.length === 0 ? mapCao(bron) : { beslist: mapCao(bron), sluitUit: mapSector(bron) };

const mapCao = (bron: FondsregelingSource): Voorwaarde => ({
  code: 'cao',
  omschrijving: `${wie(bron, 'U valt', 'Uw bedrijf valt')} onder de ${OF.format(bron.CAO.map(zonderHoofdletter))}.`,
  grondslag: mapGrondslag(bron),
  kant: KANT[bron.AANVRAGER],
  toets: { feel: isEenVan('cao', bron.CAO_CD.map(createCaoId)), nodig: ['cao'], normen: [] },
});

const mapSector = (bron: FondsregelingSource): Voorwaarde => ({
  code: 'sector',
  omschrijving: `${wie(bron, 'U werkt', 'Uw bedrijf werkt')} in de branche ${OF.format(bron.SBI.map((letter) => SECTOR[letter] ?? letter))} (dit telt alleen als wij de cao niet weten).`,
  grondslag: null,
  kant: KANT[bron.AANVRAGER],
  toets: { feel: isEenVan('sector', bron.SBI), nodig: ['sector'], normen: [] },
});

const mapContract = (bron: FondsregelingSource): Voorwaarde => ({
  code: 'contract',
  omschrijving:
    bron.CONTRACT.length === 0
      ? 'U hebt een contract bij een werkgever.'
      : `U hebt ${OF.format(bron.CONTRACT.map((code) => CONTRACTNAAM[code]))}.`,
  grondslag: null,
  kant: 'burger',
  toets: {
    feel:
      bron.CONTRACT.length === 0
        ? 'contract != "GEEN"'
        : isEenVan(
            'contract',
            bron.CONTRACT.map((code) => CONTRACT[code]),
          ),
    nodig: ['contract'],
    normen: [],
  },
});

const mapPremie = (bron: FondsregelingSource): Voorwaarde => ({
  code: 'premie',
  omschrijving: `${wie(bron, 'Uw werkgever betaalt', 'U betaalt')} premie aan ${bron.FONDS}.`,
  grondslag: null,
  kant: KANT[bron.AANVRAGER],
  toets: null,
});

const wie = ({ AANVRAGER }: FondsregelingSource, werknemer: string, werkgever: string): string =>
  AANVRAGER === 'werknemer' ? werknemer : werkgever;

/** Ids and codes of the graph hold no quotes. */
const isEenVan = (veld: string, waarden: readonly string[]): string =>
  `list contains([${waarden.map((waarde) => `"${waarde}"`).join(', ')}], ${veld})`;

const zonderHoofdletter = (naam: string): string => naam.replace(/^Cao /, 'cao ');
