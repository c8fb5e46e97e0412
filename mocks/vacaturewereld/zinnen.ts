/** How a vacancy begins; `{werkgever}`, `{functie}` and `{plaats}` are filled in. The employer never follows a full stop. */
export const OPENINGEN = [
  '{werkgever} zoekt een {functie} voor de vestiging in {plaats}.',
  'Voor {werkgever} in {plaats} zoeken wij een {functie}.',
  'Als {functie} werkt u bij {werkgever} in {plaats} of in de buurt daarvan.',
  'In {plaats} is plaats voor een {functie} bij {werkgever}.',
  '{werkgever} groeit en kan daarom een {functie} in {plaats} goed gebruiken.',
  'Het team van {werkgever} in {plaats} wacht op een nieuwe {functie}.',
] as const;

/** What one does all day, by ISCO major group. */
export const TAKEN: readonly (readonly string[])[] = [
  [
    'U werkt in een vaste groep en volgt samen de opleiding die bij uw taak hoort.',
    'U zorgt dat materieel en mensen op tijd op de juiste plek zijn.',
    'U houdt orde, ook als het druk of onrustig is.',
  ],
  [
    'U geeft leiding aan een team en verdeelt het werk van de week.',
    'U bewaakt de begroting en legt elk kwartaal uit waar het geld heen gaat.',
    'U praat met klanten en leveranciers over wat beter kan.',
    'U neemt beslissingen en legt die rustig uit aan uw mensen.',
  ],
  [
    'U onderzoekt wat er nodig is en schrijft daar een helder voorstel over.',
    'U werkt aan meer dan één opdracht tegelijk en bewaakt zelf de planning.',
    'U deelt uw kennis met collega’s en leert van hen.',
    'U overlegt met mensen van buiten en vertaalt hun vraag naar een oplossing.',
  ],
  [
    'U controleert metingen en tekeningen en past ze aan waar dat moet.',
    'U bereidt het werk voor, zodat anderen direct aan de slag kunnen.',
    'U houdt gegevens bij en ziet het meteen als er iets niet klopt.',
    'U helpt collega’s met vragen over techniek, regels of systemen.',
  ],
  [
    'U beantwoordt vragen van klanten aan de telefoon en per e-mail.',
    'U verwerkt bestellingen, facturen en afspraken in het systeem.',
    'U ontvangt bezoekers en zorgt dat de post op de goede plek komt.',
    'U plant ritten of afspraken en lost problemen onderweg op.',
  ],
  [
    'U helpt klanten, gasten of bewoners en neemt de tijd voor een praatje.',
    'U zorgt dat alles schoon, aangevuld en klaar voor gebruik is.',
    'U werkt volgens een rooster en wisselt diensten met collega’s.',
    'U ziet het als iemand hulp nodig heeft en doet daar iets aan.',
  ],
  [
    'U verzorgt gewassen of dieren en ziet wat ze nodig hebben.',
    'U werkt buiten, ook als het regent of koud is.',
    'U bedient machines en houdt ze schoon.',
  ],
  [
    'U leest tekeningen en maakt daarmee precies wat er gevraagd is.',
    'U zoekt storingen op en herstelt ze zo snel als kan.',
    'U werkt bij klanten of op de bouwplaats en ruimt alles netjes op.',
    'U kiest zelf het gereedschap en let op uw veiligheid en die van anderen.',
  ],
  [
    'U stelt machines in, houdt ze draaiend en controleert wat eruit komt.',
    'U rijdt veilig en op tijd en helpt bij het laden en lossen.',
    'U meldt storingen en lost kleine problemen zelf op.',
    'U werkt in ploegen of begint juist elke dag vroeg.',
  ],
  [
    'U haalt, brengt en sorteert goederen met een kleine groep collega’s.',
    'U maakt ruimtes schoon volgens een vaste lijst.',
    'U helpt waar het druk is en wisselt af tussen verschillende taken.',
    'U werkt met uw handen en bent veel in beweging.',
  ],
];

/** What stands in any vacancy. */
export const ALGEMEEN = [
  'U werkt in een vast team en wordt goed ingewerkt.',
  'U krijgt tijd en ruimte om te leren.',
  'U heeft afwisselend werk en duidelijke taken.',
  'U werkt samen met collega’s die u graag helpen.',
  'U deelt uw uren voor een deel zelf in.',
  'De sfeer is open en er wordt veel gelachen.',
  'Reiskosten worden vergoed en er is een regeling voor pensioen.',
  'U krijgt 25 vakantiedagen bij een volledige werkweek.',
  'De werkplek is goed te bereiken met de fiets en met het openbaar vervoer.',
  'Na een proeftijd kijken we samen hoe het bevalt.',
  'Elke maand is er een gesprek over hoe het gaat.',
  'Er is ruimte om door te groeien naar een andere functie.',
  'Werkkleding en gereedschap staan voor u klaar.',
  'Een kop koffie drinken om te zien of het past, kan altijd.',
] as const;

/** What is asked, by level. */
export const NIVEAUZINNEN = {
  BASISONDERWIJS: 'Een diploma is niet nodig.',
  VMBO: 'U werkt en denkt op vmbo-niveau.',
  MBO2: 'U werkt en denkt op mbo-niveau 2.',
  MBO3: 'U werkt en denkt op mbo-niveau 3.',
  MBO4: 'U heeft een diploma op mbo-niveau 4 of leerde het in de praktijk.',
  HBO: 'U werkt en denkt op hbo-niveau.',
  WO: 'U rondde een studie aan de universiteit af.',
} as const;

/** How an agency introduces what it places. */
export const INTROOS = [
  '{bureau} brengt mensen en werk bij elkaar.',
  'Wij van {bureau} bemiddelen voor werkgevers in de regio {plaats}.',
  'Bent u toe aan iets nieuws? {bureau} helpt u op weg.',
  '{bureau} zoekt voor een vaste klant.',
  'Via {bureau} gaat u snel aan de slag.',
] as const;

/** How a text ends at a counter. */
export const SLOTZINNEN = [
  'Reageer via de knop bij deze vacature.',
  'Wij reageren binnen drie werkdagen.',
  'Heeft u vragen? Bel gerust.',
  'Een brief is niet nodig.',
] as const;
