import type { Dienstsoort } from '../dienstsoort.ts';

/** What every region has for employers. */
export const OVERAL: readonly Dienstsoort[] = [
  {
    namen: ['Gesprek met het werkgeversservicepunt {regio}', 'Adviesgesprek voor werkgevers in {regio}'],
    kort: 'Een adviseur komt langs en bespreekt uw vraag over personeel.',
    omschrijving:
      'U bespreekt waar u mensen voor zoekt, wie er weggaat of wie er wil leren. U krijgt één vaste adviseur. Die weet welke hulp er in de regio is.',
    tegels: ['DW02'],
    doelgroepen: [],
    aanbieder: 'WSP',
  },
  {
    namen: ['Werving en selectie', 'Personeel werven in {regio}'],
    kort: 'Wij zoeken kandidaten voor uw vacature en maken een eerste keuze.',
    omschrijving:
      'U krijgt hulp bij de tekst van uw vacature. Wij zoeken in het bestand van werkzoekenden van UWV en gemeenten en stellen geschikte mensen aan u voor.',
    tegels: ['DW07'],
    doelgroepen: [],
    aanbieder: 'WSP',
  },
  {
    namen: ['Banenmarkt en speeddates {regio}', 'Ontmoet kandidaten in {regio}'],
    kort: 'U ontmoet op één dag veel werkzoekenden.',
    omschrijving:
      'Wij organiseren een ontmoeting met werkzoekenden die bij uw bedrijf passen. U vertelt over het werk.',
    tegels: ['DW07', 'DW08'],
    doelgroepen: [],
    aanbieder: 'WERKCENTRUM',
  },
  {
    namen: ['Functieanalyse en jobcarving', 'Taken slim verdelen (jobcarving) in {regio}'],
    kort: 'Een adviseur kijkt welke taken u anders kunt verdelen, zodat er nieuw werk ontstaat.',
    omschrijving:
      'De adviseur loopt mee op uw werkvloer. U krijgt een lijst met eenvoudige taken die samen een nieuwe functie kunnen worden. Uw vakmensen houden meer tijd over.',
    tegels: ['DW06'],
    doelgroepen: [],
    aanbieder: 'WSP',
  },
  {
    namen: ['Hulp bij een proefplaatsing', 'Proefplaatsing regelen'],
    kort: 'Een kandidaat werkt eerst een tijd op proef bij u, zonder loon.',
    omschrijving:
      'Wij regelen de afspraken en de verzekering. De kandidaat houdt de uitkering. Het is de bedoeling dat u daarna een contract geeft.',
    voorwaarden: 'U wilt de kandidaat na de proef minstens zes maanden in dienst nemen.',
    tegels: ['DW09'],
    doelgroepen: ['DD02', 'DD03', 'DD04', 'DD05'],
    dienstverband: ['DV01'],
    aanbieder: 'WSP',
  },
  {
    namen: ['Hulp bij loonkostensubsidie', 'Loonkostensubsidie aanvragen in {regio}'],
    kort: 'Wij helpen u bij het aanvragen van loonkostensubsidie en het bepalen van de loonwaarde.',
    omschrijving:
      'Heeft uw kandidaat een arbeidsbeperking? U kunt misschien loonkostensubsidie aanvragen bij de gemeente. Een deskundige bepaalt de loonwaarde op uw werkvloer.',
    voorwaarden: 'De kandidaat valt onder de Participatiewet.',
    tegels: ['DW09'],
    doelgroepen: ['DD02'],
    doelgroepregister: true,
    dienstverband: ['DV01', 'DV02'],
    aanbieder: 'WSP',
  },
  {
    namen: ['Jobcoach voor uw medewerker', 'Begeleiding op de werkplek door een jobcoach'],
    kort: 'Een jobcoach begeleidt uw medewerker op de werkplek en geeft u advies.',
    omschrijving:
      'De coach helpt uw medewerker bij het werk en leert uw leidinggevende wat werkt. U kunt ook een eigen collega laten opleiden tot coach.',
    voorwaarden: 'De medewerker heeft een arbeidsbeperking.',
    tegels: ['DW10'],
    doelgroepen: ['DD02', 'DD03', 'DD04'],
    doelgroepregister: true,
    aanbieder: 'WERKBEDRIJF',
  },
  {
    namen: ['Advies over een aangepaste werkplek', 'Uw werkplek aanpassen'],
    kort: 'Een deskundige kijkt welke aanpassing van de werkplek nodig is.',
    omschrijving:
      'U hoort welke hulpmiddelen er zijn, wat ze kosten en waar u ze misschien kunt aanvragen. De deskundige kijkt ook naar rooster, taken en geluid.',
    tegels: ['DW06', 'DW10'],
    doelgroepen: [],
    aanbieder: 'WSP',
  },
];
