import type { Dienstsoort } from '../dienstsoort.ts';

/**
 * What every region has: help with debts, language, living at home and care as referrals, training in applying for jobs
 * and re-integration. The two guides are not here: each Werkcentrum lists those itself.
 */
export const OVERAL: readonly Dienstsoort[] = [
  {
    namen: [
      'Hulp bij schulden in {plaats}',
      'Schuldhulp {plaats}',
      'Geldzorgen? Schuldhulp voor inwoners van {plaats}',
    ],
    samenvatting:
      'Heeft u schulden of kunt u rekeningen niet betalen? Wij brengen u in contact met schuldhulp. Samen maakt u een overzicht en een plan.',
    doel: 'Uw schulden worden stap voor stap opgelost. Zo heeft u ruimte om werk te zoeken.',
    voorwaarden: 'U woont in deze gemeente. U vertelt open over uw inkomsten en uw schulden.',
    tegels: ['EW03'],
    doelgroepen: [],
    klantkenmerken: ['KK03', 'KK01'],
    vorm: 'UV10',
    duur: [18, '03'],
    kosten: 0,
    aanbieder: 'SCHULDHULP',
    lokaal: true,
  },
  {
    namen: ['Schuldhulp {regio}: eerste gesprek en doorverwijzing'],
    samenvatting:
      'In één gesprek kijkt een medewerker naar uw geldzorgen. Daarna verwijst deze u door naar de schuldhulp van uw gemeente.',
    doel: 'U weet binnen een week waar u terechtkunt met uw schulden.',
    tegels: ['EW03'],
    doelgroepen: [],
    klantkenmerken: ['KK03'],
    vorm: 'UV10',
    duur: [1, '01'],
    kosten: 0,
    aanbieder: 'WERKCENTRUM',
  },
  {
    namen: ['Naar taalles in {plaats}', 'Taal in {plaats}: wij wijzen u de weg', 'Taaladviespunt {plaats}'],
    samenvatting:
      'Wilt u beter Nederlands leren, of beter leren lezen en schrijven? Een medewerker zoekt met u de taalles die bij u past en meldt u daar aan.',
    doel: 'U begint binnen een maand met taalles.',
    tegels: ['EW03', 'EW06'],
    doelgroepen: [],
    klantkenmerken: ['KK05'],
    vorm: 'UV10',
    duur: [2, '04'],
    kosten: 0,
    aanbieder: 'WELZIJN',
    lokaal: true,
  },
  {
    namen: ['Wmo-loket {plaats}', 'Hulp bij wonen en meedoen (Wmo) in {plaats}'],
    samenvatting:
      'Lukt het thuis of onderweg niet alleen? De gemeente kijkt met u naar hulp thuis, vervoer of dagbesteding. Dit valt onder de Wet maatschappelijke ondersteuning (Wmo).',
    doel: 'U krijgt hulp thuis, zodat er ruimte komt voor werk.',
    voorwaarden: 'U woont in deze gemeente.',
    tegels: ['EW03'],
    doelgroepen: [],
    klantkenmerken: ['KK02', 'KK14'],
    vorm: 'UV10',
    kosten: 0,
    aanbieder: 'GEMEENTELOKET',
    lokaal: true,
  },
  {
    namen: ['Zorg en werk {regio}', 'Van zorg naar werk in {regio}'],
    samenvatting:
      'Heeft u klachten, zoals stress of somberheid? Een medewerker praat met u en brengt u in contact met zorg: de huisarts, een psycholoog of de verslavingszorg.',
    doel: 'U krijgt de zorg die u nodig heeft naast uw plan voor werk.',
    tegels: ['EW03'],
    doelgroepen: [],
    klantkenmerken: ['KK01'],
    vorm: 'UV10',
    duur: [1, '03'],
    kosten: 0,
    aanbieder: 'WELZIJN',
  },
  {
    namen: ['Sollicitatietraining', 'Sollicitatietraining {regio}', 'Sollicitatietraining in groepen'],
    samenvatting:
      'U leert een goede brief en een goed cv maken. U oefent gesprekken. U leert ook hoe u online naar werk zoekt.',
    doel: 'U solliciteert met meer vertrouwen en vindt sneller werk.',
    tegels: ['EW07'],
    doelgroepen: [],
    klantkenmerken: ['KK08', 'KK12'],
    vorm: 'UV01',
    duur: [6, '02'],
    urenPerWeek: 4,
    kosten: 65000,
    aanbieder: 'BUREAU',
  },
  {
    namen: ['Stap vooruit', 'Actief meedoen in {regio}', 'Weer op weg'],
    samenvatting:
      'U werkt samen met een coach aan een vast ritme. U doet ervaring op in een groep en leert omgaan met problemen thuis.',
    doel: 'U doet weer mee en bent klaar voor een volgende stap.',
    voorwaarden: 'U heeft een uitkering van de gemeente of van UWV, of helemaal geen uitkering.',
    tegels: ['EW03'],
    doelgroepen: [],
    klantkenmerken: ['KK01', 'KK12', 'KK14'],
    vorm: 'UV07',
    duur: [6, '03'],
    urenPerWeek: 8,
    kosten: 285000,
    aanbieder: 'BUREAU',
  },
  {
    namen: ['Werkfit-traject', 'Werkfit in {regio}', 'Klaar voor werk'],
    samenvatting:
      'Een coach helpt u om weer klaar te zijn voor werk. U oefent op een werkplek en leert wat een werkgever van u vraagt.',
    doel: 'U kunt binnen een half jaar aan het werk.',
    tegels: ['EW04'],
    doelgroepen: [],
    klantkenmerken: ['KK06', 'KK10'],
    vorm: 'UV07',
    duur: [6, '03'],
    urenPerWeek: 12,
    kosten: 395000,
    aanbieder: 'WERKBEDRIJF',
  },
  {
    namen: ['Bemiddeling naar werk', 'Van vraag naar baan in {regio}', 'Persoonlijke bemiddeling {regio}'],
    samenvatting:
      'Een adviseur kent de werkgevers in uw regio. Samen zoekt u een baan die bij u past. De adviseur stelt u voor aan een werkgever.',
    doel: 'U komt in gesprek met werkgevers in de buurt.',
    tegels: ['EW07', 'EW08'],
    doelgroepen: [],
    klantkenmerken: ['KK08'],
    vorm: 'UV07',
    duur: [3, '03'],
    kosten: 0,
    aanbieder: 'WERKCENTRUM',
  },
];
