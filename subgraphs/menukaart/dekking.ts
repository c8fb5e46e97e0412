import { CATALOGI } from './catalogi.ts';
import { type Dienst, type Dienstdoelgroep, DOELGROEPEN, FUNCTIONALITEITEN, type Functionaliteit } from './dienst.ts';

interface Naam {
  readonly id: string;
  readonly naam: string;
}

/** `Dekking` of the SDL. */
export interface Dekking {
  readonly functionaliteit: Functionaliteit;
  readonly doelgroep: Dienstdoelgroep;
  /** Null where a catalogue is missing: what it would add is not known. */
  readonly aantal: number | null;
  readonly waarvanLandelijk: number | null;
  /** Whether the region itself has something. Null: nobody can say. */
  readonly eigen: boolean | null;
  readonly aanbieders: readonly Naam[];
  /** Catalogues that the count needs and that said nothing. */
  readonly ontbrekend: readonly Naam[];
  readonly status: 'AANGETROFFEN' | 'NIET_GEREGISTREERD' | 'NIET_METBAAR';
}

/** Everything on the menu of a region, and the ids of the catalogues that are missing from it. */
export interface Regiomenu {
  readonly diensten: readonly Dienst[];
  readonly zonder: ReadonlySet<string>;
}

/** What the menu of one region covers: each of the nine functionaliteiten for each doelgroep. */
export const getDekking = (menu: Regiomenu): readonly Dekking[] =>
  FUNCTIONALITEITEN.flatMap((functionaliteit) =>
    DOELGROEPEN.map((doelgroep) => telDiensten(menu, functionaliteit, doelgroep)),
  );

/** The services on a menu that stand in one cell of its dekking. */
export const getDienstenInCel = (
  { diensten }: Pick<Regiomenu, 'diensten'>,
  { functionaliteit, doelgroep }: Pick<Dekking, 'functionaliteit' | 'doelgroep'>,
): readonly Dienst[] =>
  diensten.filter(
    (dienst) => dienst.functionaliteiten.includes(functionaliteit) && dienst.doelgroepen.includes(doelgroep),
  );

export const isLandelijk = ({ gebied }: Dienst): boolean => gebied.soort === 'LANDELIJK';

const telDiensten = (menu: Regiomenu, functionaliteit: Functionaliteit, doelgroep: Dienstdoelgroep): Dekking => {
  const cel = { functionaliteit, doelgroep };
  const nodig = CATALOGI.filter(({ houdt }) => houdt(functionaliteit, doelgroep)).map(({ bron }) => bron);
  const ontbrekend = nodig.filter(({ id }) => menu.zonder.has(id)).map(({ id, naam }) => ({ id, naam }));
  const gevonden = getDienstenInCel(menu, cel);
  const eigen = gevonden.filter((dienst) => !isLandelijk(dienst));
  const isHeel = ontbrekend.length === 0;
  const aanbieders = new Map(gevonden.flatMap(({ aanbieder }) => (aanbieder ? [[aanbieder.id, aanbieder]] : [])));
  return {
    ...cel,
    aantal: isHeel ? gevonden.length : null,
    waarvanLandelijk: isHeel ? gevonden.length - eigen.length : null,
    eigen: eigen.length > 0 || (isHeel ? false : null),
    aanbieders: [...aanbieders.values()].sort((a, b) => (a.naam < b.naam ? -1 : 1)),
    ontbrekend,
    status: gevonden.length > 0 ? 'AANGETROFFEN' : isHeel ? 'NIET_GEREGISTREERD' : 'NIET_METBAAR',
  };
};
