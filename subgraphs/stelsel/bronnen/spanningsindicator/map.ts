import { type Antwoord, createHerkomst } from '../../../shared/bron/herkomst.ts';
import { type Cijfers, getCijfersleutel } from '../../arbeidsmarkt.ts';
import { getSpanning } from '../../spanning.ts';
import { spanningsindicator } from './bron.ts';
import { getRegiocode, TOTAAL } from './codes.ts';
import type { RegelSource } from './parse.ts';

/** A row of a quarter. The indicator is the published one: it rests on counts before they were rounded or left out. */
export const mapCijfers = (bron: RegelSource, antwoord: Antwoord<unknown>): Cijfers => {
  const regio = getRegiocode(bron.REGIO_CD);
  const brc = bron.BRC_CD === TOTAAL ? null : bron.BRC_CD;
  const cijfers = {
    regio,
    vacatures: bron.VACATURES,
    werkzoekenden: bron.WW_KORTER_DAN_6_MAANDEN,
    spanningsindicator: bron.SPANNINGSINDICATOR,
    spanning: getSpanning(bron.SPANNINGSINDICATOR),
    peildatum: bron.PEILDATUM,
    herkomst: createHerkomst(spanningsindicator, antwoord, getCijfersleutel(regio, brc)),
  };
  return brc === null
    ? {
        ...cijfers,
        soort: 'REGIO',
        wwUitkeringen: bron.WW_UITKERINGEN,
        geregistreerdeWerkzoekenden: bron.GWU,
      }
    : { ...cijfers, soort: 'GROEP', brc };
};
