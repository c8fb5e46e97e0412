import type { Random } from '../../mocks/random.ts';
import { beroepen } from '../../schema/referentie/beroepen.ts';
import { createGlobaalId } from '../../subgraphs/shared/bron/globaal-id.ts';
import type { Vacature, Werklocatie } from '../../subgraphs/vacatures/vacature.ts';
import type { Baan } from './baan.ts';
import { schrijfAnders } from './bedrijf.ts';
import { schrijfTekst } from './tekst.ts';
import { draaiOm, maakTypefout, smukOp } from './vervorm.ts';
import { getContract, getSalaris, getSluitingsdatum } from './voorwaarden.ts';
import { BEGIN_MS, DAG_MS, type Naamvorm, type Teller, type Titelvorm, type Vorm } from './vorm.ts';
import { BUREAUS } from './woorden.ts';

/** A placement as a counter gives it, with what only the generator knows. */
export interface Plaatsing {
  readonly vacature: Vacature;
  readonly vorm: Vorm;
}

/** Kinds of counter differ in what they tell: VUM knows no date, agencies pay by the hour, job boards know little of hours. */
export const plaats = (random: Random, baan: Baan, teller: Teller, vorm: Vorm, nummer: number): Plaatsing => {
  const bureau = vorm.naam === 'VERBORGEN' ? random.pick(BUREAUS) : null;
  const naam = getNaam(random, baan, vorm.naam, bureau?.naam ?? null);
  const dag = new Date(BEGIN_MS + (baan.dag + random.int(0, bureau ? 21 : 10)) * DAG_MS).toISOString();
  const titel = schrijfTitel(random, baan, vorm);
  const vacature: Vacature = {
    id: createGlobaalId(teller, `${teller}-${nummer}`),
    titel: titel.charAt(0).toUpperCase() + titel.slice(1),
    omschrijving: schrijfTekst(
      random,
      baan,
      vorm.tekst,
      bureau ? 'onze opdrachtgever' : baan.bedrijf.merk,
      bureau ?? (vorm.tekst === 'INTRO' ? random.pick(BUREAUS) : undefined),
    ),
    beroep: getBeroepId(random, baan, teller, vorm.titel),
    belasting: null,
    werkgever: {
      naam,
      kvkNummer: teller === 'setu' && !bureau && random.chance(0.9) ? baan.bedrijf.kvkNummer : null,
      sector: null,
    },
    sector: null,
    werklocatie: getWerklocatie(random, baan, vorm.plek, bureau !== null),
    contract: getContract(random, baan, teller, vorm.uren),
    salaris: getSalaris(random, baan, teller),
    eisen: {
      niveau: null,
      vaardigheden: [],
      rijbewijzen: [],
      talen: [],
      ervaringJaren: random.chance(0.6) ? baan.ervaringJaren : null,
    },
    leerbaan: baan.leerbaan && (teller === 'vum' || random.chance(0.5)) ? true : teller === 'vum' ? false : null,
    doelgroepregister: null,
    gepubliceerdOp: teller === 'vum' ? null : dag,
    sluitingsdatum: getSluitingsdatum(random, baan, teller),
    solliciteren: { wijze: 'ONLINE_FORMULIER', url: `https://${teller}.invalid/${nummer}` },
    ookGeplaatstBij: [],
    herkomstPerGroep: [],
    herkomst: {
      bron: { id: teller, naam: teller },
      sleutel: String(nummer),
      opgehaaldOp: dag,
      actualiteit: 'ACTUEEL',
      gesimuleerd: true,
    },
  };
  return { vacature, vorm };
};

const schrijfTitel = (random: Random, baan: Baan, { titel: vorm, kaal }: Vorm): string => {
  const kern = getKern(random, baan, vorm);
  const heel = [
    kaal ? '' : baan.rang,
    baan.leerbaan ? (vorm === 'VERTAALD' ? 'apprentice' : 'leerling') : '',
    kern,
    kaal ? '' : baan.dienst,
  ]
    .filter((deel) => deel !== '')
    .join(' ');
  if (vorm === 'OPGESMUKT' || (vorm !== 'GELIJK' && random.chance(0.3))) return smukOp(random, heel, baan);
  return heel;
};

const getKern = (random: Random, { functie }: Baan, vorm: Titelvorm): string => {
  if (vorm === 'TYPEFOUT') return maakTypefout(random, functie.titel);
  if (vorm === 'OMGEDRAAID') return draaiOm(functie.titel);
  if (vorm === 'HERSCHREVEN') return random.pick(functie.anders);
  if (vorm === 'VERTAALD') return random.pick(functie.engels);
  return functie.titel;
};

const getNaam = (random: Random, { bedrijf, gemeente }: Baan, vorm: Naamvorm, bureau: string | null): string | null => {
  if (vorm === 'VERBORGEN') return random.chance(0.5) ? bureau : null;
  if (vorm === 'SCHRIJFWIJZE') return schrijfAnders(random, bedrijf, gemeente.hoofdplaats);
  if (vorm === 'TYPEFOUT') return maakTypefout(random, bedrijf.merk);
  if (vorm === 'AFKORTING') return bedrijf.afkorting;
  if (vorm === 'HOLDING') return bedrijf.holding;
  return bedrijf.merk;
};

/** VUM gives a code; elsewhere the occupation is read from the title, which goes wrong more often in a title of another kind. */
const getBeroepId = (
  random: Random,
  { functie }: Baan,
  teller: Teller,
  vorm: Titelvorm,
): { readonly id: string } | null => {
  const lastig = vorm === 'HERSCHREVEN' || vorm === 'VERTAALD' || vorm === 'TYPEFOUT';
  const [leeg, mis] = teller === 'vum' ? [0.02, 0.04] : lastig ? [0.27, 0.05] : [0.03, 0.01];
  const kans = random.next();
  if (kans < leeg) return null;
  if (kans >= leeg + mis) return { id: functie.isco };
  const buren = beroepen.filter(({ id }) => id.startsWith(functie.isco.slice(0, random.chance(0.7) ? 3 : 2)));
  return { id: random.pick(buren).id };
};

/** An agency gives the middle of the town more often than the place of work. */
const getWerklocatie = (
  random: Random,
  { gemeente, postcode }: Baan,
  plek: boolean,
  bureau: boolean,
): Werklocatie | null => {
  if (!plek) return random.chance(0.5) ? null : { plaats: gemeente.hoofdplaats, gemeente: null, postcode: null };
  return {
    plaats: random.chance(0.8) ? gemeente.hoofdplaats : gemeente.hoofdplaats.toUpperCase(),
    gemeente: { code: gemeente.code },
    postcode: random.chance(bureau ? 0.35 : 0.75)
      ? random.chance(bureau ? 0.4 : 0.05)
        ? `${gemeente.postcode}AA`
        : postcode
      : null,
  };
};
