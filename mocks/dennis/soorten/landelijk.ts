import type { Dienstsoort } from '../dienstsoort.ts';

/** Services for employers that are the same in the whole country. */
export const LANDELIJK: readonly Dienstsoort[] = [
  {
    namen: ['Landelijk werkgeversloket'],
    kort: 'Eén loket voor werkgevers met vestigingen in meer dan één regio.',
    omschrijving:
      'U maakt één keer afspraken over werving, leerplekken en ander werk voor uw mensen. Die gelden in alle regio’s.',
    tegels: ['DW02', 'DW07'],
    doelgroepen: [],
    aanbieder: 'LANDELIJK',
  },
  {
    namen: ['Regelhulp voor werkgevers'],
    kort: 'U beantwoordt online vragen en ziet welke regelingen bij uw kandidaat passen.',
    omschrijving:
      'De regelhulp laat zien wat u misschien kunt aanvragen als u iemand met een uitkering of een beperking aanneemt.',
    tegels: ['DW03'],
    doelgroepen: ['DD02', 'DD03', 'DD04', 'DD05'],
    doelgroepregister: true,
    aanbieder: 'LANDELIJK',
  },
  {
    namen: ['Webinar: zo werft u zonder cv'],
    kort: 'U leert werven op wat mensen kunnen in plaats van op diploma’s.',
    omschrijving:
      'In een uur hoort u hoe open hiring en werven op vaardigheden gaan. Andere werkgevers vertellen wat werkt.',
    tegels: ['DW03'],
    doelgroepen: [],
    aanbieder: 'LANDELIJK',
  },
  {
    namen: ['Wegwijzer van werk naar werk voor werkgevers'],
    kort: 'Uitleg op één website over ontslag voorkomen en mensen naar ander werk helpen.',
    omschrijving: 'U vindt stappen, voorbeelden en de contactgegevens van het Werkcentrum in uw regio.',
    tegels: ['DW01'],
    doelgroepen: ['DD08'],
    aanbieder: 'LANDELIJK',
  },
  {
    namen: ['Leerbedrijf worden: stap voor stap'],
    kort: 'Uitleg over een erkenning als leerbedrijf en het begeleiden van studenten.',
    omschrijving: 'U leest wat een leerbedrijf moet hebben en hoe u een leermeester opleidt.',
    tegels: ['DW04'],
    doelgroepen: [],
    leerwerktraject: true,
    dienstverband: ['DV02', 'DV03'],
    aanbieder: 'LANDELIJK',
  },
];
