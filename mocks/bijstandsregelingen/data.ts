import { mockDag } from '../klok.ts';
import { PERSONEN } from '../suwi/personen.ts';
import { createMaandbedrag, datum, onbekendeDag } from '../suwi/waarden.ts';
import type { XmlWaarde } from '../xml.ts';
import {
  createAanvraag,
  createAdres,
  createBron,
  createPeriode,
  createVerhouding,
  createVordering,
} from './dossier.ts';

/** What is known about somebody; null for a number that no municipality knows. */
export const createClientSuwi = (bsn: string): XmlWaarde | null => CLIENTEN[bsn]?.(bsn) ?? null;

/** Age 49, built houses for thirty years, was self-employed for a short time; bijstand since fourteen months, debts. */
const voormaligBouwvakker = (bsn: string): XmlWaarde => ({
  Burgerservicenr: bsn,
  Voornamen: 'Harm Jan',
  Voorletters: 'HJ',
  SignificantDeelVanDeAchternaam: 'Proefsteen',
  Geslacht: '1',
  Geboortedat: datum(-18_050),
  CdLeefvorm: '01',
  DomicilieAdres: createAdres('Rotterdam', '3011', 'Voorbeeldkade', '12'),
  DossierGsd: { Dossiercd: 'TEST-0001', DatOpnameGegevensInIbSysteem: datum(-400) },
  Bron: createBron('0599'),
  AanvraagUitkering: [createAanvraag('PW', '0599', -450, { code: '01', dag: -425 })],
  Vordering: [createVordering('PW', '0599', -120, 184_000, 131_250)],
  SpecifiekeGegevensBijzBijstand: [
    {
      OmsSrtKostenBijzBijstand: 'Kosten bewindvoering',
      DatBetaalbaarBijzBijstand: datum(-60),
      SzWet: { CdSzWet: 'BB' },
      Bron: createBron('0599'),
    },
  ],
  Uitkeringsverhouding: [
    createVerhouding('PW', '0599', datum(-430), {
      SpecifiekeGegevensBijstandUitk: { AantKostendelers: '1' },
      Uitkeringsperiode: [
        createPeriode(datum(-430), datum(-66), 132_174),
        createPeriode(datum(-65), undefined, 134_545),
      ],
    }),
  ],
});

/** Found work seven months ago. The start is only known by its month, the birth only by its year. */
const uitgestroomd = (bsn: string): XmlWaarde => ({
  Burgerservicenr: bsn,
  Voorletters: 'M',
  Voorvoegsel: 'van',
  SignificantDeelVanDeAchternaam: 'Oefenaar',
  Geslacht: '2',
  Geboortedat: `${mockDag(-20_000).slice(0, 4)}0000`,
  DomicilieAdres: createAdres('Utrecht', '3511', 'Toetsstraat', '7'),
  Uitkeringsverhouding: [
    createVerhouding('PW', '0344', onbekendeDag(-1_900), {
      DatEUitkeringsverhouding: datum(-210),
      SpecifiekeGegevensBijstandUitk: { CdAanleidingEindeBijstandUitk: '01' },
      Uitkeringsperiode: [createPeriode(onbekendeDag(-1_900), datum(-210), 128_500)],
    }),
  ],
});

const afgewezen = (bsn: string): XmlWaarde => ({
  Burgerservicenr: bsn,
  Voorletters: 'S',
  SignificantDeelVanDeAchternaam: "d'Essai-Voorbeeld",
  Geslacht: '0',
  DomicilieAdres: createAdres('Arnhem', '6811', "Hof 't Lam & <Leeuw>", '3'),
  AanvraagUitkering: [createAanvraag('PW', '0202', -75, { code: '04', dag: -31 })],
});

/** Sixty years old: IOAW and earlier Bbz behind her, PW now, lowered for a month, and bijzondere bijstand asked for. */
const meerdere = (bsn: string): XmlWaarde => ({
  Burgerservicenr: bsn,
  Voorletters: 'TE',
  SignificantDeelVanDeAchternaam: 'Testdijk',
  Geslacht: '2',
  Geboortedat: datum(-22_000),
  DomicilieAdres: createAdres("'s-Gravenhage", '2511', 'Nabootsplein', '101'),
  AanvraagUitkering: [createAanvraag('PW', '0518', -330, { code: '01', dag: -310 }), createAanvraag('BB', '0518', -9)],
  Uitkeringsverhouding: [
    createVerhouding('BBZ', '0518', datum(-3_000), {
      DatEUitkeringsverhouding: datum(-2_640),
      Uitkeringsperiode: [createPeriode(datum(-3_000), datum(-2_640), 110_000)],
    }),
    createVerhouding('IOAW', '0518', datum(-1_500), {
      DatEUitkeringsverhouding: datum(-700),
      Uitkeringsperiode: [createPeriode(datum(-1_500), datum(-700), 141_200)],
    }),
    createVerhouding('PW', '0518', datum(-320), {
      Uitkeringsperiode: [
        createPeriode(datum(-320), undefined, 94_182, {
          DatBMaatregelMbtUitkering: datum(-12),
          DatEMaatregelMbtUitkering: datum(18),
          RedenMaatregelMbtBijstandUitk: {
            CdRedenMaatregelMbtBijstandUitk: '01',
            GevolgenMaatregelMbtBijstandUitk: { BedrVerminderingUitkMbtMaatregel: createMaandbedrag(40_363) },
          },
        }),
      ],
    }),
  ],
});

/** Single parent of a young child; a full exemption that ends in five months (Participatiewet art. 9a). */
const vrijgesteld = (bsn: string): XmlWaarde => ({
  Burgerservicenr: bsn,
  Voorletters: 'L',
  SignificantDeelVanDeAchternaam: 'Modelmeer',
  Geslacht: '2',
  Geboortedat: datum(-10_600),
  CdLeefvorm: '02',
  DomicilieAdres: createAdres('Groningen', '9711', 'Schijnsingel', '55'),
  Uitkeringsverhouding: [
    createVerhouding('PW', '0014', datum(-610), {
      VrijstellingArbeidsplicht: { CdVrijstellingArbeidsplichtBijst: '1', DatEVrijstellingArbeidsplicht: datum(150) },
      Uitkeringsperiode: [createPeriode(datum(-610), undefined, 134_545)],
    }),
  ],
});

/** WW of a few hours a week is not enough to live on: bijstand tops it up. */
const aanvulling = (bsn: string): XmlWaarde => ({
  Burgerservicenr: bsn,
  Voorletters: 'P',
  SignificantDeelVanDeAchternaam: 'Dubbelregister',
  Geslacht: '1',
  Geboortedat: datum(-13_000),
  CdLeefvorm: '01',
  DomicilieAdres: createAdres('Enschede', '7511', 'Proefweg', '8'),
  AanvraagUitkering: [createAanvraag('PW', '0153', -130, { code: '01', dag: -110 })],
  Uitkeringsverhouding: [
    createVerhouding('PW', '0153', datum(-120), {
      Uitkeringsperiode: [createPeriode(datum(-120), undefined, 42_310)],
    }),
  ],
});

/** Address kept secret in the BRP: here the municipality would tell it. */
const geheim = (bsn: string): XmlWaarde => ({
  Burgerservicenr: bsn,
  Voorletters: 'S',
  SignificantDeelVanDeAchternaam: 'Schaduwberg',
  Geslacht: '2',
  Geboortedat: datum(-11_500),
  CdLeefvorm: '01',
  DomicilieAdres: createAdres('Nijmegen', '6511', 'Fictieplein', '1'),
  AanvraagUitkering: [createAanvraag('PW', '0268', -230, { code: '01', dag: -215 })],
  Uitkeringsverhouding: [
    createVerhouding('PW', '0268', datum(-219), {
      Uitkeringsperiode: [createPeriode(datum(-219), undefined, 134_545)],
    }),
  ],
});

const CLIENTEN: Readonly<Record<string, (bsn: string) => XmlWaarde>> = {
  [PERSONEN.bouwvakker]: voormaligBouwvakker,
  [PERSONEN.uitgestroomd]: uitgestroomd,
  [PERSONEN.bijstandAfgewezen]: afgewezen,
  [PERSONEN.meerdere]: meerdere,
  [PERSONEN.vrijgesteld]: vrijgesteld,
  [PERSONEN.wwEnBijstand]: aanvulling,
  [PERSONEN.geheim]: geheim,
};
