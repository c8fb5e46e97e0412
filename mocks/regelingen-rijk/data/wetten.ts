import type { RegelingRijk, Voorwaarde } from '../regeling.ts';

/** A law or ministerial scheme; the BWB id is null where it was not found. */
export interface Wet {
  readonly wet: string;
  readonly bwb_id: string | null;
}

// BWB ids: the rules in MinBZK/poc-machine-law (EUPL-1.2) and the column Grondslaglink of the Uniforme Productnamenlijst (Logius, CC0).
export const WW: Wet = { wet: 'Werkloosheidswet', bwb_id: 'BWBR0004045' };
export const ZW: Wet = { wet: 'Ziektewet', bwb_id: 'BWBR0001888' };
export const WIA: Wet = { wet: 'Wet werk en inkomen naar arbeidsvermogen', bwb_id: 'BWBR0019057' };
export const WAJONG: Wet = { wet: 'Wet arbeidsongeschiktheidsvoorziening jonggehandicapten', bwb_id: 'BWBR0008657' };
export const TW: Wet = { wet: 'Toeslagenwet', bwb_id: 'BWBR0004043' };
export const IOW: Wet = { wet: 'Wet inkomensvoorziening oudere werklozen', bwb_id: 'BWBR0024394' };
export const PW: Wet = { wet: 'Participatiewet', bwb_id: 'BWBR0015703' };
export const IOAW: Wet = {
  wet: 'Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte werkloze werknemers',
  bwb_id: 'BWBR0004044',
};
export const IOAZ: Wet = {
  wet: 'Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte gewezen zelfstandigen',
  bwb_id: 'BWBR0004163',
};
export const BBZ: Wet = { wet: 'Besluit bijstandverlening zelfstandigen 2004', bwb_id: 'BWBR0015711' };
export const WTL: Wet = { wet: 'Wet tegemoetkomingen loondomein', bwb_id: 'BWBR0037522' };
export const WFSV: Wet = { wet: 'Wet financiering sociale verzekeringen', bwb_id: 'BWBR0017745' };
export const SUWI: Wet = { wet: 'Wet structuur uitvoeringsorganisatie werk en inkomen', bwb_id: null };
export const WSF: Wet = { wet: 'Wet studiefinanciering 2000', bwb_id: 'BWBR0011453' };
export const ATW: Wet = { wet: 'Arbeidstijdenwet', bwb_id: 'BWBR0007671' };
export const WKO: Wet = { wet: 'Wet kinderopvang', bwb_id: 'BWBR0017017' };
export const WGS: Wet = { wet: 'Wet gemeentelijke schuldhulpverlening', bwb_id: 'BWBR0031331' };
export const BW7: Wet = { wet: 'Burgerlijk Wetboek Boek 7', bwb_id: null };
export const SLIM: Wet = { wet: 'SLIM-regeling (Kaderwet SZW-subsidies)', bwb_id: null };
export const PRAKTIJKLEREN: Wet = { wet: 'Subsidieregeling praktijkleren (OCW)', bwb_id: null };
export const TAAL: Wet = { wet: 'Regeling Tel mee met Taal (OCW, SZW en VWS)', bwb_id: null };
export const ESF: Wet = { wet: 'Verordening (EU) 2021/1057', bwb_id: null };
export const STAP: Wet = { wet: 'Subsidieregeling STAP-budget', bwb_id: null };
export const VIA: Wet = { wet: 'Programma Verdere Integratie op de Arbeidsmarkt', bwb_id: null };

/** An entry of `legal_basis`: the address only where the BWB id is known. */
export const basis = ({ wet, bwb_id }: Wet, artikel: string | null = null): RegelingRijk['legal_basis'][number] => ({
  wet,
  bwb_id,
  artikel,
  url: bwb_id === null ? null : `https://wetten.overheid.nl/${bwb_id}`,
});

/** The ground of one condition. */
export const grond = ({ wet }: Wet, artikel: string | null = null): Voorwaarde['grondslag'] => ({ wet, artikel });
