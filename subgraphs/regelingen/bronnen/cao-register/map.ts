import { type Antwoord, createHerkomst } from '../../../shared/bron/herkomst.ts';
import type { Cao, VwnwVoorziening } from '../../cao/cao.ts';
import { createCaoId, createFondsId, createFondsregelingId } from '../../cao/ids.ts';
import { caoRegister } from './bron.ts';
import { CONTRACT, SOORT, VIA, VWNWSOORT } from './codes.ts';
import type { AfspraakSource, CaoSource } from './parse.ts';

/** A collective agreement or social plan. */
export const mapCao = (bron: CaoSource, antwoord: Antwoord<unknown>): Cao => ({
  id: createCaoId(bron.sleutel),
  naam: bron.naam,
  soort: bron.soort ? SOORT[bron.soort] : 'ONBEKEND',
  bedrijf: bron.bedrijf,
  werkingssfeer: {
    sectoren: bron.werkingssfeer.sbi.map((id) => ({ id })),
    contractsoorten: bron.werkingssfeer.contracten.map((code) => CONTRACT[code]),
    omschrijving: bron.werkingssfeer.tekst,
    algemeenVerbindend: bron.algemeenVerbindend,
  },
  looptijd: bron.looptijd.van === null && bron.looptijd.tot === null ? null : bron.looptijd,
  vervangenPer: bron.vervangenPer,
  fonds: bron.fonds && { id: createFondsId(bron.fonds.sleutel), naam: bron.fonds.naam },
  vwnwVoorzieningen: bron.vanWerkNaarWerk?.map(mapAfspraak) ?? null,
  herkomst: createHerkomst(caoRegister, antwoord, bron.sleutel),
});

const mapAfspraak = (bron: AfspraakSource): VwnwVoorziening => ({
  soort: bron.soort ? VWNWSOORT[bron.soort] : 'OVERIG',
  omschrijving: bron.omschrijving,
  aanbieder: bron.via ? VIA[bron.via] : 'ONBEKEND',
  contractsoorten: bron.contracten.map((code) => CONTRACT[code]),
  regeling: bron.fondsregeling === null ? null : { id: createFondsregelingId(bron.fondsregeling) },
});
