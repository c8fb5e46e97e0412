import { type Dienst, type Dienstdoelgroep, DOELGROEPEN, FUNCTIONALITEITEN, type Functionaliteit } from './dienst.ts';

export interface Dekking {
  readonly functionaliteit: Functionaliteit;
  readonly doelgroep: Dienstdoelgroep;
  readonly aantal: number | null;
  readonly aanbieders: readonly { readonly id: string; readonly naam: string }[];
  readonly status: 'AANGETROFFEN' | 'NIET_GEREGISTREERD' | 'NIET_METBAAR';
}

/** Eva has no code for employment law (8) and sheltered work (9), and holds nothing for employers: that needs Dennis. */
const NIET_METBAAR: ReadonlySet<Functionaliteit | Dienstdoelgroep> = new Set([
  'ARBEIDSJURIDISCHE_DIENSTVERLENING',
  'VOORZIENING_BESCHUT_WERK',
  'WERKGEVER',
]);

/** What the services of one region cover: each of the nine functionaliteiten for each doelgroep. */
export const getDekking = (diensten: readonly Dienst[]): readonly Dekking[] =>
  FUNCTIONALITEITEN.flatMap((functionaliteit) =>
    DOELGROEPEN.map((doelgroep) => telDiensten(diensten, functionaliteit, doelgroep)),
  );

const telDiensten = (
  diensten: readonly Dienst[],
  functionaliteit: Functionaliteit,
  doelgroep: Dienstdoelgroep,
): Dekking => {
  if (NIET_METBAAR.has(functionaliteit) || NIET_METBAAR.has(doelgroep))
    return { functionaliteit, doelgroep, aantal: null, aanbieders: [], status: 'NIET_METBAAR' };
  const gevonden = diensten.filter(
    (dienst) => dienst.functionaliteiten.includes(functionaliteit) && dienst.doelgroepen.includes(doelgroep),
  );
  const aanbieders = new Map(gevonden.flatMap(({ aanbieder }) => (aanbieder ? [[aanbieder.id, aanbieder]] : [])));
  return {
    functionaliteit,
    doelgroep,
    aantal: gevonden.length,
    aanbieders: [...aanbieders.values()].sort((a, b) => (a.naam < b.naam ? -1 : 1)),
    status: gevonden.length > 0 ? 'AANGETROFFEN' : 'NIET_GEREGISTREERD',
  };
};
