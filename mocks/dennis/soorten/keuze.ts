import type { Dienstsoort } from '../dienstsoort.ts';

/** What some regions have and others lack, by theme: a region without a theme has a gap there. */
export const THEMAS: Readonly<Record<string, readonly Dienstsoort[]>> = {
  orientatie: [
    {
      namen: ['Inclusief ondernemen: advies op maat', 'Advies inclusief werkgeven {regio}'],
      kort: 'Een adviseur helpt u plek te maken voor mensen met een afstand tot werk.',
      omschrijving:
        'U krijgt een plan voor uw bedrijf: welke functies passen, welke regelingen er zijn en wie u begeleidt.',
      tegels: ['DW03'],
      doelgroepen: [],
      aanbieder: 'WSP',
    },
    {
      namen: ['Arbeidsmarkt van {regio} in cijfers', 'Gesprek over de arbeidsmarkt in {regio}'],
      kort: 'U ziet hoeveel mensen in uw regio het werk zoeken dat u biedt.',
      omschrijving:
        'Een adviseur legt de cijfers van uw beroep en uw regio uit. U hoort ook uit welke beroepen mensen kunnen overstappen.',
      tegels: ['DW03'],
      doelgroepen: [],
      aanbieder: 'WERKCENTRUM',
    },
  ],
  leren: [
    {
      namen: ['Leerwerkplekken {regio}', 'Een leerwerkplek in uw bedrijf'],
      kort: 'Wij helpen u een leerwerkplek te maken voor mensen die al werkend een vak leren.',
      omschrijving: 'U krijgt hulp bij de erkenning als leerbedrijf, de afspraken met de school en de begeleiding.',
      voorwaarden: 'U bent een erkend leerbedrijf of vraagt de erkenning aan bij SBB.',
      tegels: ['DW04'],
      doelgroepen: [],
      leerwerktraject: true,
      dienstverband: ['DV02'],
      aanbieder: 'LEERWERKLOKET',
    },
    {
      namen: ['Scholing van uw personeel', 'Scholingsadvies voor bedrijven in {regio}'],
      kort: 'Een adviseur zoekt met u passende scholing voor uw medewerkers en hulp met de kosten.',
      omschrijving: 'U maakt samen een scholingsplan. U hoort welke subsidies en fondsen misschien meebetalen.',
      tegels: ['DW04'],
      doelgroepen: [],
      aanbieder: 'LEERWERKLOKET',
    },
    {
      namen: ['Taal op de werkvloer', 'Nederlands leren op het werk in {regio}'],
      kort: 'Uw medewerkers leren Nederlands tijdens het werk.',
      omschrijving:
        'Een docent komt naar uw bedrijf en oefent met de woorden van uw werk. Een vaste collega wordt taalmaatje.',
      tegels: ['DW04'],
      doelgroepen: [],
      sectoren: ['C', 'H', 'I', 'Q'],
      aanbieder: 'BUREAU',
    },
    {
      namen: ['Leerwerkplek voor jongeren tot 27 jaar', 'Jongeren leren werken bij u'],
      kort: 'Een jongere leert bij u een vak en krijgt begeleiding van een coach.',
      omschrijving: 'De coach regelt school, geldzaken en vervoer. U zorgt voor een leermeester.',
      tegels: ['DW04', 'DW09'],
      doelgroepen: ['DD01', 'DD02'],
      leerwerktraject: true,
      dienstverband: ['DV02', 'DV03', 'DV04'],
      leeftijd: ['LG01', 'LG02', 'LG03'],
      aanbieder: 'LEERWERKLOKET',
    },
  ],
  kandidaat: [
    {
      namen: ['Voorschakeltraject {regio}', 'Kandidaten klaarmaken voor uw vak'],
      kort: 'Werkzoekenden leren vooraf wat zij in uw bedrijf moeten kunnen.',
      omschrijving: 'U zegt wat kandidaten op hun eerste dag moeten weten. In zes weken leren zij dat in een groep.',
      voorwaarden: 'U nodigt minstens vier kandidaten uit voor een gesprek.',
      tegels: ['DW05'],
      doelgroepen: ['DD02', 'DD05'],
      aanbieder: 'BUREAU',
    },
    {
      namen: ['Zij-instroom in de zorg: kandidaten voor u', 'Nieuwe mensen voor zorg en welzijn'],
      kort: 'Wij selecteren en scholen mensen die willen overstappen naar de zorg.',
      omschrijving:
        'Mensen uit andere beroepen volgen eerst een korte opleiding en lopen mee. Daarna kiest u wie u een leerbaan geeft.',
      tegels: ['DW05', 'DW08'],
      doelgroepen: [],
      sectoren: ['Q'],
      aanbieder: 'WERKCENTRUM',
    },
    {
      namen: ['Techniek zoekt mensen: kandidaten op maat', 'Vakmensen voor bouw en techniek'],
      kort: 'Wij selecteren en scholen mensen voor bouw en techniek.',
      omschrijving: 'Kandidaten halen vooraf hun VCA en leren de basis van het vak in een praktijkhal.',
      tegels: ['DW05', 'DW08'],
      doelgroepen: [],
      sectoren: ['C', 'F'],
      aanbieder: 'WERKBEDRIJF',
    },
  ],
  vanWerkNaarWerk: [
    {
      namen: ['Hulp bij ontslag: van werk naar werk {regio}', 'Uw personeel van werk naar werk'],
      kort: 'Moet u mensen ontslaan? Wij helpen uw personeel naar ander werk, nog voordat het contract stopt.',
      omschrijving:
        'Een team van UWV, gemeente, vakbond en werkgevers komt bij u in het bedrijf. Iedere medewerker krijgt een gesprek en een plan voor ander werk of scholing.',
      voorwaarden: 'U meldt het ontslag zo vroeg mogelijk.',
      tegels: ['DW01', 'DW02'],
      doelgroepen: ['DD08'],
      aanbieder: 'WERKCENTRUM',
    },
    {
      namen: ['Personeel delen met andere bedrijven', 'Collegiaal uitlenen in {regio}'],
      kort: 'Heeft u tijdelijk te weinig werk? Andere bedrijven kunnen uw mensen lenen.',
      omschrijving:
        'Wij brengen u in contact met bedrijven in de buurt die mensen zoeken. Uw medewerkers blijven bij u in dienst.',
      tegels: ['DW01'],
      doelgroepen: ['DD08'],
      sectoren: ['C', 'F', 'G', 'H', 'I'],
      aanbieder: 'WSP',
    },
    {
      namen: ['Spreekuur bij reorganisatie', 'Reorganiseren in {regio}: hulp voor werkgevers'],
      kort: 'In één gesprek hoort u welke stappen u bij een reorganisatie zet en wie u helpt.',
      omschrijving:
        'U bespreekt de planning, het sociaal plan en de hulp voor uw mensen. Juridisch advies krijgt u hier niet.',
      tegels: ['DW01'],
      doelgroepen: ['DD08'],
      aanbieder: 'WERKCENTRUM',
    },
  ],
  regelingen: [
    {
      namen: ['Uitleg over de no-riskpolis en andere regelingen', 'Welke regelingen horen bij uw kandidaat?'],
      kort: 'Een adviseur zet op een rij welke regelingen bij uw kandidaat passen.',
      omschrijving: 'U hoort wat u misschien kunt aanvragen, waar dat kan en welke papieren nodig zijn.',
      tegels: ['DW09'],
      doelgroepen: ['DD02', 'DD03', 'DD04'],
      doelgroepregister: true,
      aanbieder: 'WSP',
    },
    {
      namen: ['Tijdelijke plaatsingsbijdrage {regio}', 'Bijdrage voor begeleiding in {regio}'],
      kort: 'U kunt misschien een bijdrage aanvragen voor de begeleiding van een nieuwe medewerker.',
      omschrijving: 'De bijdrage is voor de uren van uw leermeester in de eerste drie maanden. Op is op.',
      voorwaarden: 'De medewerker had in de zes maanden ervoor geen betaald werk.',
      tegels: ['DW09'],
      doelgroepen: ['DD01', 'DD02', 'DD05'],
      tijdelijk: true,
      dienstverband: ['DV01', 'DV02'],
      leeftijd: ['LG03', 'LG04', 'LG05'],
      aanbieder: 'GEMEENTE',
      lokaal: true,
    },
  ],
  nazorg: [
    {
      namen: ['Nazorg na plaatsing', 'Samen zorgen dat uw medewerker blijft'],
      kort: 'Een adviseur belt u en uw nieuwe medewerker de eerste zes maanden geregeld.',
      omschrijving: 'Gaat er iets mis? Dan zoekt de adviseur snel met u naar een oplossing.',
      tegels: ['DW10'],
      doelgroepen: [],
      aanbieder: 'WSP',
    },
    {
      namen: ['Zzp’er of klein bedrijf: uw eerste medewerker', 'Eerste personeel aannemen in {regio}'],
      kort: 'Neemt u voor het eerst iemand aan? Een adviseur loopt alle stappen met u door.',
      omschrijving: 'U krijgt een lijst met wat u regelt: contract, loon, verzekering en een veilige werkplek.',
      tegels: ['DW02', 'DW07'],
      doelgroepen: ['DD06', 'DD07'],
      aanbieder: 'WERKCENTRUM',
    },
  ],
};
