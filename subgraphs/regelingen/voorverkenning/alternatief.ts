import { getLeden, getVoorwaarden, type Regel, type Regelgroep } from './regel.ts';

/** One of several ways, of which one is enough. */
export interface Alternatief {
  /** Code of the first condition of them all. */
  readonly groep: string;
  /** From 1; conditions of one way have to be met together. */
  readonly weg: number;
}

/** A rule in which each condition that stands among alternatives says which way it belongs to. */
export const merkAlternatieven = (regel: Regel): Regel => {
  if ('code' in regel) return regel;
  const [groep] = getVoorwaarden(regel);
  if (!('eenVan' in regel) || regel.eenVan.length < 2 || groep === undefined) return mapLeden(regel, merkAlternatieven);
  return { eenVan: regel.eenVan.map((weg, i) => metAlternatief(weg, { groep: groep.code, weg: i + 1 })) };
};

/** A way within a way stays part of the outer one: that is what somebody has to choose between. */
const metAlternatief = (regel: Regel, alternatief: Alternatief): Regel =>
  'code' in regel ? { ...regel, alternatief } : mapLeden(regel, (lid) => metAlternatief(lid, alternatief));

const mapLeden = (groep: Regelgroep, f: (lid: Regel) => Regel): Regelgroep => {
  if ('beslist' in groep) return { beslist: f(groep.beslist), sluitUit: f(groep.sluitUit) };
  const leden = getLeden(groep).map(f);
  return 'alle' in groep ? { alle: leden } : { eenVan: leden };
};
