import { getGemeente } from '../../../schema/referentie/gemeenten.ts';
import { getArbeidsmarktregio, getRegioVanSgr } from '../../../schema/referentie/regios.ts';
import type { Bron } from '../../shared/bron/define-bron.ts';
import type { Dienst, Dienstgebied } from '../dienst.ts';
import { isAdresVanBalie } from './adres-van-balie.ts';
import { GEBIEDSOORT } from './codes.ts';
import type { GidsInstrument } from './parse.ts';

/** The register allows 500; the guides themselves hold longer ones. */
const SAMENVATTING_MAXIMUM = 500;
/** Fewer ratings say more about the raters than about the service. */
export const MINIMUM_BEOORDELINGEN = 3;

/** What both guides say of a service in the same words. */
export const mapInstrument = (
  instrument: GidsInstrument,
  bron: Bron,
): Pick<Dienst, 'naam' | 'kwaliteit' | 'aanbieder' | 'gebied' | 'contact'> => ({
  naam: instrument.NaamInstrument,
  kwaliteit: mapKwaliteit(instrument, bron),
  aanbieder: instrument.Aanbieder
    ? { id: `aanbieder~${instrument.Aanbieder.UuidAanbieder}`, naam: instrument.Aanbieder.NaamAanbieder }
    : null,
  gebied: mapGebied(instrument),
  contact: mapContact(instrument),
});

/** A summary of a length that a screen can show. */
export const kort = (tekst: string | null): string | null =>
  tekst !== null && tekst.length > SAMENVATTING_MAXIMUM ? `${tekst.slice(0, SAMENVATTING_MAXIMUM - 1)}…` : tekst;

/** The values once each, in the order in which they came. */
export const uniek = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

/** One to five stars in the guides, 1 to 10 in the graph. */
const mapKwaliteit = ({ Beoordeling: beoordelingen }: GidsInstrument, bron: Bron): Dienst['kwaliteit'] => {
  const scores = beoordelingen.flatMap(({ AlgemeneScore: score }) =>
    score != null && score >= 1 && score <= 5 ? [score * 2] : [],
  );
  if (scores.length === 0) return null;
  const gemiddelde = scores.reduce((som, score) => som + score, 0) / scores.length;
  return {
    score: scores.length < MINIMUM_BEOORDELINGEN ? null : Math.round(gemiddelde * 10) / 10,
    peildatum:
      beoordelingen
        .flatMap(({ DatBeoordeling: datum }) => datum ?? [])
        .sort()
        .at(-1) ?? null,
    bron: { id: bron.id, naam: bron.naam },
  };
};

const mapGebied = ({ CdBereikInstrument: bereik, BeschikbareGebieden: gebieden }: GidsInstrument): Dienstgebied => {
  const soort = bereik ? GEBIEDSOORT[bereik] : 'ONBEKEND';
  if (soort === 'LANDELIJK') return { soort, arbeidsmarktregios: [], gemeenten: [] };
  const regios = gebieden.flatMap(
    ({ Arbeidsmarktregio: regio }) => getRegioVanSgr(regio?.CdArbeidsmarktregio ?? '')?.code ?? [],
  );
  const gemeenten = gebieden.flatMap(({ Gemeente: gemeente, Wijk: wijk }) => {
    const code = (gemeente ?? wijk?.Gemeente)?.CdGemeente;
    return (code && getGemeente(`GM${code.padStart(4, '0')}`)?.code) || [];
  });
  return {
    soort: regios.length + gemeenten.length === 0 ? 'ONBEKEND' : soort,
    arbeidsmarktregios: uniek(regios).map((code) => ({ code })),
    gemeenten: uniek(gemeenten).map((code) => ({ code })),
  };
};

const mapContact = (instrument: GidsInstrument): Dienst['contact'] => {
  const { Aanbieder: aanbieder, Contactpersoon: contacten, Link: links } = instrument;
  const email =
    contacten
      .flatMap(({ EmailadresContactpersoon: adres }) => adres ?? [])
      .find((adres) => isAdresVanBalie(adres, getNamen(instrument))) ?? null;
  const url =
    links.find(({ UrlLink: adres }) => URL.canParse(adres) && new URL(adres).protocol === 'https:')?.UrlLink ?? null;
  return email || url ? { naam: aanbieder?.NaamAanbieder ?? null, telefoon: null, email, url } : null;
};

/** The names that an address may bear: of the provider, and of the regions and municipalities where the service is given. */
const getNamen = (instrument: GidsInstrument): readonly string[] => {
  const { arbeidsmarktregios, gemeenten } = mapGebied(instrument);
  return [
    ...(instrument.Aanbieder ? [instrument.Aanbieder.NaamAanbieder] : []),
    ...arbeidsmarktregios.flatMap(({ code }) => getArbeidsmarktregio(code)?.naam ?? []),
    ...gemeenten.flatMap(({ code }) => getGemeente(code)?.naam ?? []),
  ];
};
